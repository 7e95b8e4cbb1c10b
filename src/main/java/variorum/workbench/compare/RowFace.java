package variorum.workbench.compare;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * What a row of a list looks like. One face serves many rows, one after the other: making nodes anew, and having them
 * styled, takes longer than all else that a long list does.
 *
 * @param <T> what a row stands for
 */
interface RowFace<T> {

    /** Shown in the list. */
    Node node();

    /** Says another row. */
    void say(T row);

    /** A face that is made anew for each row: for short lists. */
    static <T> Supplier<RowFace<T>> anew(Function<T, Node> make) {
        return () -> new RowFace<>() {

            private final StackPane room = new StackPane();

            @Override
            public Node node() {
                return room;
            }

            @Override
            public void say(T row) {
                room.getChildren().setAll(make.apply(row));
            }
        };
    }
}
