package variorum.project;

import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import variorum.collation.Correction;
import variorum.collation.Rule;
import variorum.collation.Rules;
import variorum.text.Document;

/**
 * What readers of a project have decided about how its documents are compared. Immutable.
 *
 * @param rules terms to take as equal, those switched off included
 * @param corrections what a reader said of the paragraphs of two documents, in the order it was said; the sigla are the
 *     ids of the documents, A that of the pair's first; no list is empty
 */
public record Comparing(
        PMap<ComparingRule.Id, ComparingRule> rules, PMap<DocumentPair, List<Correction>> corrections) {

    /** Nothing decided. */
    public static final Comparing NONE = new Comparing(HashTreePMap.empty(), HashTreePMap.empty());

    /** All rules by id. */
    public List<ComparingRule> rulesById() {
        return rules.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
    }

    /** What was said of two documents; the sigla are their ids. */
    public List<Correction> corrections(Document.Id a, Document.Id b) {
        return a.equals(b) ? List.of() : corrections.getOrDefault(new DocumentPair(a, b), List.of());
    }

    /** What applies when documents of the project are compared and their sigla are their ids. */
    public Rules inForce() {
        return new Rules(terms(), corrections.values().stream().flatMap(List::stream).toList());
    }

    /** What applies when these documents are compared under these sigla. */
    public Rules inForce(Map<Document.Id, String> sigla) {
        List<Correction> named = corrections.entrySet().stream()
                .filter(entry -> sigla.containsKey(entry.getKey().a()) && sigla.containsKey(entry.getKey().b()))
                .flatMap(entry -> entry.getValue().stream().map(correction -> correction.named(
                        sigla.getOrDefault(entry.getKey().a(), ""), sigla.getOrDefault(entry.getKey().b(), ""))))
                .toList();
        return new Rules(terms(), named);
    }

    private List<Rule> terms() {
        return rulesById().stream().filter(ComparingRule::active).map(ComparingRule::terms).toList();
    }

    /** The pairs in which something was said of a document, in order. */
    List<DocumentPair> pairsWith(Document.Id document) {
        return corrections.keySet().stream().filter(pair -> pair.has(document)).sorted().toList();
    }

    Comparing with(ComparingRule rule) {
        return new Comparing(rules.plus(rule.id(), rule), corrections);
    }

    Comparing without(ComparingRule.Id id) {
        return new Comparing(rules.minus(id), corrections);
    }

    Comparing with(DocumentPair pair, List<Correction> said) {
        return new Comparing(rules, said.isEmpty() ? corrections.minus(pair) : corrections.plus(pair, said));
    }
}
