package variorum.workbench.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;

/**
 * A label for words that come from the texts or from the person, in whatever script. JavaFX on Linux fails when it breaks a line
 * within a right-to-left or other complex run, so such words stay on one line, cut at its end.
 */
public final class SourceLabel extends Label {

    /** No words yet. */
    public SourceLabel() {
        this("");
    }

    /** These words. */
    public SourceLabel(String words) {
        textProperty().subscribe(this::adapt);
        setText(words);
    }

    private void adapt(String words) {
        setWrapText(isSimple(words));
        setNodeOrientation(isRightToLeft(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    }

    /** Whether every script in the words can be broken into lines. */
    public static boolean isSimple(String words) {
        return words.codePoints().noneMatch(SourceLabel::isComplex);
    }

    /** Combining marks, and the blocks of scripts whose letters join, stack or run from right to left. */
    private static boolean isComplex(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || (c >= 0x0590 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x18AF)
                || (c >= 0xFB1D && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFC);
    }

    private static boolean isRightToLeft(String words) {
        return words.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }
}
