package variorum.exchange.dna;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement type of that program, with its variables in order. */
record Type(String label, String colour, List<Variable> variables) {

    private static final String LONG_ROLE = " (role)";

    static Map<Long, Type> all(DnaFile file) {
        Map<Long, Type> types = new LinkedHashMap<>();
        for (DnaFile.Row row : file.rows("SELECT * FROM STATEMENTTYPES ORDER BY ID")) {
            String own = "SELECT * FROM VARIABLES WHERE StatementTypeId = " + row.number("ID") + " ORDER BY ID";
            List<Variable> variables = file.rows(own).stream()
                    .map(each -> new Variable(each.number("ID"), each.text("Variable"), each.text("DataType")))
                    .toList();
            String label = row.text("Label").isBlank() ? "Statement " + row.text("ID") : row.text("Label");
            types.put(row.number("ID"), new Type(label, row.colour(), variables));
        }
        return types;
    }

    boolean isOurTags() {
        List<String> names = variables.stream().map(Variable::name).toList();
        return label.equals(Coding.TAG) && names.containsAll(List.of(Coding.CODE, Coding.ENTITY, Coding.NOTE));
    }

    /** Whether it says which stretches belong together. */
    boolean isOurs() {
        Variable tags = named(Coding.TAGS);
        return tags != null && !tags.isShort();
    }

    @Nullable Variable named(String name) {
        return variables.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** The short texts that name what plays a part, rather than answer a question. */
    List<Variable> roles() {
        return variables.stream()
                .filter(Variable::isShort)
                .filter(each -> !each.name().startsWith(Coding.ANSWER) && asker(each) == null)
                .toList();
    }

    /** Answers about the statement itself. */
    List<Variable> questions() {
        return variables.stream()
                .filter(each -> each.isShort()
                        ? each.name().startsWith(Coding.ANSWER)
                        : !Coding.Form.isLong(each.name()))
                .toList();
    }

    /** The answers about what plays a part. */
    List<Variable> questionsOf(Variable role) {
        return variables.stream().filter(each -> role.equals(asker(each))).toList();
    }

    /** In what we wrote, {@code actor: stance} is an answer about the actor. */
    private @Nullable Variable asker(Variable variable) {
        if (!isOurs() || !variable.isShort()) {
            return null;
        }
        return variables.stream()
                .filter(each -> each.isShort() && variable.name().startsWith(each.name() + ": "))
                .findFirst()
                .orElse(null);
    }

    /** What a role is called with us. */
    String role(Variable variable) {
        String name = variable.name();
        return isOurs() && name.endsWith(LONG_ROLE) ? name.substring(0, name.length() - LONG_ROLE.length()) : name;
    }
}
