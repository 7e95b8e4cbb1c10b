package variorum.annotation;

import org.jspecify.annotations.Nullable;

/**
 * How an annotation came about.
 *
 * @param codeVersion the version of its code's rules that the coder followed; 0 when that is not known
 * @param carried the annotation of another document that it repeats; null when it was made from the text itself
 */
public record Origin(int codeVersion, @Nullable Carried carried) {

    /** Nothing is known. */
    public static final Origin NONE = new Origin(0, null);

    /**
     * What a carried annotation repeats. The original may have changed since, or be gone.
     *
     * @param from the original
     * @param fit how its words stand in the other document
     * @param state what the original said when it was last looked at, as {@link Carried#stateOf} puts it
     */
    public record Carried(Annotation.Ref from, Fit fit, String state) {

        /** The annotation as it stands now, carried from. */
        public static Carried of(Annotation original, Fit fit) {
            return new Carried(original.ref(), fit, stateOf(original));
        }

        /**
         * Whether the original has changed since it was last looked at, in a way that the copy has not: when two codes
         * become one, original and copy change alike and there is nothing to ask.
         */
        public boolean isOutOfStep(Annotation original, Annotation copy) {
            return !state.equals(stateOf(original))
                    && !(state.endsWith(places(original)) && said(original).equals(said(copy)));
        }

        /** Whether the original stands at other places than when it was last looked at. */
        public boolean isMoved(Annotation original) {
            return !state.endsWith(places(original));
        }

        /** The same, its original having been looked at again. */
        public Carried seen(Annotation original) {
            return new Carried(from, fit, stateOf(original));
        }

        /**
         * What an annotation says, in a few letters: code, entity and answers, then a hyphen and its places; not its
         * note, which is about the one document.
         */
        public static String stateOf(Annotation annotation) {
            return said(annotation) + places(annotation);
        }

        private static String said(Annotation annotation) {
            StringBuilder said = new StringBuilder(annotation.code().value());
            said.append('|').append(annotation.entity() == null ? "" : annotation.entity().value());
            annotation.attributes().values().forEach((name, answers) -> said.append('|').append(name).append(answers));
            return Digest.of(said);
        }

        private static String places(Annotation annotation) {
            StringBuilder places = new StringBuilder();
            annotation.spans().forEach(span -> places.append(' ').append(span.start()).append('-').append(span.end()));
            return "-" + Digest.of(places);
        }
    }

    /** How the words of an original stand where it was carried to. */
    public enum Fit {
        /** Word for word, typography and case aside. */
        SAME,
        /** Some words stand against other words. */
        REWORDED,
        /** Some words are missing, or the words stand apart with others between. */
        TRIMMED
    }

    /** Checks that the version is none below 0. */
    public Origin {
        if (codeVersion < 0) {
            throw new IllegalArgumentException("a version counts from 1: " + codeVersion);
        }
    }

    /** Made under a code as it stands. */
    public static Origin under(Code code) {
        return NONE.underVersion(code.version());
    }

    /** The same under another version of the code's rules. */
    public Origin underVersion(int version) {
        return new Origin(version, carried);
    }

    /** The same carried from another annotation, or from none. */
    public Origin from(@Nullable Carried value) {
        return new Origin(codeVersion, value);
    }
}
