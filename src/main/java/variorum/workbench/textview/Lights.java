package variorum.workbench.textview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import variorum.text.Span;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** What is lit up on a page: selected marks, marks under the pointer, and for a moment words to be found by the eye. */
public final class Lights {

    private static final String FLASH = "variorum.flash";
    private static final Duration FLASH_TIME = Duration.seconds(1.2);

    private final TextState state;
    private final Page page;
    private final PauseTransition flashEnd = new PauseTransition(FLASH_TIME);

    Lights(TextState state, Page page) {
        this.state = state;
        this.page = page;
        flashEnd.setOnFinished(event -> page.repaint(state.sheets().remove(FLASH)));
    }

    /** Draws these marks as selected, and no others. */
    public void setPicked(Collection<?> markIds) {
        replace(state.picked, markIds);
    }

    /** Draws these marks as if the pointer were over them, and no others: to light up what is hovered elsewhere. */
    public void setHovered(Collection<?> markIds) {
        replace(state.hovered, markIds);
    }

    /** Ids of the marks that are filled. */
    Set<Object> lit() {
        Set<Object> lit = new HashSet<>(state.picked);
        lit.addAll(state.hovered);
        return lit;
    }

    private void replace(Set<Object> ids, Collection<?> newIds) {
        Set<Object> touched = new HashSet<>(ids);
        touched.addAll(newIds);
        touched.removeIf(id -> ids.contains(id) && newIds.contains(id));
        ids.clear();
        ids.addAll(newIds);
        page.repaint(state.sheets().rowsOf(touched));
    }

    /** Outlines words for a moment, so that the eye finds them. */
    public void flash(Span span) {
        Fill outlined = new Fill(List.of(span), Tone.of(Token.ACCENT), Fill.Look.OUTLINED, null);
        page.repaint(state.sheets().put(new Layer(FLASH, List.of(outlined))));
        flashEnd.playFromStart();
    }
}
