package variorum.exchange.dna;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.exchange.format.Contents;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;

/** Fills a database. */
final class DnaWriter {

    /** What may be known of an entity, in that program's words. */
    static final List<String> KNOWN = List.of("Type", "Alias", "Notes");

    private static final String BLACK = "#000000";

    private final DnaFile file;
    private final Contents contents;
    private final Coding coding;
    private final Map<Coder.Id, Integer> coders = new HashMap<>();
    private final Map<Document.Id, Integer> documents = new HashMap<>();
    private final Map<String, Integer> variables = new HashMap<>();
    private final Map<String, Integer> entities = new HashMap<>();
    private final Map<Integer, Integer> firstAttribute = new HashMap<>();
    private int attributes;

    DnaWriter(DnaFile file, Contents contents, Coding coding) {
        this.file = file;
        this.contents = contents;
        this.coding = coding;
    }

    void write(Progress progress) {
        file.insert("SETTINGS", "Property, Value", "version", "3.0.11");
        file.insert("SETTINGS", "Property, Value", "date", "2024-02-05");
        coders();
        int done = 0;
        for (Document document : contents.documents()) {
            progress.at(done, contents.documents().size(), document.name());
            document(document, ++done);
        }
        coding.forms().forEach(this::form);
        int number = 0;
        for (Coding.Stretch stretch : coding.stretches()) {
            stretch(stretch, ++number);
        }
        file.commit();
    }

    /** The first is the one who may do everything; the program counts on it. */
    private void coders() {
        String password = Password.digest();
        coder(1, "Admin", "#FFFF00", password);
        for (Coder coder : contents.coders()) {
            int id = coders.size() + 2;
            coders.put(coder.id(), id);
            coder(id, coder.name(), coder.colour(), password);
        }
        for (int one = 1; one <= coders.size() + 1; one++) {
            for (int other = 1; other <= coders.size() + 1; other++) {
                if (one != other) {
                    file.insert("CODERRELATIONS", "Coder, OtherCoder", one, other);
                }
            }
        }
    }

    private void coder(int id, String name, String colour, String password) {
        file.insert("CODERS", "ID, Name, Red, Green, Blue, Password", id, Coding.cut(name), part(colour, 1),
                part(colour, 3), part(colour, 5), password);
    }

    private static int part(String colour, int at) {
        String known = colour.matches("#[0-9A-Fa-f]{6}") ? colour : BLACK;
        return Integer.parseInt(known.substring(at, at + 2), 16);
    }

    /** Of a report without a date the program takes the beginning of 1970. */
    private void document(Document document, int id) {
        documents.put(document.id(), id);
        Metadata known = document.metadata();
        long date = known.date() == null ? 0 : known.date()
                .atTime(Objects.requireNonNullElse(known.time(), LocalTime.MIDNIGHT))
                .toEpochSecond(ZoneOffset.UTC);
        file.insert(
                "DOCUMENTS",
                "ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date",
                id,
                Coding.cut(document.title()),
                document.text(),
                1,
                Coding.cut(known.byline()),
                Coding.cut(known.outlet()),
                Coding.cut(known.story()),
                known.note(),
                Coding.cut(known.language()),
                date);
    }

    private void form(Coding.Form form) {
        int id = coding.forms().indexOf(form) + 1;
        file.insert("STATEMENTTYPES", "ID, Label, Red, Green, Blue", id, Coding.cut(form.label()),
                part(form.colour(), 1), part(form.colour(), 3), part(form.colour(), 5));
        for (String name : form.variables()) {
            int variable = variables.size() + 1;
            variables.put(key(form, name), variable);
            boolean isLong = Coding.Form.isLong(name);
            file.insert("VARIABLES", "ID, Variable, DataType, StatementTypeId", variable, Coding.cut(name),
                    isLong ? "long text" : "short text", id);
            if (!isLong) {
                firstAttribute.put(variable, attributes + 1);
                KNOWN.forEach(known -> file.insert("ATTRIBUTEVARIABLES", "ID, VariableId, AttributeVariable",
                        ++attributes, variable, known));
            }
        }
    }

    private static String key(Coding.Form form, String variable) {
        return form.label() + "\n" + variable;
    }

    /** Every variable has a value: the program does not show a statement that lacks one. */
    private void stretch(Coding.Stretch stretch, int id) {
        Coding.Form form = stretch.form();
        file.insert("STATEMENTS", "ID, StatementTypeId, DocumentId, Start, Stop, Coder", id,
                coding.forms().indexOf(form) + 1, documents.get(stretch.document()), stretch.span().start(),
                stretch.span().end(), coders.get(stretch.coder()));
        for (String name : form.variables()) {
            int variable = Objects.requireNonNull(variables.get(key(form, name)));
            Coding.Value value = stretch.values().getOrDefault(name, new Coding.Value("", BLACK, null));
            if (Coding.Form.isLong(name)) {
                file.insert("DATALONGTEXT", "StatementId, VariableId, Value", id, variable,
                        name.equals(Coding.TAGS) ? bonds(stretch) : value.text());
            } else {
                file.insert("DATASHORTTEXT", "StatementId, VariableId, Entity", id, variable, entity(variable, value));
            }
        }
    }

    private String bonds(Coding.Stretch stretch) {
        Map<String, Integer> own = new HashMap<>();
        stretch.form().variables().forEach(name -> own.put(name, variables.get(key(stretch.form(), name))));
        return stretch.bonds().written(own);
    }

    private int entity(int variable, Coding.Value value) {
        String text = Coding.cut(value.text());
        Integer there = entities.get(variable + "\n" + text);
        if (there != null) {
            return there;
        }
        int id = entities.size() + 1;
        entities.put(variable + "\n" + text, id);
        String colour = value.colour();
        file.insert("ENTITIES", "ID, VariableId, Value, Red, Green, Blue", id, variable, text, part(colour, 1),
                part(colour, 3), part(colour, 5));
        List<String> known = known(value.entity());
        for (int i = 0; i < KNOWN.size(); i++) {
            file.insert("ATTRIBUTEVALUES", "EntityId, AttributeVariableId, AttributeValue", id,
                    attribute(variable, i), Coding.cut(known.get(i)));
        }
        return id;
    }

    private int attribute(int variable, int which) {
        return Objects.requireNonNull(firstAttribute.get(variable)) + which;
    }

    private static List<String> known(@Nullable Entity entity) {
        return entity == null
                ? List.of("", "", "")
                : List.of(entity.kind(), Coding.joined(entity.aliases()), entity.note());
    }
}
