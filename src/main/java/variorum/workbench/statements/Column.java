package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.annotation.AttributeType;
import variorum.workbench.tagging.Stance;

/**
 * A column of the table of statements.
 *
 * @param id its identifier, kept in the preferences
 * @param title its head
 * @param width in pixels; 0 takes the room that is left
 * @param slot the field that it shows; nothing for what every statement has
 */
record Column(String id, String title, double width, Optional<Slot> slot) {

    static final Column NUMBER = new Column("number", "No.", 44, Optional.empty());
    static final Column DOCUMENTS = new Column("documents", "Documents", 104, Optional.empty());
    static final Column SURE = new Column("sure", "Sure", 64, Optional.empty());
    static final Column CODER = new Column("coder", "Coder", 96, Optional.empty());
    static final Column NOTE = new Column("note", "Note", 140, Optional.empty());

    /** Said by the group, by the squares, or by which of two readings is missing. */
    private static final Set<String> LATER = Set.of("Issue", "Claim", "Operation");

    private static final double NAME = 142;
    private static final double ANSWER = 106;
    private static final double SHORT = 64;

    /** All columns of a form, in order. */
    static List<Column> of(StatementForm form) {
        List<Column> all = new ArrayList<>(List.of(NUMBER));
        List<Column> answers = new ArrayList<>();
        form.all().forEach(slot -> answers.add(of(slot, form)));
        int words = IntStream.range(0, answers.size()).filter(i -> answers.get(i).width() == 0).findFirst().orElse(-1);
        if (words >= 0 && words + 1 < answers.size() && answers.get(words + 1).isStance()) {
            Collections.swap(answers, words, words + 1);
        }
        all.addAll(answers);
        all.addAll(List.of(DOCUMENTS, SURE, CODER, NOTE));
        return all;
    }

    private static Column of(Slot slot, StatementForm form) {
        return switch (slot) {
            case Slot.OfRole role -> form.isWords(role.role())
                    ? new Column(role.title(), "Words of the " + role.role().name(), 0, Optional.of(slot))
                    : new Column(role.title(), role.title(), NAME, Optional.of(slot));
            case Slot.OfPart part -> new Column(part.title(), part.title(), ANSWER, Optional.of(slot));
            case Slot.OfIssue issue -> new Column(issue.title(), issue.title(), NAME, Optional.of(slot));
            case Slot.OfNote note -> NOTE;
            case Slot.OfStatement asked -> new Column(
                    asked.title(), asked.title(), width(asked.type().kind()), Optional.of(slot));
        };
    }

    private static double width(AttributeType.Kind kind) {
        return switch (kind) {
            case CHOICE, DATE -> ANSWER;
            case SCALE, NUMBER, YES_NO -> SHORT;
            case SEVERAL, TEXT, ENTITY -> NAME;
        };
    }

    private boolean isStance() {
        return slot.filter(each -> each instanceof Slot.OfPart part && part.type().name().equals(Stance.ATTRIBUTE))
                .isPresent();
    }

    /** Whether it gives room to others where there is little. */
    boolean canShrink() {
        return (slot.isPresent() && !isStance()) || equals(NOTE);
    }

    /** Whether it is shown until the person chooses others. */
    boolean isShownAtFirst() {
        boolean more = !isStance() && slot.filter(Slot.OfPart.class::isInstance).isPresent();
        return !more && !LATER.contains(id) && !equals(CODER) && !equals(NOTE);
    }

    /** Whether the filter beside the table offers its values: whatever the form itself asks to be chosen. */
    boolean canFilter() {
        return Listing.FILTERS.contains(id)
                || slot.filter(each -> each instanceof Slot.OfStatement asked && isChosen(asked.type().kind()))
                        .isPresent();
    }

    private static boolean isChosen(AttributeType.Kind kind) {
        return switch (kind) {
            case CHOICE, SCALE, YES_NO -> true;
            case SEVERAL, NUMBER, DATE, TEXT, ENTITY -> false;
        };
    }

    /** Whether rows can be put into groups by it. */
    boolean canGroup() {
        return width > 0 && !equals(NUMBER) && !equals(NOTE);
    }
}
