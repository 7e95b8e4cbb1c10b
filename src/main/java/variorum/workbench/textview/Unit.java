package variorum.workbench.textview;

/** A stretch of language that the caret can move by and the selection can grow to; from small to large. */
public enum Unit {
    /** What a reader takes for one character. */
    CHARACTER,
    /** A word or number. */
    WORD,
    /** A stretch between marks: comma, semicolon, colon, dash, bracket, quotation mark. */
    CLAUSE,
    /** A sentence. */
    SENTENCE,
    /** A paragraph. */
    PARAGRAPH
}
