package variorum.exchange.jsonl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * Makes values of the model from the fields of records. What a value refuses becomes a {@link BadJson} with its
 * sentence.
 */
final class RecordParser {

    private static final String GREY = "#6B6B6B";

    private RecordParser() {}

    static Coder coder(Fields fields) throws BadJson {
        return new Coder(new Coder.Id(fields.text("id")), fields.text("name"), fields.text("colour", GREY));
    }

    static Code code(Fields fields) throws BadJson {
        String parent = fields.textOrNull("parent");
        Code.Look look = new Code.Look(
                fields.text("colour", GREY), Kinds.parse(Mark.class, fields.text("mark", Kinds.word(Mark.CIRCLE))));
        Code.Rules rules = new Code.Rules(
                fields.text("definition", ""), fields.text("include", ""), fields.text("exclude", ""),
                fields.text("example", ""), fields.text("counterExample", ""), fields.text("note", ""));
        return new Code(
                new Code.Id(fields.text("id")), fields.text("name"), parent == null ? null : new Code.Id(parent),
                fields.number("order", 0), look, fields.text("key", ""), rules, attributeTypes(fields),
                fields.yes("retired"), fields.number("version", 1));
    }

    private static List<AttributeType> attributeTypes(Fields fields) throws BadJson {
        List<AttributeType> types = new ArrayList<>();
        for (Fields type : fields.objects("attributes")) {
            types.add(new AttributeType(
                    type.text("name"), Kinds.parse(AttributeType.Kind.class, type.text("kind")), type.texts("values"),
                    type.text("help", "")));
        }
        return types;
    }

    static StatementType statementType(Fields fields) throws BadJson {
        List<Role> roles = new ArrayList<>();
        for (Fields role : fields.objects("roles")) {
            Set<Code.Id> codes = new LinkedHashSet<>();
            role.texts("codes").forEach(id -> codes.add(new Code.Id(id)));
            roles.add(new Role(role.text("name"), codes, role.yes("several")));
        }
        return new StatementType(
                new StatementType.Id(fields.text("id")), fields.text("name"), roles, attributeTypes(fields));
    }

    static Entity entity(Fields fields) throws BadJson {
        return new Entity(
                new Entity.Id(fields.text("id")), fields.text("name"), fields.text("kind", ""), fields.texts("aliases"),
                fields.text("note", ""), fields.text("externalId", ""));
    }

    static Metadata metadata(Fields fields) throws BadJson {
        String date = fields.textOrNull("date");
        String time = fields.textOrNull("time");
        try {
            return new Metadata(
                    fields.text("title", ""), fields.text("outlet", ""),
                    date == null ? null : LocalDate.parse(date), time == null ? null : LocalTime.parse(time),
                    fields.text("byline", ""), fields.text("agency", ""), fields.text("url", ""),
                    fields.text("language", ""), fields.text("story", ""), fields.text("note", ""));
        } catch (DateTimeException broken) {
            throw new BadJson("The date " + date + " or time " + time + " is not written as 2017-03-24 and 16:22.");
        }
    }

    static Zones zones(Fields fields, Offsets offsets) throws BadJson {
        List<Zone> zones = new ArrayList<>();
        for (Fields zone : fields.objects("zones")) {
            Zone.Kind kind = Kinds.parse(Zone.Kind.class, zone.text("kind"));
            zones.add(new Zone(kind, span(zone, offsets)));
        }
        return new Zones(zones);
    }

    static Span span(Fields fields, Offsets offsets) throws BadJson {
        int start = fields.number("start");
        int end = fields.number("end");
        try {
            return offsets.toUtf16(new Span(start, end));
        } catch (IndexOutOfBoundsException outside) {
            throw new BadJson("There is no place from " + start + " to " + end + ": the text has "
                    + Count.of(offsets.codePoints(), "character") + ".");
        }
    }

    static Annotation annotation(Fields fields, Document document, Offsets offsets) throws BadJson {
        List<Span> spans = new ArrayList<>();
        for (Fields part : fields.objects("spans")) {
            spans.add(quoted(part, document.text(), offsets));
        }
        String entity = fields.textOrNull("entity");
        return new Annotation(
                new Annotation.Id(fields.text("id")), document.id(), new Code.Id(fields.text("code")),
                new Coder.Id(fields.text("coder")), spans, entity == null ? null : new Entity.Id(entity),
                attributes(fields), fields.text("note", ""), confidence(fields), OriginFields.origin(fields));
    }

    /** A span whose words are those the record says. */
    static Span quoted(Fields part, String text, Offsets offsets) throws BadJson {
        String quote = part.textOrNull("quote");
        Span span = span(part, offsets);
        if (quote != null && !quote.equals(span.in(text))) {
            throw new BadJson("The words at this place are \"" + shortened(span.in(text)) + "\" and not \""
                    + shortened(quote) + "\".");
        }
        return span;
    }

    private static String shortened(String words) {
        int most = 60;
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)) + "…";
    }

    private static Attributes attributes(Fields fields) throws BadJson {
        Fields answers = fields.objectOrEmpty("attributes");
        Map<String, List<String>> values = new TreeMap<>();
        for (String name : answers.names()) {
            values.put(name, answers.texts(name));
        }
        return Attributes.of(values);
    }

    private static Confidence confidence(Fields fields) throws BadJson {
        return Kinds.parse(Confidence.class, fields.text("confidence", Kinds.word(Confidence.SURE)));
    }

    static Statement statement(Fields fields) throws BadJson {
        TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
        Fields roles = fields.objectOrEmpty("parts");
        for (String role : roles.names()) {
            List<Annotation.Ref> bound = new ArrayList<>();
            for (Fields ref : roles.objects(role)) {
                bound.add(new Annotation.Ref(
                        new Document.Id(ref.text("document")), new Annotation.Id(ref.text("annotation"))));
            }
            parts.put(role, bound);
        }
        return new Statement(
                new Statement.Id(fields.text("id")), new StatementType.Id(fields.text("type")),
                new Coder.Id(fields.text("coder")), parts, attributes(fields), fields.text("note", ""),
                confidence(fields), OriginFields.carried(fields));
    }
}
