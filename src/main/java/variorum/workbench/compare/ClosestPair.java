package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.FoldedText;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * Finds the two documents of a project that share most, to propose them: of one story where stories are named, by the
 * share of the shorter one's five-word runs that the longer one has too.
 */
final class ClosestPair {

    private static final int RUN = 5;

    /** Each is set against each; more would take longer than a proposal is worth. */
    private static final int MOST = 200;

    private record Scored(Pair pair, double share) {}

    private ClosestPair() {}

    /** The pair to propose; nothing where no two documents share a run. */
    static Optional<Pair> of(Project project, Progress progress) {
        Map<String, List<Document>> stories = project.documentsByName().stream()
                .collect(Collectors.groupingBy(
                        document -> document.metadata().story(), TreeMap::new, Collectors.toList()));
        boolean named = stories.entrySet().stream()
                .anyMatch(story -> !story.getKey().isEmpty() && story.getValue().size() > 1);
        List<Scored> best = new ArrayList<>();
        stories.forEach((name, documents) -> {
            if (!named || !name.isEmpty()) {
                closest(project, documents, progress).ifPresent(best::add);
            }
        });
        return best.stream().max(Comparator.comparingDouble(Scored::share)).map(Scored::pair);
    }

    private static Optional<Scored> closest(Project project, List<Document> documents, Progress progress) {
        List<Document> few = documents.stream().limit(MOST).toList();
        List<long[]> runs = few.stream().map(document -> runs(project, document)).toList();
        Scored best = null;
        for (int i = 0; i < few.size(); i++) {
            progress.at(i, few.size(), "Looking for the closest versions");
            for (int j = i + 1; j < few.size(); j++) {
                double share = share(runs.get(i), runs.get(j));
                if (share > (best == null ? 0 : best.share())) {
                    best = new Scored(new Pair(few.get(i).id(), few.get(j).id()), share);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The hashes of all five-word runs of the story, sorted, each once. */
    private static long[] runs(Project project, Document document) {
        List<String> words = new ArrayList<>();
        for (Span story : project.zonesOf(document.id()).story(document.text())) {
            for (Token word : Tokenizer.words(document.text(), story)) {
                words.add(FoldedText.fold(word.in(document.text())));
            }
        }
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (String word : words.subList(i, i + RUN)) {
                runs[i] = runs[i] * 1_000_003 + word.hashCode();
            }
        }
        return Arrays.stream(runs).sorted().distinct().toArray();
    }

    private static double share(long[] one, long[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            common += one[i] == other[j] ? 1 : 0;
            boolean forward = one[i] <= other[j];
            j += one[i] >= other[j] ? 1 : 0;
            i += forward ? 1 : 0;
        }
        int shorter = Math.min(one.length, other.length);
        return shorter == 0 ? 0 : (double) common / shorter;
    }
}
