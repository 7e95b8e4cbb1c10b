package variorum.workbench.compare;

import variorum.collation.Rules;
import variorum.collation.Witness;

/**
 * Everything that the comparison of two versions depends on. While two questions are equal the answer to the first
 * still holds: tags and notes are not part of it.
 *
 * @param a the version on the left; its siglum is the document's identifier
 * @param b the version on the right
 * @param rules what the reader has decided beforehand
 */
record Question(Witness a, Witness b, Rules rules) {}
