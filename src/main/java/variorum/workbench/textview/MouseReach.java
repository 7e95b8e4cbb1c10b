package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;

/** What the mouse does to a view, and whom it tells of it. */
final class MouseReach implements MouseHands.Reach {

    private final TextView view;
    private final Page page;
    private Consumer<MarksPicked> onPicked = marks -> {};
    private Consumer<List<Mark>> onHovered = marks -> {};

    MouseReach(TextView view, Page page) {
        this.view = view;
        this.page = page;
    }

    void setOnPicked(Consumer<MarksPicked> listener) {
        onPicked = listener;
    }

    void setOnHovered(Consumer<List<Mark>> listener) {
        onHovered = listener;
    }

    @Override
    public void select(Selection selection) {
        view.actions().select(selection);
    }

    @Override
    public void picked(List<Mark> marks, int offset, double screenX, double screenY) {
        onPicked.accept(new MarksPicked(List.copyOf(marks), offset, screenX, screenY));
    }

    @Override
    public void hovered(List<Mark> marks) {
        view.lights().setHovered(marks.stream().limit(1).map(Mark::id).toList());
        onHovered.accept(new ArrayList<>(marks));
    }

    @Override
    public void point(boolean hand) {
        page.setCursor(hand ? Cursor.HAND : Cursor.TEXT);
    }

    @Override
    public void toggle(Row.Aside aside) {
        int block = view.content().blocks().indexOf(aside.block());
        view.setOpen(block, !view.isOpen(block));
    }
}
