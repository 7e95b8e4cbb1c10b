
-- Version 2 is version 1 and what stands below: how annotations came about, rules and corrections of comparing, saved queries, a note.

ALTER TABLE code ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE annotation ADD COLUMN code_version INTEGER NOT NULL DEFAULT 0;

CREATE TABLE annotation_carried (
  annotation INTEGER PRIMARY KEY REFERENCES annotation (number) ON DELETE CASCADE,
  from_document TEXT NOT NULL,   -- ids, for the original may be gone
  from_annotation TEXT NOT NULL,
  fit TEXT NOT NULL,             -- how its words stand here: same, reworded, trimmed
  state TEXT NOT NULL            -- what the original said when it was last looked at, as a hash
) STRICT;
CREATE INDEX annotation_carried_by_original ON annotation_carried (from_document, from_annotation);
CREATE TABLE statement_carried (
  statement INTEGER PRIMARY KEY REFERENCES statement (number) ON DELETE CASCADE,
  from_statement TEXT NOT NULL,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE comparing_rule (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  one TEXT NOT NULL,             -- the two forms that are taken as equal
  other TEXT NOT NULL,
  layer TEXT NOT NULL,           -- what kind of difference they would be
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  note TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;

CREATE TABLE correction_pair (
  number INTEGER PRIMARY KEY,
  document_a INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  document_b INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  seal INTEGER NOT NULL,         -- of all corrections of the two
  UNIQUE (document_a, document_b)
) STRICT;
CREATE INDEX correction_pair_by_b ON correction_pair (document_b);
CREATE TABLE correction (
  pair INTEGER NOT NULL REFERENCES correction_pair (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start_a INTEGER NOT NULL,      -- a place in the paragraph of a
  end_a INTEGER NOT NULL,
  start_b INTEGER NOT NULL,
  end_b INTEGER NOT NULL,
  PRIMARY KEY (pair, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_query (
  name TEXT PRIMARY KEY,
  query TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;

CREATE TABLE project_note (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  note TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
