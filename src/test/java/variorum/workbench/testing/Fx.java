package variorum.workbench.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import variorum.workbench.theme.Theme;

/** The JavaFX thread, for tests: start it, run on it, show something, wait until it is laid out. */
public final class Fx {

    private static final long LIMIT_SECONDS = 60;

    /** What is laid out may ask for another layout; an endless chain of that is not waited for. */
    private static final int MOST_ROUNDS = 5;

    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private Fx() {}

    /** Runs code on the JavaFX thread, starting the toolkit if need be, and answers what it answers or throws. */
    public static <T> T get(Callable<T> code) {
        start();
        if (Platform.isFxApplicationThread()) {
            return call(code);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(code.call());
            } catch (Throwable problem) {
                result.completeExceptionally(problem);
            }
        });
        return await(result);
    }

    /** Runs code on the JavaFX thread and waits for its end. */
    public static void run(Runnable code) {
        get(() -> {
            code.run();
            return null;
        });
    }

    /**
     * Shows a node alone in a window of its own, in the light theme, and waits until it is laid out. Closes older
     * windows.
     */
    public static Stage show(Parent root, double width, double height) {
        Stage stage = get(() -> {
            closeAll();
            Scene scene = new Scene(root, width, height);
            Theme.LIGHT.applyTo(scene);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            window.requestFocus();
            return window;
        });
        settle();
        return stage;
    }

    /** Closes all windows. */
    public static void close() {
        run(Fx::closeAll);
    }

    /** Waits until each window has been laid out with everything that was changed before this call. */
    public static void settle() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            awaitPulse();
            if (get(() -> Window.getWindows().stream().noneMatch(Fx::isDirty))) {
                return;
            }
        }
    }

    private static boolean isDirty(Window window) {
        return window.getScene().getRoot().isNeedsLayout();
    }

    private static void awaitPulse() {
        CountDownLatch laidOut = new CountDownLatch(1);
        run(() -> {
            for (Window window : Window.getWindows()) {
                Runnable[] once = new Runnable[1];
                once[0] = () -> {
                    window.getScene().removePostLayoutPulseListener(once[0]);
                    laidOut.countDown();
                };
                window.getScene().addPostLayoutPulseListener(once[0]);
            }
            if (Window.getWindows().isEmpty()) {
                laidOut.countDown();
            }
            Platform.requestNextPulse();
        });
        await(laidOut);
    }

    private static void start() {
        if (STARTED.compareAndSet(false, true)) {
            CountDownLatch running = new CountDownLatch(1);
            try {
                Platform.startup(running::countDown);
            } catch (IllegalStateException alreadyRunning) {
                running.countDown();
            }
            await(running);
            Platform.setImplicitExit(false);
        }
    }

    private static void closeAll() {
        Window.getWindows().stream().toList().forEach(Window::hide);
    }

    private static <T> T call(Callable<T> code) {
        try {
            return code.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T await(CompletableFuture<T> result) {
        try {
            return result.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window did not answer within " + LIMIT_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
