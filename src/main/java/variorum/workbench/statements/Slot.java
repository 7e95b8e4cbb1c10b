package variorum.workbench.statements;

import java.util.List;
import java.util.Optional;
import variorum.annotation.AnswerCheck;
import variorum.annotation.AttributeType;
import variorum.annotation.Role;
import variorum.workbench.control.Phrase;

/** One field of a statement as it is filled in. */
sealed interface Slot {

    /** What the field asks for. */
    String title();

    /** What it asks, where that is a question. */
    default Optional<AttributeType> asks() {
        return switch (this) {
            case OfPart part -> Optional.of(part.type());
            case OfStatement asked -> Optional.of(asked.type());
            case OfRole role -> Optional.empty();
            case OfIssue issue -> Optional.empty();
            case OfNote note -> Optional.empty();
        };
    }

    /** What is wrong with a number or a date as it was written, in a sentence; nothing is with no words at all. */
    default Optional<String> wrong(String written) {
        return asks().filter(type -> type.kind() == AttributeType.Kind.DATE
                        || type.kind() == AttributeType.Kind.NUMBER)
                .filter(type -> !written.isBlank())
                .flatMap(type -> AnswerCheck.wrong(type, written.strip()));
    }

    /** Why there is nothing to fill it with when so much is typed. */
    default String nothingFor(String typed) {
        List<String> answers = asks().map(type ->
                type.kind() == AttributeType.Kind.YES_NO ? List.of("yes", "no") : type.values()).orElse(List.of());
        return wrong(typed).orElse(answers.isEmpty()
                ? "Nothing in this report fits “" + typed + "”."
                : "“" + typed + "” is none of the answers: " + String.join(", ", answers) + ".");
    }

    /** Who or what plays a role. */
    record OfRole(Role role) implements Slot {
        @Override
        public String title() {
            return Phrase.title(role.name());
        }
    }

    /**
     * An answer that the code of a part asks for, such as the stance of the position.
     *
     * @param role the role of the part
     * @param type the question
     */
    record OfPart(Role role, AttributeType type) implements Slot {
        @Override
        public String title() {
            return Phrase.title(type.name());
        }
    }

    /** Which of the codes below the usual one the part that plays a role has: what a position is about. */
    record OfIssue(Role role) implements Slot {

        static final String TITLE = "Issue";

        @Override
        public String title() {
            return TITLE;
        }
    }

    /** An answer that the form asks for. */
    record OfStatement(AttributeType type) implements Slot {
        @Override
        public String title() {
            return Phrase.title(type.name());
        }
    }

    /** The coder's note on the statement. */
    record OfNote() implements Slot {
        @Override
        public String title() {
            return "Note";
        }
    }
}
