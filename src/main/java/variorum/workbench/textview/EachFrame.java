package variorum.workbench.textview;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Does a little with every frame until there is nothing more to do, so that the window stays quick. */
final class EachFrame {

    private final BooleanSupplier step;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (!step.getAsBoolean()) {
                stop();
                running = false;
            }
        }
    };
    private boolean running;

    /** {@code step} does a little and answers whether there is more to do. */
    EachFrame(BooleanSupplier step) {
        this.step = step;
    }

    /** Goes on from the next frame, unless it does already. */
    void start() {
        if (!running) {
            running = true;
            timer.start();
        }
    }
}
