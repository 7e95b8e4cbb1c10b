package variorum.workbench.library;

import variorum.text.Document;

/** A row of the documents list. */
public sealed interface Row {

    /** Whether it is a row for the same thing as another, perhaps with other figures. */
    boolean sameAs(Row other);

    /**
     * The head of a story.
     *
     * @param story its name; empty for documents that are in none
     * @param count how many documents of it are listed
     * @param folded whether they are hidden
     */
    record Group(String story, int count, boolean folded) implements Row {

        /** The words of the head. */
        public String title() {
            return story.isEmpty() ? "In no story" : story;
        }

        @Override
        public boolean sameAs(Row other) {
            return other instanceof Group group && group.story.equals(story);
        }
    }

    /**
     * A document.
     *
     * @param document the document
     * @param title its headline, or the first words of its story
     * @param untitled whether the text has no headline
     * @param tags how many annotations it has
     * @param open whether it is open in a column
     */
    record Entry(Document document, String title, boolean untitled, int tags, boolean open) implements Row {

        @Override
        public boolean sameAs(Row other) {
            return other instanceof Entry entry && entry.document.id().equals(document.id());
        }
    }
}
