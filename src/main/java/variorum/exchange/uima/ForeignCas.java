package variorum.exchange.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Anchoring;
import variorum.exchange.format.Claim;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.IncomingText;
import variorum.project.Edit;
import variorum.text.Characters;
import variorum.text.Span;

/**
 * A CAS of somebody else: annotations as tags, relations as statements. Tokens, sentences and what programs keep for
 * themselves are passed over.
 */
final class ForeignCas {

    private static final Pattern PASSED_OVER = Pattern.compile(
            ".*\\.(segmentation|metadata|lexmorph|syntax|tfidf)\\..*|uima\\..*|"
            + ".*\\.(Token|Sentence|Paragraph|Lemma|Stem|"
                + "CASMetadata|TagDescription|TagsetDescription|LayerDefinition|FeatureDefinition|DocumentMetaData)");
    private static final List<String> LABELS = List.of("label", "value", "category", "identifier");

    private final Assembly assembly;
    private final String name;
    private final Cas cas;
    private final Map<Integer, Annotation.Ref> refs = new HashMap<>();
    private final Set<Code.Id> codes = new HashSet<>();

    ForeignCas(Assembly assembly, String name, Cas cas) {
        this.assembly = assembly;
        this.name = name;
        this.cas = cas;
    }

    void read() {
        if (Characters.isBlank(cas.text())) {
            assembly.report(Problem.leftOut(name, "There is no text in it."));
            return;
        }
        IncomingText text = IncomingText.of(name, cas.text(), assembly.ids());
        assembly.put(text);
        List<Fs> tags = cas.structures().stream()
                .filter(each -> each.span() != null && !PASSED_OVER.matcher(each.type()).matches() && !isRelation(each))
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Fs tag : tags) {
            Span span = Objects.requireNonNull(tag.span());
            String words = span.end() <= cas.text().length() ? span.in(cas.text()) : "";
            claims.add(new Claim(List.of(span), words));
        }
        Anchoring anchoring = Anchoring.of(text.document().text(), text.asItCame(), OffsetUnit.UTF_16, claims);
        for (int i = 0; i < tags.size(); i++) {
            if (anchoring.places().get(i).isFound()) {
                tag(tags.get(i), anchoring.places().get(i).spans(), text);
            } else {
                assembly.report(Problem.leftOut(name, "A " + tags.get(i).type() + " is outside of the text."));
            }
        }
        cas.structures().stream().filter(ForeignCas::isRelation).forEach(this::relation);
    }

    private static boolean isRelation(Fs fs) {
        return !fs.all("Governor").isEmpty() && !fs.all("Dependent").isEmpty();
    }

    private static String shortName(Fs fs) {
        return fs.type().substring(fs.type().lastIndexOf('.') + 1);
    }

    private void tag(Fs fs, List<Span> spans, IncomingText text) {
        String feature = LABELS.stream().filter(each -> !fs.text(each).isBlank()).findFirst().orElse("");
        Code.Id code = code(fs, feature.isEmpty() ? null : fs.text(feature));
        TreeMap<String, List<String>> answers = new TreeMap<>();
        fs.texts().forEach((each, value) -> {
            if (!each.equals(feature)) {
                answers.put(each, List.of(value));
            }
        });
        fs.lists().forEach(answers::put);
        try {
            Annotation annotation = new Annotation(
                    new Annotation.Id(
                            Assembly.idLike(
                                    text.document().source().sha256(), name, fs.type(), String.valueOf(fs.id()))),
                    text.document().id(),
                    code,
                    assembly.coder("UIMA"),
                    spans,
                    null,
                    Attributes.of(answers),
                    "",
                    Confidence.SURE);
            if (assembly.put(new Edit.PutAnnotation(annotation), name)) {
                refs.put(fs.id(), annotation.ref());
            }
        } catch (IllegalArgumentException refused) {
            assembly.report(Problem.leftOut(name, "A " + fs.type() + " was refused: " + refused.getMessage() + "."));
        }
    }

    /** INCEpTION's own layer is nothing but its labels; elsewhere the type is a code, and its labels are below it. */
    private Code.Id code(Fs fs, @Nullable String label) {
        if (fs.type().equals(CasType.SPAN) && label != null) {
            return code(label, null);
        }
        Code.Id type = code(shortName(fs), null);
        return label == null ? type : code(label, type);
    }

    private Code.Id code(String codeName, Code.@Nullable Id parent) {
        Code.Id id = new Code.Id(Assembly.idLike("uima code", String.valueOf(parent), codeName));
        if (codes.add(id) && assembly.project().codebook().code(id).isEmpty()) {
            int order = codes.size();
            assembly.put(
                    () -> new Edit.PutCode(new Code(
                            id,
                            codeName,
                            parent,
                            order,
                            new Code.Look(Assembly.NO_COLOUR, Mark.CIRCLE),
                            "",
                            Code.Rules.NONE,
                            List.of(),
                            false)),
                    name);
        }
        return id;
    }

    private void relation(Fs fs) {
        Annotation.Ref from = refs.get(fs.all("Governor").getFirst());
        Annotation.Ref to = refs.get(fs.all("Dependent").getFirst());
        if (from == null || to == null) {
            return;
        }
        StatementType.Id id = new StatementType.Id(Assembly.idLike("uima relation", fs.type()));
        if (!assembly.project().statementTypes().containsKey(id)) {
            assembly.put(
                    () -> new Edit.PutStatementType(new StatementType(
                            id,
                            shortName(fs),
                            List.of(new Role("Governor", Set.of(), false), new Role("Dependent", Set.of(), false)),
                            List.of())),
                    name);
        }
        TreeMap<String, List<String>> answers = new TreeMap<>();
        fs.texts().forEach((feature, value) -> answers.put(feature, List.of(value)));
        assembly.put(() -> new Edit.PutStatement(new Statement(
                new Statement.Id(Assembly.idLike(from.document().value(), fs.type(), String.valueOf(fs.id()))), id,
                assembly.coder("UIMA"), new TreeMap<>(Map.of("Governor", List.of(from), "Dependent", List.of(to))),
                Attributes.of(answers), "", Confidence.SURE)), name);
    }
}
