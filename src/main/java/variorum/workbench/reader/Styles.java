package variorum.workbench.reader;

import javafx.css.PseudoClass;

/** States that the style sheet of the reader knows. */
final class Styles {

    /** The leftmost column. */
    static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    /** The column the hands are in, where there are several. */
    static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private Styles() {}
}
