
-- Version 4 is version 3 and what stands below: which document a corrected text replaces.

ALTER TABLE document ADD COLUMN replaces TEXT;  -- an id, for what was replaced may be gone
