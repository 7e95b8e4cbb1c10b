package variorum.exchange.format;

import variorum.text.Offsets;
import variorum.text.Span;

/** In what a format counts the characters of a text. */
public enum OffsetUnit {
    /** Unicode code points: Python, R, SQL, most formats of the field. */
    CODE_POINT {
        @Override
        public Span of(Offsets offsets, Span utf16) {
            return offsets.toCodePoints(utf16);
        }

        @Override
        public Span toUtf16(Offsets offsets, Span span) {
            return offsets.toUtf16(span);
        }
    },
    /** UTF-16 code units: Java and JavaScript. */
    UTF_16 {
        @Override
        public Span of(Offsets offsets, Span utf16) {
            return utf16;
        }

        @Override
        public Span toUtf16(Offsets offsets, Span span) {
            return span;
        }
    },
    /** Bytes of UTF-8: some databases, and programs in C, Go and Rust. */
    UTF_8 {
        @Override
        public Span of(Offsets offsets, Span utf16) {
            return new Span(offsets.utf8(utf16.start()), offsets.utf8(utf16.end()));
        }

        @Override
        public Span toUtf16(Offsets offsets, Span span) {
            return new Span(offsets.utf16OfByte(span.start()), offsets.utf16OfByte(span.end()));
        }
    };

    /** A span of memory in this unit. */
    public abstract Span of(Offsets offsets, Span utf16);

    /**
     * A span in this unit as it is in memory.
     *
     * @throws IndexOutOfBoundsException outside the text
     */
    public abstract Span toUtf16(Offsets offsets, Span span);
}
