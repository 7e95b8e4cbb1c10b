-- The project file, version 1. Every thing has a number, by which rows of this file refer to each other, and an id, by which
-- it is known everywhere else. Offsets count Unicode code points from 0, half-open: substr(content, start_offset + 1,
-- end_offset - start_offset) cuts the right words. Column "seal" is a hash of the whole row with what hangs on it; a row
-- whose seal does not hold was damaged or written by another program. src/site/markdown/project-file.md explains all.

CREATE TABLE project (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  uuid TEXT NOT NULL,            -- stays the same for the life of the project, also in copies
  created_at TEXT NOT NULL,      -- ISO 8601, UTC
  revision INTEGER NOT NULL,     -- grows by one with every change
  mark TEXT NOT NULL,            -- new with every change: tells two copies at one revision apart
  seal INTEGER NOT NULL,         -- sum of the seals of all rows, modulo 2^64
  word_index INTEGER NOT NULL    -- which rules of folding the word index was made with; 0 while there is none
) STRICT;

CREATE TABLE source (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL            -- the file as it came, never changed
) STRICT;
CREATE TRIGGER source_is_fixed BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'a source never changes'); END;
CREATE TRIGGER source_is_kept BEFORE DELETE ON source BEGIN SELECT RAISE(ABORT, 'a source is never removed'); END;

CREATE TABLE text (
  number INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,   -- of the content in UTF-8
  content TEXT NOT NULL
) STRICT;
CREATE TRIGGER text_is_fixed BEFORE UPDATE ON text BEGIN SELECT RAISE(ABORT, 'a text never changes'); END;
CREATE TRIGGER text_is_kept BEFORE DELETE ON text BEGIN SELECT RAISE(ABORT, 'a text is never removed'); END;

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES text (number),
  source_name TEXT NOT NULL,
  source_sha256 TEXT NOT NULL,   -- in table source, if the bytes were kept
  charset TEXT NOT NULL,
  alterations TEXT NOT NULL,     -- JSON: what import changed, by kind, with counts
  title TEXT NOT NULL,
  outlet TEXT NOT NULL,
  date TEXT,
  time TEXT,
  byline TEXT NOT NULL,
  agency TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  story TEXT NOT NULL,
  note TEXT NOT NULL,
  seal INTEGER NOT NULL,
  zones_seal INTEGER             -- of its zones; NULL while it has none
) STRICT;
CREATE INDEX document_by_text ON document (text);

CREATE TABLE zone (
  document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (document, start_offset)
) STRICT, WITHOUT ROWID;

CREATE TABLE coder (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;

CREATE TABLE code (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  parent INTEGER REFERENCES code (number),
  place INTEGER NOT NULL,        -- among its siblings, ascending
  colour TEXT NOT NULL,
  mark TEXT NOT NULL,
  shortcut TEXT NOT NULL,
  definition TEXT NOT NULL,
  include TEXT NOT NULL,
  exclude TEXT NOT NULL,
  example TEXT NOT NULL,
  counter_example TEXT NOT NULL,
  note TEXT NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX code_by_parent ON code (parent);
CREATE TABLE code_attribute (
  code INTEGER NOT NULL REFERENCES code (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  choices TEXT NOT NULL,         -- JSON array
  help TEXT NOT NULL,
  PRIMARY KEY (code, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  note TEXT NOT NULL,
  external_id TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE TABLE entity_alias (
  entity INTEGER NOT NULL REFERENCES entity (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  alias TEXT NOT NULL,
  PRIMARY KEY (entity, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (number),
  id TEXT NOT NULL,             -- unique within its document
  code INTEGER NOT NULL REFERENCES code (number),
  coder INTEGER NOT NULL REFERENCES coder (number),
  entity INTEGER REFERENCES entity (number),
  confidence TEXT NOT NULL,
  note TEXT NOT NULL,
  seal INTEGER NOT NULL,
  UNIQUE (document, id)
) STRICT;
CREATE INDEX annotation_by_code ON annotation (code);
CREATE INDEX annotation_by_coder ON annotation (coder);
CREATE INDEX annotation_by_entity ON annotation (entity) WHERE entity IS NOT NULL;
CREATE TABLE annotation_span (
  annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  exact TEXT NOT NULL,           -- the words themselves
  prefix TEXT NOT NULL,          -- a little of what stands before
  suffix TEXT NOT NULL,          -- and after
  PRIMARY KEY (annotation, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE annotation_attribute (
  annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
  name TEXT NOT NULL,
  place INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (annotation, name, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_type (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE TABLE statement_role (
  statement_type INTEGER NOT NULL REFERENCES statement_type (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  several INTEGER NOT NULL CHECK (several IN (0, 1)),
  codes TEXT NOT NULL,           -- JSON array of code ids; empty for any
  PRIMARY KEY (statement_type, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE statement_type_attribute (
  statement_type INTEGER NOT NULL REFERENCES statement_type (number) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  choices TEXT NOT NULL,         -- JSON array
  help TEXT NOT NULL,
  PRIMARY KEY (statement_type, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  statement_type INTEGER NOT NULL REFERENCES statement_type (number),
  coder INTEGER NOT NULL REFERENCES coder (number),
  confidence TEXT NOT NULL,
  note TEXT NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX statement_by_type ON statement (statement_type);
CREATE INDEX statement_by_coder ON statement (coder);
CREATE TABLE statement_part (
  statement INTEGER NOT NULL REFERENCES statement (number) ON DELETE CASCADE,
  role TEXT NOT NULL,
  place INTEGER NOT NULL,
  annotation INTEGER NOT NULL REFERENCES annotation (number),
  PRIMARY KEY (statement, role, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_part_by_annotation ON statement_part (annotation);
CREATE TABLE statement_attribute (
  statement INTEGER NOT NULL REFERENCES statement (number) ON DELETE CASCADE,
  name TEXT NOT NULL,
  place INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (statement, name, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,              -- ISO 8601, UTC
  coder TEXT NOT NULL,
  label TEXT NOT NULL,
  location TEXT NOT NULL,        -- JSON
  text INTEGER REFERENCES text (number), -- what the offsets of the location count in
  steps INTEGER NOT NULL,        -- how many rows of journal_step belong to it
  state TEXT NOT NULL CHECK (state IN ('base', 'done', 'undone', 'abandoned')),
  seal INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_by_state ON journal (state, number);
CREATE TRIGGER journal_is_fixed BEFORE UPDATE OF number, at, coder, label, location, text, steps, seal ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal never changes'); END;
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal
  BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
CREATE TABLE journal_step (
  journal INTEGER NOT NULL REFERENCES journal (number) DEFERRABLE INITIALLY DEFERRED,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,            -- of the thing: document, zones, code, coder, entity, annotation, statement_type, statement
  document TEXT,                 -- the document it is or lies in
  thing TEXT NOT NULL,           -- its id
  text INTEGER REFERENCES text (number), -- what the offsets of edit and inverse count in
  edit TEXT NOT NULL,            -- JSON: what was done
  inverse TEXT NOT NULL,         -- JSON: what takes it back
  seal INTEGER NOT NULL,
  PRIMARY KEY (journal, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_step_by_thing ON journal_step (thing, kind);
CREATE INDEX journal_step_by_document ON journal_step (document) WHERE document IS NOT NULL;
CREATE TRIGGER journal_step_is_fixed BEFORE UPDATE ON journal_step
  BEGIN SELECT RAISE(ABORT, 'the journal never changes'); END;
CREATE TRIGGER journal_step_is_kept BEFORE DELETE ON journal_step
  BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

-- Which texts hold which words, folded. Its rowid is the number of the text; the words themselves are not kept in it.
CREATE VIRTUAL TABLE word_index USING fts5 (words, content = '', detail = none, tokenize = ascii);

-- One line for each tagged stretch, with names instead of numbers.
CREATE VIEW tagged AS
SELECT document.id AS document, document.name AS document_name, annotation.id AS annotation, code.name AS code,
  coder.name AS coder, entity.name AS entity, annotation_span.start_offset, annotation_span.end_offset,
  annotation_span.exact, annotation.confidence, annotation.note
FROM annotation
  JOIN annotation_span ON annotation_span.annotation = annotation.number
  JOIN document ON document.number = annotation.document
  JOIN code ON code.number = annotation.code
  JOIN coder ON coder.number = annotation.coder
  LEFT JOIN entity ON entity.number = annotation.entity;
