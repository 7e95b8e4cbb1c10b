package variorum.workbench.compare;

import javafx.css.PseudoClass;

/** States that the style sheet of this pane knows. */
final class Styles {

    /** Words of ours in place of a headline. */
    static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    /** A layer of which there is nothing. */
    static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    /** The version that is compared with the base now. */
    static final PseudoClass HAND = PseudoClass.getPseudoClass("hand");

    /** There is little room. */
    static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** The style sheet, beside this class's package in the resources. */
    static final String SHEET = "compare.css";

    private Styles() {}
}
