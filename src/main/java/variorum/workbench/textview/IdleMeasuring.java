package variorum.workbench.textview;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Measures the rest of a long text a little with every frame, so that the window stays quick. */
final class IdleMeasuring {

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
    IdleMeasuring(BooleanSupplier step) {
        this.step = step;
    }

    /** Goes on if there is something to do. */
    void run(boolean more) {
        if (more && !running) {
            running = true;
            timer.start();
        }
    }
}
