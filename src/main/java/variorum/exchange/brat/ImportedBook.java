package variorum.exchange.brat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.exchange.incoming.Assembly;
import variorum.project.Edit;

/** Codes and forms made from brat's types: those of the configuration, and those that were only used. */
final class ImportedBook {

    private static final String ANYTHING = "<";

    private final Settings settings;
    private final Map<String, Settings.Type> types;
    private final Map<String, Map<String, Settings.Slot>> forms = new LinkedHashMap<>();

    ImportedBook(Settings settings, List<AnnLine> lines) {
        this.settings = settings;
        this.types = new LinkedHashMap<>(settings.types());
        settings.events().forEach((form, slots) -> slots.forEach(slot -> slots(form).put(slot.role(), slot)));
        lines.forEach(this::learn);
    }

    private Map<String, Settings.Slot> slots(String form) {
        return forms.computeIfAbsent(form, name -> new LinkedHashMap<>());
    }

    /** A type is put into the book once it is used as a code; see {@link #use}. */
    private void learn(AnnLine line) {
        switch (line) {
            case AnnLine.Event event -> learn(event.type(), event.arguments());
            case AnnLine.Relation relation -> learn(relation.type(), relation.arguments());
            case AnnLine.Same same -> slots(same.type()).put(
                    "member", new Settings.Slot("member", List.of(), true));
            case AnnLine.Tagged tagged -> { }
            case AnnLine.Answer answer -> { }
            case AnnLine.Reference reference -> { }
            case AnnLine.Note note -> { }
            case AnnLine.Unknown unknown -> { }
        }
    }

    private void learn(String form, List<AnnLine.Argument> arguments) {
        Set<String> seen = new HashSet<>();
        for (AnnLine.Argument argument : arguments) {
            String role = role(form, argument.role());
            boolean again = !seen.add(role);
            Settings.Slot known = slots(form).get(role);
            if (known == null || (again && !known.several())) {
                List<String> players = known == null ? List.of() : known.players();
                slots(form).put(role, new Settings.Slot(role, players, again));
            }
        }
    }

    /** The role of an argument: brat numbers those that stand in one role, {@code Theme}, {@code Theme2}. */
    String role(String form, String argument) {
        if (slots(form).containsKey(argument)) {
            return argument;
        }
        String base = argument.replaceFirst("\\d+$", "");
        return slots(form).containsKey(base) ? base : argument;
    }

    String roleName(String form, String argument) {
        return settings.label(role(form, argument));
    }

    /** Says that a type tags words. */
    void use(String type) {
        types.putIfAbsent(type, new Settings.Type(null, false));
    }

    Code.Id code(String type) {
        return new Code.Id(Assembly.idLike("brat code", type));
    }

    StatementType.Id form(String name) {
        return new StatementType.Id(Assembly.idLike("brat form", name));
    }

    void putInto(Assembly assembly) {
        Map<String, Set<String>> siblings = new LinkedHashMap<>();
        int order = 0;
        for (Map.Entry<String, Settings.Type> entry : types.entrySet()) {
            String type = entry.getKey();
            String parent = entry.getValue().parent();
            String label = settings.label(type);
            boolean free = siblings.computeIfAbsent(Objects.requireNonNullElse(parent, ""), p -> new HashSet<>())
                    .add(label);
            String colour = settings.colours().getOrDefault(type, Assembly.NO_COLOUR);
            Code code = new Code(
                    code(type), free ? label : type, parent == null ? null : code(parent), order++,
                    new Code.Look(colour, Mark.CIRCLE), "", Code.Rules.NONE, asked(type, parent == null, "<ENTITY>"),
                    entry.getValue().retired());
            assembly.put(new Edit.PutCode(code), "annotation.conf");
        }
        forms.forEach((form, slots) -> assembly.put(new Edit.PutStatementType(new StatementType(
                form(form), settings.label(form), roles(slots), asked(form, true, "<EVENT>"))), "annotation.conf"));
    }

    private List<Role> roles(Map<String, Settings.Slot> slots) {
        List<Role> roles = new ArrayList<>();
        for (Settings.Slot slot : slots.values()) {
            Set<Code.Id> codes = new TreeSet<>();
            slot.players().stream().filter(types::containsKey).forEach(type -> codes.add(code(type)));
            boolean anything = slot.players().stream().anyMatch(type -> type.startsWith(ANYTHING));
            roles.add(new Role(settings.label(slot.role()), anything ? Set.of() : codes, slot.several()));
        }
        return roles;
    }

    /** What is asked of a type; what is asked of all is asked at the top. */
    private List<AttributeType> asked(String type, boolean top, String all) {
        List<AttributeType> asked = new ArrayList<>();
        settings.attributes().forEach((name, answers) -> {
            boolean ofAll =
                    top && answers.about().stream().anyMatch(about -> about.equals(all) || about.equals("<ANY>"));
            if (!BratImport.isOwn(settings.label(name))
                    && (ofAll || answers.about().contains(type))) {
                List<String> values = new ArrayList<>(new LinkedHashSet<>(
                        answers.values().stream().map(settings::label).toList()));
                AttributeType.Kind kind = values.isEmpty() ? AttributeType.Kind.YES_NO : AttributeType.Kind.CHOICE;
                asked.add(new AttributeType(settings.label(name), kind, values, ""));
            }
        });
        return asked;
    }
}
