package variorum.exchange.textlines;

/** Whose lines they are. */
public enum Dialect {
    /** doccano, a project for sequence labelling: marks are lists of start, end and label. */
    DOCCANO("doccano", "doccano JSONL", "doccano, in a project for sequence labelling that allows overlapping spans."),
    /** doccano, where the project has relations: marks have numbers that relations refer to. */
    DOCCANO_RELATIONS(
            "doccano-relations", "doccano JSONL with relations",
            "doccano, in a project for sequence labelling that allows overlapping spans and has relations."),
    /** Prodigy and scripts for spaCy: a line for each coder of a text. */
    SPACY("spacy", "spaCy and Prodigy JSONL", "Prodigy, and scripts in Python that make spaCy's Doc from text."),
    /** The same with every tag on whole words, as spaCy makes entities of nothing else. */
    SPACY_WORDS(
            "spacy-words", "spaCy JSONL on whole words",
            "Training of spaCy, which passes over what ends within a word: every tag is moved to whole words.");

    private final String formatName;
    private final String title;
    private final String readers;

    Dialect(String formatName, String title, String readers) {
        this.formatName = formatName;
        this.title = title;
        this.readers = readers;
    }

    String formatName() {
        return formatName;
    }

    String title() {
        return title;
    }

    String readers() {
        return readers;
    }

    /** doccano guesses the encoding of a file from its first bytes, and guesses wrong; plain ASCII leaves no choice. */
    boolean isAscii() {
        return this == DOCCANO || this == DOCCANO_RELATIONS;
    }

    /** doccano refuses a text without a character. */
    boolean takesEmptyTexts() {
        return !isAscii();
    }

    /** Whether a tag has to begin and end with a word. */
    boolean takesWholeWordsOnly() {
        return this == SPACY_WORDS;
    }
}
