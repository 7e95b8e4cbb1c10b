package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.collation.Alignment;
import variorum.collation.Collator;
import variorum.collation.Relation;
import variorum.collation.Rules;
import variorum.collation.SentencePair;
import variorum.collation.Side;
import variorum.collation.Witness;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Percent;
import variorum.text.Span;
import variorum.text.Zones;
import variorum.workbench.task.Latest;

/**
 * What the open reports share: each two are compared beside the window, and until that is done nothing is said about
 * them. Used on the applying thread.
 */
final class Links {

    private static final String FIRST = "A";
    private static final String SECOND = "B";

    /**
     * Two documents as they were compared. Other zones make another story, and so another comparison; so do other rules
     * and corrections.
     */
    private record Pair(Document a, Zones zonesA, Document b, Zones zonesB, Rules rules) {

        boolean isOf(Document.Id one, Document.Id other) {
            return a.id().equals(one) && b.id().equals(other);
        }

        Alignment align(Progress progress) {
            Witness first = Witness.of(FIRST, a, zonesA);
            Witness second = Witness.of(SECOND, b, zonesB);
            return Collator.with(rules).align(first, second, progress);
        }
    }

    private final Latest latest;
    private final Runnable changed;
    private List<Pair> open = List.of();
    private Map<Pair, Alignment> known = new HashMap<>();

    /** What was worked out from what is known; asked for at every step of scrolling. */
    private final Map<Way, Optional<Alignment>> alignments = new HashMap<>();

    private final Map<Way, List<SentencePair>> levels = new HashMap<>();

    /** From one report to another. */
    private record Way(Document.Id from, Document.Id to) {}

    /**
     * Nothing is open yet.
     *
     * @param latest where the comparing is done
     * @param changed is told when more, or something else, is known
     */
    Links(Latest latest, Runnable changed) {
        this.latest = latest;
        this.changed = changed;
    }

    /** Compares what is open now, as far as it has not been compared. */
    void follow(Project project, List<Document.Id> documents) {
        List<Pair> wanted = new ArrayList<>();
        for (int a = 0; a < documents.size(); a++) {
            for (int b = a + 1; b < documents.size(); b++) {
                pair(project, documents.get(a), documents.get(b)).ifPresent(wanted::add);
            }
        }
        if (wanted.equals(open)) {
            changed.run();
            return;
        }
        open = wanted;
        known = new HashMap<>(known);
        known.keySet().retainAll(wanted);
        List<Pair> missing = wanted.stream().filter(pair -> !known.containsKey(pair)).toList();
        if (missing.isEmpty()) {
            latest.cancel();
        } else {
            latest.run(progress -> compared(missing, progress), this::learn);
        }
        tell();
    }

    private void tell() {
        alignments.clear();
        levels.clear();
        changed.run();
    }

    private static Optional<Pair> pair(Project project, Document.Id a, Document.Id b) {
        Map<Document.Id, String> sigla = new HashMap<>();
        sigla.put(a, FIRST);
        sigla.put(b, SECOND);
        Rules rules = project.comparing().inForce(sigla);
        return project.document(a).flatMap(first -> project.document(b)
                .map(second -> new Pair(first, project.zonesOf(a), second, project.zonesOf(b), rules)));
    }

    private static Map<Pair, Alignment> compared(List<Pair> pairs, Progress progress) {
        Map<Pair, Alignment> compared = new HashMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            double from = (double) i / pairs.size();
            compared.put(pairs.get(i), pairs.get(i).align(progress.part(from, from + 1.0 / pairs.size())));
        }
        return compared;
    }

    private void learn(Map<Pair, Alignment> more) {
        known.putAll(more);
        tell();
    }

    /** How two open reports stand to each other, the first one as witness A; nothing until that is known. */
    Optional<Alignment> between(Document.Id a, Document.Id b) {
        return alignments.computeIfAbsent(new Way(a, b), way -> find(a, b));
    }

    private Optional<Alignment> find(Document.Id a, Document.Id b) {
        for (Map.Entry<Pair, Alignment> entry : known.entrySet()) {
            if (entry.getKey().isOf(a, b)) {
                return Optional.of(entry.getValue());
            }
            if (entry.getKey().isOf(b, a)) {
                return Optional.of(entry.getValue().reversed());
            }
        }
        return Optional.empty();
    }

    /** The sentence at an offset and its partner in another report, if it has one. */
    Optional<SentencePair> linked(Document.Id from, int offset, Document.Id to) {
        return between(from, to)
                .flatMap(alignment -> alignment.linkedSentence(Side.A, offset))
                .filter(pair -> offset <= pair.a().end());
    }

    /** The sentences by which two reports are held level: those that are in the same order in both. */
    List<SentencePair> level(Document.Id from, Document.Id to) {
        return levels.computeIfAbsent(new Way(from, to), way -> inOrder(from, to));
    }

    private List<SentencePair> inOrder(Document.Id from, Document.Id to) {
        List<SentencePair> level = new ArrayList<>();
        int reached = -1;
        for (SentencePair pair : between(from, to).map(Alignment::sentences).orElse(List.of())) {
            boolean further = level.isEmpty() || pair.a().start() > level.getLast().a().start();
            if (pair.relation() != Relation.MOVED && further && pair.b().start() > reached) {
                level.add(pair);
                reached = pair.b().start();
            }
        }
        return level;
    }

    /** Which share of a report's words each of the others has, in words: "64 % also in 001". */
    List<String> shares(Project project, Document.Id id) {
        List<String> shares = new ArrayList<>();
        for (Pair pair : open) {
            Optional<Document.Id> other = pair.a().id().equals(id)
                    ? Optional.of(pair.b().id())
                    : pair.b().id().equals(id) ? Optional.of(pair.a().id()) : Optional.empty();
            other.ifPresent(to -> between(id, to).ifPresent(alignment -> {
                long percent = Percent.of(alignment.reuse().aInB());
                String name = project.document(to).map(Document::name).orElse("");
                shares.add(percent + " % " + (shares.isEmpty() ? "also " : "") + "in " + name);
            }));
        }
        return shares;
    }

    /** The span of a sentence's partner in another report. */
    Optional<Span> partner(Document.Id from, int offset, Document.Id to) {
        return linked(from, offset, to).map(SentencePair::b);
    }
}
