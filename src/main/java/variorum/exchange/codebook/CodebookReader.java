package variorum.exchange.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.project.Edit;

/**
 * Reads a codebook from a tree in JSON. Codes without an identifier get one made from the file's name and their path,
 * so that the same file always gives the same codes.
 */
final class CodebookReader {

    private static final String PATH = " > ";

    private final Fields file;
    private final String prefix;
    private final Assembly assembly = new Assembly();
    private final Draughts draughts = new Draughts(assembly);
    private final Map<String, Code.Id> byName = new HashMap<>();

    CodebookReader(Fields file) throws BadJson {
        this.file = file;
        this.prefix = Words.slug(file.text("name", file.text("title", "codebook")));
        file.text("title", "");
        file.text("about", "");
    }

    Reading read() throws BadJson {
        for (Fields code : file.objects("codes")) {
            code(code, null, "");
        }
        for (Fields form : file.objects("statements")) {
            form(form);
        }
        file.left().forEach(name -> draughts.note("", "The field " + name + " is not known and was passed over."));
        return assembly.reading(0);
    }

    private void code(Fields fields, @Nullable Code above, String path) throws BadJson {
        String name = fields.text("name").strip();
        String here = path.isEmpty() ? name : path + PATH + name;
        String id = fields.text("id", prefix + "." + Words.slug(here));
        Code.Rules rules = new Code.Rules(
                fields.text("definition", ""), fields.text("include", ""), fields.text("exclude", ""),
                fields.text("example", ""), fields.text("counterExample", ""), fields.text("note", ""));
        Code.Look look = draughts.look(fields.text("colour", ""), fields.text("mark", ""), above, here);
        String key = draughts.key(fields.text("key", ""), here);
        boolean retired = fields.yes("retired");
        int version = fields.number("version", 1);
        List<AttributeType> asked = attributes(fields, here);
        List<Fields> below = fields.objects("codes");
        Optional<Code> made = made(id, name, above, look, key, rules, asked, retired, version, here);
        if (made.isEmpty()) {
            return;
        }
        byName.putIfAbsent(id, made.get().id());
        byName.putIfAbsent(here, made.get().id());
        byName.putIfAbsent(name, made.get().id());
        for (Fields child : below) {
            code(child, made.get(), here);
        }
    }

    private Optional<Code> made(
            String id, String name, @Nullable Code above, Code.Look look, String key, Code.Rules rules,
            List<AttributeType> asked, boolean retired, int version, String here) {
        Code.Id parent = above == null ? null : above.id();
        int order = assembly.project().codebook().children(parent).size();
        try {
            Code code = new Code(new Code.Id(id), name, parent, order, look, key, rules, asked, retired, version);
            boolean twice = assembly.project().codebook().code(code.id()).isPresent();
            if (twice) {
                draughts.leftOut(here, "Another code of the file has the identifier " + id + ".");
            }
            return !twice && assembly.put(new Edit.PutCode(code), here) ? Optional.of(code) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            draughts.leftOut(here, "This code can't be used: " + broken.getMessage() + ".");
            return Optional.empty();
        }
    }

    private List<AttributeType> attributes(Fields fields, String here) throws BadJson {
        List<AttributeType> types = new ArrayList<>();
        for (Fields each : fields.objects("attributes")) {
            String name = each.text("name");
            String word = each.text("kind", "text");
            List<String> values = each.texts("values");
            String help = each.text("help", "");
            Optional<AttributeType.Kind> kind = Words.kind(word);
            if (kind.isEmpty()) {
                draughts.leftOut(here, "“" + word + "” is no kind of question; there are " + Words.kinds() + ".");
            } else if (name.isBlank() || types.stream().anyMatch(type -> type.name().equals(name))) {
                draughts.leftOut(here, "A question needs a name of its own: “" + name + "”.");
            } else {
                types.add(new AttributeType(name, kind.get(), values, help));
            }
        }
        return types;
    }

    private void form(Fields fields) throws BadJson {
        String name = fields.text("name");
        String id = fields.text("id", prefix + "." + Words.slug(name));
        List<Role> roles = new ArrayList<>();
        for (Fields each : fields.objects("roles")) {
            String role = each.text("name");
            if (role.isBlank()) {
                draughts.leftOut(name, "A role needs a name.");
                continue;
            }
            Set<Code.Id> codes = new HashSet<>();
            for (String code : each.texts("codes")) {
                Optional.ofNullable(byName.get(code)).ifPresentOrElse(
                        codes::add,
                        () -> draughts.leftOut(name, "There is no code “" + code + "” for the role " + role + "."));
            }
            roles.add(new Role(role, codes, each.yes("several")));
        }
        List<AttributeType> asked = attributes(fields, name);
        assembly.put(() -> new Edit.PutStatementType(new StatementType(
                new StatementType.Id(id), name, roles, asked)), name);
    }
}
