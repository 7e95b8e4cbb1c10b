package variorum.workbench.compare;

/** Whose words are set where two versions differ. */
enum Wordings {
    /** Each column has its own words, coloured. */
    OWN("What each version has"),
    /** In place of its own words, which fade, each column has those of the other. */
    OTHER("What the other version has instead"),
    /** Its own words, and after them those of the other. */
    BOTH("Both side by side");

    private final String title;

    Wordings(String title) {
        this.title = title;
    }

    /** What is said of it on screen. */
    String title() {
        return title;
    }

    /** The one after this, or the first. */
    Wordings next() {
        return switch (this) {
            case OWN -> OTHER;
            case OTHER -> BOTH;
            case BOTH -> OWN;
        };
    }
}
