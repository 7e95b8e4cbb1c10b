package variorum.exchange.uima;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Origin;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.project.Edit;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Reads CAS files into a project: our own types field by field, those of others by {@link ForeignCas}. */
final class CasImport {

    private final Map<String, Cas> cases;
    private final Assembly assembly = new Assembly();
    private final Set<Object> known = new HashSet<>();
    private final List<Runnable> last = new ArrayList<>();

    CasImport(Map<String, Cas> cases) {
        this.cases = cases;
    }

    Reading read(Progress progress) {
        int done = 0;
        for (Map.Entry<String, Cas> entry : cases.entrySet()) {
            progress.at(done++, cases.size(), entry.getKey());
            Optional<Fs> report = entry.getValue().of(CasType.REPORT).stream().findFirst();
            if (report.isPresent()) {
                new Ours(entry.getKey(), entry.getValue()).read(report.get());
            } else {
                new ForeignCas(assembly, entry.getKey(), entry.getValue()).read();
            }
        }
        last.forEach(Runnable::run);
        return assembly.reading(cases.size());
    }

    /** One CAS of our own. */
    private final class Ours {
        private final String name;
        private final Cas cas;
        private final Map<Integer, Fs> byId = new LinkedHashMap<>();

        Ours(String name, Cas cas) {
            this.name = name;
            this.cas = cas;
            cas.structures().forEach(each -> byId.put(each.id(), each));
        }

        void read(Fs report) {
            each(CasType.CODER, this::coder);
            each(CasType.CODE, this::code);
            each(CasType.ENTITY, this::entity);
            each(CasType.FORM, this::form);
            attempt(() -> {
                Document document = ReportReader.document(report, cas.text());
                if (known.add(document.id()) && put(new Edit.PutDocument(document))) {
                    ReportReader.bytes(document).ifPresent(bytes -> assembly.keep(document, bytes));
                    zones(document);
                    annotations(document);
                }
            });
            // Parts may lie in a report that is read later.
            last.add(() -> each(CasType.STATEMENT, this::statement));
        }

        private boolean put(Edit edit) {
            return assembly.put(edit, name);
        }

        private void each(String type, Consumer<Fs> read) {
            cas.of(type).forEach(each -> attempt(() -> read.accept(each)));
        }

        private void attempt(Runnable reading) {
            try {
                reading.run();
            } catch (IllegalArgumentException | DateTimeException broken) {
                assembly.report(Problem.leftOut(name, "Something was left out: " + broken.getMessage() + "."));
            }
        }

        private @Nullable Fs target(Fs of, String feature) {
            return of.all(feature).stream().map(byId::get).filter(Objects::nonNull).findFirst().orElse(null);
        }

        private String ident(Fs of, String feature) {
            Fs target = target(of, feature);
            return target == null ? "" : target.text("ident");
        }

        private List<Fs> targets(Fs of, String feature) {
            return of.all(feature).stream().map(byId::get).filter(Objects::nonNull).toList();
        }

        private void coder(Fs fs) {
            Coder coder = new Coder(new Coder.Id(fs.text("ident")), fs.text("name"), fs.text("colour"));
            if (known.add(coder.id())) {
                put(new Edit.PutCoder(coder));
            }
        }

        private void code(Fs fs) {
            Code.Rules rules = new Code.Rules(
                    fs.text("definition"), fs.text("inclusion"), fs.text("exclusion"), fs.text("example"),
                    fs.text("counterExample"), fs.text("note"));
            String parent = ident(fs, "parent");
            Code code = new Code(
                    new Code.Id(fs.text("ident")), fs.text("name"), parent.isEmpty() ? null : new Code.Id(parent),
                    number(fs.text("order")), new Code.Look(fs.text("colour"), parsed(Mark.class, fs.text("mark"))),
                    fs.text("shortcut"), rules, questions(fs), fs.text("retired").equals("true"),
                    Math.max(1, number(fs.text("version"))));
            if (known.add(code.id())) {
                put(new Edit.PutCode(code));
            }
        }

        private List<AttributeType> questions(Fs fs) {
            return targets(fs, "questions").stream().map(each -> new AttributeType(
                    each.text("name"), parsed(AttributeType.Kind.class, each.text("kind")), each.list("choices"),
                    each.text("help"))).toList();
        }

        private void entity(Fs fs) {
            Entity entity = new Entity(
                    new Entity.Id(fs.text("ident")),
                    fs.text("name"),
                    fs.text("kind"),
                    fs.list("aliases"),
                    fs.text("note"),
                    fs.text("elsewhere"));
            if (known.add(entity.id())) {
                put(new Edit.PutEntity(entity));
            }
        }

        private void form(Fs fs) {
            List<Role> roles = targets(fs, "roles").stream()
                    .map(role -> new Role(
                            role.text("name"),
                            new HashSet<>(targets(role, "codes").stream()
                                    .map(code -> new Code.Id(code.text("ident")))
                                    .toList()),
                            role.text("several").equals("true")))
                    .toList();
            StatementType type = new StatementType(
                    new StatementType.Id(fs.text("ident")), fs.text("name"), roles, questions(fs));
            if (known.add(type.id())) {
                put(new Edit.PutStatementType(type));
            }
        }

        private void zones(Document document) {
            List<Zone> zones = new ArrayList<>();
            for (Fs fs : cas.of(CasType.ZONE)) {
                Span span = fs.span();
                if (span != null) {
                    attempt(() -> zones.add(new Zone(parsed(Zone.Kind.class, fs.text("kind")), span)));
                }
            }
            if (!zones.isEmpty()) {
                attempt(() -> put(new Edit.PutZones(document.id(), new Zones(zones))));
            }
        }

        private void annotations(Document document) {
            Map<String, List<Fs>> pieces = new LinkedHashMap<>();
            cas.of(CasType.SPAN).forEach(each ->
                    pieces.computeIfAbsent(each.text("tag"), tag -> new ArrayList<>()).add(each));
            pieces.forEach((tag, all) -> attempt(() -> {
                Fs first = all.getFirst();
                String entity = ident(first, "entity");
                List<Span> spans = all.stream().map(Ours::place).toList();
                put(new Edit.PutAnnotation(new Annotation(
                        new Annotation.Id(tag), document.id(), new Code.Id(ident(first, "code")),
                        new Coder.Id(ident(first, "coder")), spans, entity.isEmpty() ? null : new Entity.Id(entity),
                        answers(first), first.text("note"), confidence(first)).with(origin(first))));
            }));
        }

        private static Span place(Fs piece) {
            Span span = piece.span();
            if (span == null) {
                throw new IllegalArgumentException("a piece of the tag " + piece.text("tag") + " has no place");
            }
            return span;
        }

        private static Statement.@Nullable Carried carried(Fs fs) {
            return fs.text("carriedFrom").isEmpty() ? null : new Statement.Carried(
                    new Statement.Id(fs.text("carriedFrom")), fs.text("carriedState"));
        }

        private static Origin origin(Fs fs) {
            Origin origin = new Origin(Math.max(0, number(fs.text("codeVersion"))), null);
            return fs.text("carriedReport").isEmpty() ? origin : origin.from(new Origin.Carried(
                    new Annotation.Ref(
                            new Document.Id(fs.text("carriedReport")), new Annotation.Id(fs.text("carriedTag"))),
                    parsed(Origin.Fit.class, fs.text("carriedFit")), fs.text("carriedState")));
        }

        private Attributes answers(Fs fs) {
            TreeMap<String, List<String>> answers = new TreeMap<>();
            targets(fs, "answers").forEach(each ->
                    answers.computeIfAbsent(each.text("name"), key -> new ArrayList<>()).add(each.text("value")));
            return Attributes.of(answers);
        }

        private static Confidence confidence(Fs fs) {
            String word = fs.text("confidence");
            return word.isEmpty() ? Confidence.SURE : parsed(Confidence.class, word);
        }

        private void statement(Fs fs) {
            TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
            List<String> missing = new ArrayList<>();
            for (Fs part : targets(fs, "parts")) {
                Annotation.Ref ref = new Annotation.Ref(
                        new Document.Id(part.text("report")), new Annotation.Id(part.text("tag")));
                if (assembly.project().annotation(ref).isPresent()) {
                    parts.computeIfAbsent(part.text("role"), role -> new ArrayList<>()).add(ref);
                } else {
                    missing.add(part.text("role") + " in " + part.text("report"));
                }
            }
            Statement.Id id = new Statement.Id(fs.text("ident"));
            if (known.add(id)) {
                put(new Edit.PutStatement(new Statement(
                        id,
                        new StatementType.Id(ident(fs, "form")),
                        new Coder.Id(ident(fs, "coder")),
                        parts,
                        answers(fs),
                        fs.text("note"),
                        confidence(fs)).from(carried(fs))));
                missing.forEach(part -> assembly.report(Problem.leftOut(
                        name, "A statement lost its " + part + ", which is not among the files.")));
            }
        }
    }

    private static int number(String digits) {
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static <E extends Enum<E>> E parsed(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
