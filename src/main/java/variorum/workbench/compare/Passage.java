package variorum.workbench.compare;

import variorum.text.Span;

/**
 * A paragraph of the story, or a stretch that is set aside, as one version has it.
 *
 * @param span its characters, UTF-16
 * @param kind how it stands to the other version
 * @param words how many words it has
 * @param heading whether it is a headline or a heading inside the story
 * @param number its place among the paragraphs of the story, from 1; 0 for headings and what is set aside
 */
record Passage(Span span, Kind kind, int words, boolean heading, int number) {

    /** How a passage stands to the other version. */
    enum Kind {
        /** The other version has it, in the same order. */
        SHARED,
        /** The other version has it in another place. */
        MOVED,
        /** Only this version has it. */
        OWN,
        /** It does not tell the story and is not compared. */
        ASIDE
    }

    /** Whether it is a paragraph of the story that only this version has. */
    boolean isOwnParagraph() {
        return kind == Kind.OWN && !heading;
    }
}
