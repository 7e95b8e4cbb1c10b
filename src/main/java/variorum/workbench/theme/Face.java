package variorum.workbench.theme;

import java.lang.Character.UnicodeScript;
import javafx.scene.text.Font;

/** A bundled face: to read in (serif), for everything else (sans), and for the scripts these two do not have. */
public enum Face {
    /** To read in. */
    SERIF("Source Serif 4 SmText", "SourceSerif4SmText-Regular.ttf"),
    /** To read in, slanted. */
    SERIF_ITALIC("Source Serif 4 SmText Italic", "SourceSerif4SmText-It.ttf"),
    /** Headlines. */
    SERIF_SEMIBOLD("Source Serif 4 SmText Semibold", "SourceSerif4SmText-Semibold.ttf"),
    /** To read in, bold. */
    SERIF_BOLD("Source Serif 4 SmText Bold", "SourceSerif4SmText-Bold.ttf"),
    /** Controls. */
    SANS("Source Sans 3 Regular", "SourceSans3-Regular.ttf"),
    /** Controls, slanted. */
    SANS_ITALIC("Source Sans 3 Italic", "SourceSans3-Italic.ttf"),
    /** Heads, and what is chosen. */
    SANS_SEMIBOLD("Source Sans 3 SemiBold", "SourceSans3-SemiBold.ttf"),
    /** Controls, bold. */
    SANS_BOLD("Source Sans 3 Bold", "SourceSans3-Bold.ttf"),
    /** Arabic script. */
    ARABIC("Noto Naskh Arabic Regular", "NotoNaskhArabic-Regular.ttf"),
    /** Arabic script, bold. */
    ARABIC_BOLD("Noto Naskh Arabic Bold", "NotoNaskhArabic-Bold.ttf"),
    /** Hebrew script beside the serif. */
    HEBREW_SERIF("Noto Serif Hebrew Regular", "NotoSerifHebrew-Regular.ttf"),
    /** Hebrew script beside the serif, bold. */
    HEBREW_SERIF_BOLD("Noto Serif Hebrew Bold", "NotoSerifHebrew-Bold.ttf"),
    /** Hebrew script beside the sans. */
    HEBREW_SANS("Noto Sans Hebrew Regular", "NotoSansHebrew-Regular.ttf"),
    /** Hebrew script beside the sans, bold. */
    HEBREW_SANS_BOLD("Noto Sans Hebrew Bold", "NotoSansHebrew-Bold.ttf");

    private final String fullName;
    private final String file;

    Face(String fullName, String file) {
        this.fullName = fullName;
        this.file = file;
    }

    /** The font of this face in a size in pixels. */
    public Font at(double size) {
        Fonts.load();
        return new Font(fullName, size);
    }

    /**
     * The face that stands beside this one for words of a script: itself where it has the script, and also where no
     * bundled face has it (the machine's own fonts then fill in).
     */
    public Face forScript(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> isHeavy() ? ARABIC_BOLD : ARABIC;
            case HEBREW -> hebrew();
            default -> this;
        };
    }

    /** The name JavaFX knows this face by. */
    String fullName() {
        return fullName;
    }

    /** The file in the resources. */
    String file() {
        return file;
    }

    private Face hebrew() {
        boolean sans = name().startsWith("SANS");
        if (isHeavy()) {
            return sans ? HEBREW_SANS_BOLD : HEBREW_SERIF_BOLD;
        }
        return sans ? HEBREW_SANS : HEBREW_SERIF;
    }

    private boolean isHeavy() {
        return name().endsWith("BOLD");
    }
}
