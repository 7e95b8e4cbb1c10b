package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.project.Edit;

/** Where codes can go in the tree, and what brings them there. */
final class Moves {

    /**
     * A place in the tree.
     *
     * @param parent below which code; null at the top
     * @param at before the sibling of that number, counted without the code that moves; any high number is last
     */
    record Place(Code.@Nullable Id parent, int at) {

        /** As the last below a code, or at the top. */
        static Place last(Code.@Nullable Id parent) {
            return new Place(parent, Integer.MAX_VALUE);
        }
    }

    private Moves() {}

    /** Puts a code there; nothing where it stands there already. */
    static List<Edit> to(Codebook book, Code moved, Place place) {
        List<Code> siblings = others(book, place.parent(), moved.id());
        siblings.add(Math.clamp(place.at(), 0, siblings.size()), moved);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            Code sibling = siblings.get(i);
            boolean stays = sibling.order() == i && Objects.equals(sibling.parent(), place.parent());
            if (!stays) {
                edits.add(new Edit.PutCode(sibling.under(place.parent(), i)));
            }
        }
        return edits;
    }

    /** Puts codes below another, last among its codes. */
    static List<Edit> below(Codebook book, List<Code> codes, Code.Id parent) {
        int order = book.children(parent).stream().mapToInt(Code::order).max().orElse(-1);
        List<Edit> edits = new ArrayList<>();
        for (Code code : codes) {
            edits.add(new Edit.PutCode(code.under(parent, ++order)));
        }
        return edits;
    }

    /**
     * The next place towards an arrow: up and down among the siblings, left to behind the parent, right to below the
     * sibling before it. None where there is no such place, or no such code.
     */
    static Optional<Place> towards(KeyCode arrow, Codebook book, Code.Id id) {
        return book.code(id).flatMap(code -> switch (arrow) {
            case UP -> by(book, code, -1);
            case DOWN -> by(book, code, 1);
            case LEFT -> out(book, code);
            case RIGHT -> in(book, code);
            default -> Optional.empty();
        });
    }

    private static Optional<Place> by(Codebook book, Code code, int steps) {
        List<Code> siblings = book.children(code.parent());
        int at = siblings.indexOf(code) + steps;
        return at < 0 || at >= siblings.size() ? Optional.empty() : Optional.of(new Place(code.parent(), at));
    }

    private static Optional<Place> out(Codebook book, Code code) {
        return Optional.ofNullable(code.parent())
                .flatMap(book::code)
                .map(above -> new Place(above.parent(), book.children(above.parent()).indexOf(above) + 1));
    }

    private static Optional<Place> in(Codebook book, Code code) {
        List<Code> siblings = book.children(code.parent());
        int at = siblings.indexOf(code);
        return at <= 0 ? Optional.empty() : Optional.of(Place.last(siblings.get(at - 1).id()));
    }

    /** Where a code comes to stand that is dropped before another, after it, or onto it. */
    static Place dropped(Codebook book, Code.Id id, Code onto, CodeCell.Drop how) {
        int at = others(book, onto.parent(), id).indexOf(onto);
        return switch (how) {
            case BEFORE -> new Place(onto.parent(), at);
            case AFTER -> new Place(onto.parent(), at + 1);
            case BELOW -> Place.last(onto.id());
        };
    }

    private static List<Code> others(Codebook book, Code.@Nullable Id parent, Code.Id without) {
        List<Code> siblings = new ArrayList<>(book.children(parent));
        siblings.removeIf(code -> code.id().equals(without));
        return siblings;
    }
}
