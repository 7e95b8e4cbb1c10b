package variorum.exchange.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Correction;
import variorum.collation.Layer;
import variorum.collation.Witness;
import variorum.project.Differences;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Span;

/** Finds in a project what was said of a collation of some of its documents. */
final class ReadingHandwork {

    private final Project project;
    private final Map<String, Document.Id> documents;
    private final Map<CodedDifference.Place, List<CodedDifference>> codings = new HashMap<>();
    private final Map<CodedDifference.Place, Layer> found = new HashMap<>();
    private final Map<CodedDifference.Place, List<CodedDifference>> vanished = new LinkedHashMap<>();

    /**
     * For some documents.
     *
     * @param documents by siglum, one for each witness
     */
    ReadingHandwork(Project project, Map<String, Document.Id> documents) {
        this.project = project;
        this.documents = documents;
    }

    /** Everything that was said; what the first coder says comes first, then that of the others by name. */
    Handwork of(Collation collation, Coder.@Nullable Id first) {
        List<Coder> coders = project.coders().values().stream()
                .sorted(Comparator.comparing((Coder coder) -> !coder.id().equals(first)).thenComparing(Coder::name))
                .toList();
        coders.forEach(coder -> collation.alignments().forEach(alignment -> read(alignment, coder)));
        return new Handwork(corrections(collation), codings, found, vanished);
    }

    private void read(Alignment alignment, Coder coder) {
        Document.Id a = document(alignment.a());
        Document.Id b = document(alignment.b());
        Differences coded = new Differences(project, a, b, coder.id());
        alignment.differences().forEach(difference -> coded.coded(difference).ifPresent(statement -> {
            CodedDifference.Place place = CodedDifference.Place.of(alignment, difference);
            found.put(place, difference.layer());
            put(codings, place, coder, statement);
        }));
        coded.unplaced(alignment.differences()).forEach(statement ->
                put(vanished, placeOf(statement, alignment, a, b), coder, statement));
    }

    private Document.Id document(Witness witness) {
        return Objects.requireNonNull(documents.get(witness.siglum()), "no document for " + witness.siglum());
    }

    private static void put(Map<CodedDifference.Place, List<CodedDifference>> lists, CodedDifference.Place place,
            Coder coder, Statement coded) {
        lists.computeIfAbsent(place, none -> new ArrayList<>()).add(CodedDifference.of(coder.name(), coded));
    }

    private CodedDifference.Place placeOf(Statement coded, Alignment alignment, Document.Id a, Document.Id b) {
        Map<Document.Id, Span> spans = new HashMap<>();
        coded.bound()
                .flatMap(ref -> project.annotation(ref).stream())
                .forEach(reading -> spans.put(reading.document(), reading.extent()));
        return new CodedDifference.Place(
                alignment.a().siglum(), spans.get(a), alignment.b().siglum(), spans.get(b), false);
    }

    private List<Correction> corrections(Collation collation) {
        Map<Document.Id, String> sigla = new HashMap<>();
        documents.forEach((siglum, id) -> sigla.put(id, siglum));
        List<String> order = collation.witnesses().stream().map(Witness::siglum).toList();
        return project.comparing().inForce(sigla).corrections().stream()
                .map(said -> order.indexOf(said.a()) < order.indexOf(said.b()) ? said : said.reversed())
                .toList();
    }
}
