package variorum.exchange.brat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.exchange.format.Anchoring;
import variorum.exchange.format.Claim;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.IncomingText;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Edit;
import variorum.text.Span;

/** Reads one {@code .ann} file with its text into a project. */
final class BratImport {

    private static final String CODER = "Coder";
    private static final String CONFIDENCE = "Confidence";
    private static final String ENTITY = "Entity";
    private static final String NOBODY = "brat";

    private final Assembly assembly = new Assembly();
    private final Settings settings;
    private final String hash;
    private final List<AnnLine> lines;
    private final ImportedBook book;
    private final Map<String, AnnLine.Tagged> tagged = new LinkedHashMap<>();
    private final Map<String, String> standsFor = new HashMap<>();
    private final Map<String, Said> said = new HashMap<>();
    private final Map<String, Annotation.Ref> refs = new HashMap<>();

    /** What other lines say about a line. Mutable. */
    private static final class Said {
        private final Map<String, List<String>> answers = new TreeMap<>();
        private final List<String> notes = new ArrayList<>();
        private String coder = NOBODY;
        private Confidence confidence = Confidence.SURE;
        private Entity.@Nullable Id entity;
    }

    private BratImport(Path ann) {
        byte[] bytes = FileBytes.read(ann, FileBytes.LARGEST);
        this.settings = Settings.near(ann.toAbsolutePath().getParent());
        this.hash = FileBytes.sha256(bytes);
        this.lines = AnnParser.parse(new String(bytes, StandardCharsets.UTF_8));
        this.book = new ImportedBook(settings, lines);
    }

    static Reading read(Path ann) {
        String name = String.valueOf(ann.getFileName());
        Path file = ann.resolveSibling(name.substring(0, name.length() - Brat.ANN.length()) + Brat.TXT);
        byte[] bytes = FileBytes.read(file, FileBytes.LARGEST);
        BratImport run = new BratImport(ann);
        IncomingText text = IncomingText.of(String.valueOf(file.getFileName()), bytes, run.assembly.ids());
        return run.read(text);
    }

    /** Whether an attribute is one that we add to carry what brat has no place for. */
    static boolean isOwn(String attribute) {
        return Set.of(CODER, CONFIDENCE, ENTITY).contains(attribute);
    }

    private Reading read(IncomingText text) {
        assembly.put(text);
        for (AnnLine line : lines) {
            if (line instanceof AnnLine.Tagged each) {
                tagged.put(each.id(), each);
            }
        }
        doubles();
        tagged.values().stream()
                .filter(each -> !standsFor.containsKey(each.id()))
                .forEach(each -> book.use(each.type()));
        book.putInto(assembly);
        lines.forEach(this::listen);
        annotations(text);
        lines.forEach(this::statement);
        return assembly.reading(1);
    }

    /**
     * A trigger on the very words of an argument is there for the event's sake only, and the argument stands for it.
     */
    private void doubles() {
        for (AnnLine line : lines) {
            AnnLine.Tagged trigger = line instanceof AnnLine.Event event ? tagged.get(event.trigger()) : null;
            if (trigger != null && line instanceof AnnLine.Event event) {
                event.arguments().stream()
                        .map(argument -> tagged.get(argument.target()))
                        .filter(target -> target != null && target.places().equals(trigger.places()))
                        .findFirst()
                        .ifPresent(target -> standsFor.put(trigger.id(), target.id()));
            }
        }
    }

    /** Collects what lines say about others. */
    private void listen(AnnLine line) {
        switch (line) {
            case AnnLine.Answer answer -> answer(answer);
            case AnnLine.Note note -> about(note.target()).notes.add(note.words());
            case AnnLine.Reference reference -> refer(reference);
            case AnnLine.Unknown unknown -> leftOut(line, "This line is not understood.");
            case AnnLine.Tagged each -> { }
            case AnnLine.Event event -> { }
            case AnnLine.Relation relation -> { }
            case AnnLine.Same same -> { }
        }
    }

    private Said about(String target) {
        return said.computeIfAbsent(target, id -> new Said());
    }

    private void answer(AnnLine.Answer answer) {
        Said target = about(answer.target());
        String name = settings.label(answer.name());
        String value = answer.value() == null ? "yes" : settings.label(answer.value());
        Confidence confidence = name.equals(CONFIDENCE) ? confidence(value) : null;
        if (name.equals(CODER)) {
            target.coder = value;
        } else if (name.equals(ENTITY)) {
            target.entity = entity(new Entity.Id(Assembly.idLike("brat entity", value)), value, "", answer);
        } else if (confidence != null) {
            target.confidence = confidence;
        } else {
            target.answers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
    }

    private static @Nullable Confidence confidence(String word) {
        for (Confidence each : Confidence.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return null;
    }

    private void refer(AnnLine.Reference reference) {
        boolean ours = reference.register().equals("Variorum");
        String elsewhere = reference.register() + ":" + reference.entry();
        String name = reference.name().isBlank() ? elsewhere : reference.name();
        String id = ours ? reference.entry() : Assembly.idLike("brat entity", elsewhere);
        about(reference.target()).entity = entity(new Entity.Id(id), name, ours ? "" : elsewhere, reference);
    }

    private Entity.Id entity(Entity.Id id, String name, String elsewhere, AnnLine line) {
        if (!assembly.project().entities().containsKey(id)) {
            assembly.put(new Edit.PutEntity(new Entity(id, name, "", List.of(), "", elsewhere)), place(line));
        }
        return id;
    }

    private void annotations(IncomingText text) {
        List<AnnLine.Tagged> written = tagged.values().stream()
                .filter(each -> !standsFor.containsKey(each.id()))
                .toList();
        List<Claim> claims = written.stream().map(each -> new Claim(each.places(), each.words())).toList();
        Anchoring anchoring = Anchoring.of(text.document().text(), text.asItCame(), OffsetUnit.CODE_POINT, claims);
        assembly.report("", anchoring, OffsetUnit.CODE_POINT);
        for (int i = 0; i < written.size(); i++) {
            annotation(text, written.get(i), anchoring.places().get(i));
        }
    }

    private void annotation(IncomingText text, AnnLine.Tagged line, Anchoring.Place place) {
        if (!place.isFound()) {
            leftOut(line, "The words \"" + line.words() + "\" do not stand at this place, nor elsewhere.");
            return;
        }
        if (place.how() == Anchoring.How.BY_WORDS) {
            assembly.report(Problem.note(place(line), "The words \"" + line.words()
                    + "\" stand elsewhere than the line says; the tag is on the words."));
        }
        Said known = said.getOrDefault(line.id(), new Said());
        List<Span> spans = Pieces.joined(place.spans(), text.document().text());
        attempt(line, () -> {
            Annotation annotation = new Annotation(
                    new Annotation.Id(Assembly.idLike(hash, line.id())), text.document().id(), book.code(line.type()),
                    coder(known), spans, known.entity, Attributes.of(known.answers), String.join("\n", known.notes),
                    known.confidence);
            if (assembly.put(new Edit.PutAnnotation(annotation), place(line))) {
                refs.put(line.id(), annotation.ref());
            }
        });
    }

    private Coder.Id coder(Said known) {
        return assembly.coder(known.coder);
    }

    private void statement(AnnLine line) {
        switch (line) {
            case AnnLine.Event event -> statement(line, event.id(), event.type(), event.arguments());
            case AnnLine.Relation relation -> statement(line, relation.id(), relation.type(), relation.arguments());
            case AnnLine.Same same -> statement(line, "*" + same.number(), same.type(),
                    same.members().stream().map(member -> new AnnLine.Argument("member", member)).toList());
            case AnnLine.Tagged each -> { }
            case AnnLine.Answer answer -> { }
            case AnnLine.Reference reference -> { }
            case AnnLine.Note note -> { }
            case AnnLine.Unknown unknown -> { }
        }
    }

    private void statement(AnnLine line, String id, String form, List<AnnLine.Argument> arguments) {
        TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
        for (AnnLine.Argument argument : arguments) {
            Annotation.Ref ref = refs.get(target(argument.target()));
            if (ref == null) {
                assembly.report(Problem.leftOut(
                        place(line), "There is no " + argument.target() + " to be the " + argument.role() + "."));
            } else {
                parts.computeIfAbsent(book.roleName(form, argument.role()), role -> new ArrayList<>()).add(ref);
            }
        }
        Said known = said.getOrDefault(id, new Said());
        attempt(line, () -> assembly.put(new Edit.PutStatement(new Statement(
                new Statement.Id(Assembly.idLike(hash, id)), book.form(form), coder(known), parts,
                Attributes.of(known.answers), String.join("\n", known.notes), known.confidence)), place(line)));
    }

    /** The span that is meant: an event stands for its trigger, a trigger made for it for the argument. */
    private String target(String id) {
        for (AnnLine line : lines) {
            if (line instanceof AnnLine.Event event && event.id().equals(id)) {
                return standsFor.getOrDefault(event.trigger(), event.trigger());
            }
        }
        return standsFor.getOrDefault(id, id);
    }

    private void attempt(AnnLine line, Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException refused) {
            leftOut(line, "This line was refused: " + refused.getMessage() + ".");
        }
    }

    private void leftOut(AnnLine line, String sentence) {
        assembly.report(Problem.leftOut(place(line), sentence));
    }

    private static String place(AnnLine line) {
        return "line " + line.number();
    }
}
