package variorum.workbench.testing;

import com.sun.glass.ui.View;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/**
 * A mouse over one node. Coordinates are in that node, in pixels. Every step waits until the window has dealt with it.
 * Two clicks at one place in quick succession are a double click, as with a real mouse; {@link #click} and the like
 * first move away so that they never become one by accident.
 */
public final class Mouse {

    /** Kinds of events and buttons, as in JavaFX's own table of mouse events. */
    private static final int NO_BUTTON = 211;

    private static final int LEFT = 212;
    private static final int RIGHT = 213;
    private static final int DOWN = 221;
    private static final int UP = 222;
    private static final int DRAG = 223;
    private static final int MOVE = 224;
    private static final int LEFT_HELD = 1 << 5;
    private static final int RIGHT_HELD = 1 << 6;

    private final Node node;
    private final int keys;
    private double x;
    private double y;

    private Mouse(Node node, Set<KeyCode> keys) {
        this.node = node;
        this.keys = Glass.modifiers(keys);
    }

    /** A mouse over a node that is showing; modifier keys (Shift, Control, Alt) given here are held all the time. */
    public static Mouse in(Node node, KeyCode... modifiers) {
        return new Mouse(node, Set.of(modifiers));
    }

    /** Moves there with no button held. */
    public Mouse moveTo(double toX, double toY) {
        return at(toX, toY).send(MOVE, NO_BUTTON, 0);
    }

    /** Presses the left button there and keeps it down. */
    public Mouse press(double toX, double toY) {
        return moveTo(toX, toY).send(DOWN, LEFT, LEFT_HELD);
    }

    /** Moves on to there with the left button held, by a few steps. */
    public Mouse dragTo(double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int step = 1; step <= 4; step++) {
            at(fromX + (toX - fromX) * step / 4, fromY + (toY - fromY) * step / 4).send(DRAG, LEFT, LEFT_HELD);
        }
        return this;
    }

    /** Drags from one place to another with the right button. */
    public Mouse rightDrag(double fromX, double fromY, double toX, double toY) {
        moveTo(fromX, fromY).send(DOWN, RIGHT, RIGHT_HELD);
        return at(toX, toY).send(DRAG, RIGHT, RIGHT_HELD).send(UP, RIGHT, 0);
    }

    /** Lets the left button go. */
    public Mouse release() {
        return send(UP, LEFT, 0);
    }

    /** Clicks there once with the left button. */
    public Mouse click(double toX, double toY) {
        return click(toX, toY, 1);
    }

    /**
     * Clicks there several times: 2 is a double click, 3 a triple click. Nothing comes between the clicks, for JavaFX
     * counts them only while they follow one another in half a second, by the clock.
     */
    public Mouse click(double toX, double toY, int times) {
        forgetEarlierClicks(toX, toY);
        moveTo(toX, toY);
        Fx.run(() -> {
            for (int time = 0; time < times; time++) {
                tell(DOWN, LEFT, LEFT_HELD);
                tell(UP, LEFT, 0);
            }
        });
        Fx.settle();
        return this;
    }

    /** Clicks there with the right button, which also asks for a menu. */
    public Mouse rightClick(double toX, double toY) {
        forgetEarlierClicks(toX, toY);
        moveTo(toX, toY).send(DOWN, RIGHT, RIGHT_HELD).send(UP, RIGHT, 0);
        Fx.run(() -> {
            Point2D inScene = inScene();
            Glass.notify(view(), "notifyMenu", (int) inScene.getX(), (int) inScene.getY(),
                    screenX(inScene), screenY(inScene), false);
        });
        Fx.settle();
        return this;
    }

    /** Turns the wheel there; negative is towards the reader, down the page. */
    public Mouse wheel(double toX, double toY, double notches) {
        moveTo(toX, toY);
        Fx.run(() -> {
            Point2D inScene = inScene();
            Glass.notify(view(), "notifyScroll", (int) inScene.getX(), (int) inScene.getY(), screenX(inScene),
                    screenY(inScene), 0.0, notches, keys, 0, 0, 0, 0, 40.0, 40.0);
        });
        Fx.settle();
        return this;
    }

    /** JavaFX stops counting clicks when the mouse has moved. */
    private void forgetEarlierClicks(double toX, double toY) {
        moveTo(toX + 40, toY + 40);
    }

    private Mouse at(double toX, double toY) {
        x = toX;
        y = toY;
        return this;
    }

    private Mouse send(int kind, int button, int held) {
        Fx.run(() -> tell(kind, button, held));
        Fx.settle();
        return this;
    }

    private void tell(int kind, int button, int held) {
        Point2D inScene = inScene();
        Glass.notify(view(), "notifyMouse", kind, button, (int) inScene.getX(), (int) inScene.getY(),
                screenX(inScene), screenY(inScene), keys | held, false, false);
    }

    private View view() {
        return Glass.viewOf(window());
    }

    private Window window() {
        return node.getScene().getWindow();
    }

    private Point2D inScene() {
        return node.localToScene(x, y);
    }

    private int screenX(Point2D inScene) {
        return (int) (window().getX() + node.getScene().getX() + inScene.getX());
    }

    private int screenY(Point2D inScene) {
        return (int) (window().getY() + node.getScene().getY() + inScene.getY());
    }
}
