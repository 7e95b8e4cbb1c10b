
-- Version 3 is version 2 and what stands below: fingerprints of the texts, by which shared words are found. Made from the texts
-- alone, made anew when the rule changes; rows may be missing until the next search for shared words.

CREATE TABLE fingerprint (
  text INTEGER PRIMARY KEY REFERENCES text (number),
  entries BLOB NOT NULL          -- for each: how many code points behind the one before (7 bits a byte), then 4 bytes
) STRICT;
CREATE TABLE fingerprint_rule (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  rule INTEGER NOT NULL          -- which rules the fingerprints were made by
) STRICT;
