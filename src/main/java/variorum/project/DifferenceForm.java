package variorum.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.collation.Layer;
import variorum.collation.Operation;

/**
 * The code and the statement type by which differences are coded: those of the project, or new ones.
 *
 * @param reading the code of the words of a version
 * @param type the form of a coded difference
 * @param missing what makes those that the project has not yet
 */
record DifferenceForm(Code reading, StatementType type, List<Edit> missing) {

    private static final String TYPE_NAME = "Difference";
    private static final String CODE_NAME = "Reading";
    private static final Code.Look LOOK = new Code.Look("#5C5C5C", Mark.SQUARE);

    /** That of the project, as far as it has one. */
    static Optional<StatementType> typeIn(Project project) {
        return project.statementTypes().values().stream()
                .filter(type -> type.name().equals(TYPE_NAME)
                        && type.role(Differences.READING).isPresent()
                        && type.role(Differences.OTHER_READING).isPresent())
                .min((one, other) -> one.id().compareTo(other.id()));
    }

    static DifferenceForm in(Project project) {
        List<Edit> missing = new ArrayList<>();
        Code reading = codeIn(project).orElseGet(() -> {
            Code made = newCode(project);
            missing.add(new Edit.PutCode(made));
            return made;
        });
        StatementType type = typeIn(project).orElseGet(() -> {
            StatementType made = newType(project, reading);
            missing.add(new Edit.PutStatementType(made));
            return made;
        });
        return new DifferenceForm(reading, type, missing);
    }

    private static Optional<Code> codeIn(Project project) {
        Optional<Code> played = typeIn(project)
                .flatMap(type -> type.role(Differences.READING))
                .flatMap(role -> role.codes().stream().findFirst())
                .flatMap(project.codebook()::code);
        return played.or(() -> project.codebook().children(null).stream()
                .filter(code -> code.name().equals(CODE_NAME))
                .findFirst());
    }

    /** The last of the top codes, without a key: it is put by a comparison, not by hand. */
    private static Code newCode(Project project) {
        Code.Id wanted = new Code.Id("reading");
        Code.Id id = project.codebook().code(wanted).isPresent() ? Code.Id.fresh() : wanted;
        int last = project.codebook().children(null).stream().mapToInt(Code::order).max().orElse(-1);
        Code.Rules rules = Code.Rules.definedAs("Words of a report that stand otherwise in another version of it.");
        return new Code(id, CODE_NAME, null, last + 1, LOOK, "", rules, List.of(), false);
    }

    private static StatementType newType(Project project, Code reading) {
        StatementType.Id wanted = new StatementType.Id("difference");
        StatementType.Id id = project.statementTypes().containsKey(wanted) ? StatementType.Id.fresh() : wanted;
        Set<Code.Id> codes = Set.of(reading.id());
        return new StatementType(
                id,
                TYPE_NAME,
                List.of(new Role(Differences.READING, codes, false), new Role(Differences.OTHER_READING, codes, false)),
                List.of(
                        asked(Differences.LAYER, AttributeType.Kind.CHOICE,
                                Arrays.stream(Layer.values()).map(Layer::word).toList(),
                                "What kind of difference it is; yours, where it is not what the comparison said."),
                        asked(Differences.OPERATION, AttributeType.Kind.CHOICE,
                                Arrays.stream(Operation.values()).map(Operation::word).toList(),
                                "What was done to the reading to get the other one."),
                        asked(Differences.CATEGORY, AttributeType.Kind.TEXT, List.of(),
                                "Your own word for this kind of change."),
                        asked(Differences.WEIGHT, AttributeType.Kind.SCALE, List.of("1", "2", "3"),
                                "1: trifling. 2: shifts the tone. 3: changes what the report says."),
                        asked(Differences.LACKING, AttributeType.Kind.TEXT, List.of(),
                                "The id of the report that has no words here.")));
    }

    private static AttributeType asked(String name, AttributeType.Kind kind, List<String> values, String help) {
        return new AttributeType(name, kind, values, help);
    }
}
