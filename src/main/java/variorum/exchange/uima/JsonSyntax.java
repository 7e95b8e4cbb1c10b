package variorum.exchange.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;
import variorum.text.Span;

/** A CAS as UIMA's JSON, the types included. Lists are structures of their own there. */
final class JsonSyntax {

    private static final String ID = "%ID";
    private static final String TYPE = "%TYPE";
    private static final String ELEMENTS = "%ELEMENTS";
    private static final String SOFA_REFERENCE = "@sofa";
    private static final int SOFA = 1;
    private static final int DOCUMENT = 2;

    private JsonSyntax() {}

    static String write(Cas cas) {
        List<Integer> members = new ArrayList<>(List.of(DOCUMENT));
        members.addAll(Cas.members(cas));
        return JsonLine.of(json -> json
                .object("%TYPES", types -> CasType.ALL.values().forEach(type -> type(types, type)))
                .allObjects("%FEATURE_STRUCTURES", new Writing(cas).all(), (line, each) -> each.accept(line))
                .object("%VIEWS", views -> views.object("_InitialView", view ->
                        view.number("%SOFA", SOFA).numbers("%MEMBERS", members)))) + "\n";
    }

    private static void type(JsonLine types, CasType type) {
        types.object(type.name(), line -> {
            line.text("%NAME", type.name())
                    .text("%SUPER_TYPE", type.supertype())
                    .text("%DESCRIPTION", type.description());
            type.features()
                    .forEach((feature, range) -> line.object(
                            feature, each -> each.text("%NAME", feature).text("%RANGE", range)));
        });
    }

    /** The structures as what writes their fields, lists put behind those that have them. */
    private static final class Writing {
        private final Cas cas;
        private final List<Consumer<JsonLine>> all = new ArrayList<>();
        private int next;

        Writing(Cas cas) {
            this.cas = cas;
            this.next = cas.structures().stream().mapToInt(Fs::id).max().orElse(DOCUMENT) + 1;
        }

        List<Consumer<JsonLine>> all() {
            all.add(line -> line.number(ID, SOFA).text(TYPE, "uima.cas.Sofa").number("sofaNum", 1)
                    .text("sofaID", "_InitialView").text("mimeType", "text/plain").text("sofaString", cas.text()));
            all.add(line -> line.number(ID, DOCUMENT)
                    .text(TYPE, "uima.tcas.DocumentAnnotation")
                    .number(SOFA_REFERENCE, SOFA)
                    .number("begin", 0)
                    .number("end", cas.text().length())
                    .text("language", cas.language()));
            cas.structures().forEach(this::add);
            return all;
        }

        private void add(Fs structure) {
            Map<String, String> ranges = Objects.requireNonNull(CasType.ALL.get(structure.type())).features();
            Map<String, Integer> targets = new HashMap<>();
            structure.references().forEach((feature, ids) -> targets.put(
                    feature, CasType.STRUCTURES.equals(ranges.get(feature)) ? list(ids) : ids.getFirst()));
            structure.lists().forEach((feature, values) -> targets.put(feature, texts(values)));
            all.add(line -> {
                line.number(ID, structure.id()).text(TYPE, structure.type());
                Span span = structure.span();
                if (span != null) {
                    line.number(SOFA_REFERENCE, SOFA).number("begin", span.start()).number("end", span.end());
                }
                structure.texts().forEach((feature, value) -> primitive(line, feature, value, ranges));
                ranges.keySet().stream().filter(targets::containsKey).forEach(feature ->
                        line.number("@" + feature, Objects.requireNonNull(targets.get(feature))));
            });
        }

        private int list(List<Integer> ids) {
            int id = next++;
            all.add(line -> line.number(ID, id).text(TYPE, CasType.STRUCTURES).numbers(ELEMENTS, ids));
            return id;
        }

        private int texts(List<String> values) {
            int id = next++;
            all.add(line -> line.number(ID, id).text(TYPE, CasType.STRINGS).texts(ELEMENTS, values));
            return id;
        }

        private static void primitive(JsonLine line, String feature, String value, Map<String, String> ranges) {
            String range = ranges.getOrDefault(feature, CasType.STRING);
            if (range.equals(CasType.INTEGER)) {
                line.number(feature, Integer.parseInt(value));
            } else if (range.equals(CasType.BOOLEAN)) {
                line.yes(feature, true);
            } else {
                line.text(feature, value);
            }
        }
    }

    static Cas read(String name, String json) {
        try {
            return new Read(Fields.parse(json)).cas();
        } catch (BadJson broken) {
            throw new Unreadable(name + " is not JSON CAS. " + broken.sentence(), broken);
        }
    }

    /** A file while it is read. */
    private static final class Read {
        private final List<Fs> structures = new ArrayList<>();
        private final Map<Integer, List<Integer>> lists = new HashMap<>();
        private final Map<Integer, List<String>> texts = new HashMap<>();
        private final Map<Fs, Map<String, Integer>> references = new HashMap<>();
        private String text = "";
        private String language = Cas.NO_LANGUAGE;

        Read(Fields file) throws BadJson {
            if (!file.has("%FEATURE_STRUCTURES")) {
                throw new BadJson("It has no feature structures.");
            }
            if (file.isList("%FEATURE_STRUCTURES")) {
                for (Fields each : file.objects("%FEATURE_STRUCTURES")) {
                    take(each.number(ID), each);
                }
            } else {
                Fields byId = file.object("%FEATURE_STRUCTURES");
                for (String id : byId.names()) {
                    take(id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1, byId.object(id));
                }
            }
        }

        private void take(int id, Fields fields) throws BadJson {
            String type = fields.text(TYPE);
            switch (type) {
                case "uima.cas.Sofa" -> {
                    String sofa = fields.text("sofaString", "");
                    text = text.isEmpty() ? sofa : text;
                }
                case "uima.tcas.DocumentAnnotation" -> language = fields.text("language", Cas.NO_LANGUAGE);
                case CasType.STRINGS -> texts.put(id, fields.texts(ELEMENTS));
                default -> {
                    if (type.equals(CasType.STRUCTURES) || type.endsWith("[]")) {
                        lists.put(id, fields.numbers(ELEMENTS));
                    } else {
                        structures.add(structure(id, type, fields));
                    }
                }
            }
        }

        private Fs structure(int id, String type, Fields fields) throws BadJson {
            Fs read = new Fs(id, type, span(fields));
            Map<String, Integer> targets = new HashMap<>();
            for (String name : fields.names()) {
                if (name.startsWith("@") && !name.equals(SOFA_REFERENCE)) {
                    targets.put(name.substring(1), fields.number(name));
                } else if (!name.startsWith("%") && !name.startsWith("@")) {
                    read.text(name.replaceFirst("^[#^]", ""), fields.scalar(name));
                }
            }
            references.put(read, targets);
            return read;
        }

        private static @Nullable Span span(Fields fields) throws BadJson {
            if (!fields.has("begin") || !fields.has("end")) {
                return null;
            }
            int begin = fields.number("begin");
            int end = fields.number("end");
            return begin < 0 || end < begin ? null : new Span(begin, end);
        }

        Cas cas() {
            references.forEach((structure, targets) -> targets.forEach((feature, id) -> {
                if (texts.containsKey(id)) {
                    structure.list(feature, texts.getOrDefault(id, List.of()));
                } else if (lists.containsKey(id)) {
                    structure.references(feature, lists.getOrDefault(id, List.of()));
                } else {
                    structure.reference(feature, id);
                }
            }));
            return new Cas(text, language, structures);
        }
    }
}
