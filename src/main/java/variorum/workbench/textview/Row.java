package variorum.workbench.textview;

import java.util.List;
import variorum.text.Span;

/** One piece of a page as it is laid out: a paragraph, a part of a very long one, or a line of ours. */
sealed interface Row {

    /** Free space above and below, the face and the indent. */
    RowStyle style();

    /** A row that shows characters of the source or stands for them. */
    sealed interface Source extends Row {

        /** Where the caret is when it comes to this row, and the characters from there; UTF-16 in the document. */
        Span span();
    }

    /** Characters of the source. */
    record Words(Span span, List<Span> dimmed, RowStyle style, boolean aside) implements Source {}

    /** The one line for what is set aside; it stands for the characters only while it is closed. */
    record Aside(Block.SetAside block, boolean open, RowStyle style) implements Source {

        @Override
        public Span span() {
            int start = block.paragraphs().getFirst().start();
            return new Span(start, start);
        }
    }

    /** Words of ours. */
    record Caption(String words, RowStyle style) implements Row {}

    /** A paragraph that stands elsewhere. */
    record Ghost(String words, String note, RowStyle style) implements Row {}
}
