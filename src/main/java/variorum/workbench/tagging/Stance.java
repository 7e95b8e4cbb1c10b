package variorum.workbench.tagging;

import java.util.Locale;
import java.util.Optional;
import variorum.annotation.Attributes;
import variorum.workbench.theme.Icons;

/**
 * What an actor holds of an issue, as the window shows it: a sign and a word. Codebooks ask for it by the attribute
 * {@value #ATTRIBUTE}; answers other than these have no sign.
 */
public enum Stance {
    /** For it. */
    SUPPORT("bi-plus-circle"),
    /** Against it. */
    OPPOSE("bi-dash-circle"),
    /** Without a side. */
    NEUTRAL("bi-circle"),
    /** On both sides. */
    AMBIVALENT(Icons.AMBIVALENT);

    /** The name of the attribute that holds it. */
    public static final String ATTRIBUTE = "stance";

    private final String icon;

    Stance(String icon) {
        this.icon = icon;
    }

    /** The stance that was answered, if one was. */
    public static Optional<Stance> of(Attributes answers) {
        return of(answers.first(ATTRIBUTE));
    }

    /** The stance an answer stands for, if it stands for one. */
    public static Optional<Stance> of(String answer) {
        for (Stance stance : values()) {
            if (stance.word().equals(answer.toLowerCase(Locale.ROOT))) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }

    /** The answer as it is kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its sign; see {@link Icons}. */
    public String icon() {
        return icon;
    }
}
