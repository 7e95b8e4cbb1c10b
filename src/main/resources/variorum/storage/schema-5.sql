
-- Version 5 is version 4 and what stands below: suggested names that are not wanted.

CREATE TABLE rejected_document (
  document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
  seal INTEGER NOT NULL          -- of all that was rejected in it
) STRICT;
CREATE TABLE rejection (
  document INTEGER NOT NULL REFERENCES rejected_document (document) ON DELETE CASCADE,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  coder INTEGER NOT NULL REFERENCES coder (number),
  entity TEXT NOT NULL,          -- an id, for the entity may be gone; '' for a name that nobody had registered
  PRIMARY KEY (document, start_offset, end_offset, coder, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX rejection_by_coder ON rejection (coder);
