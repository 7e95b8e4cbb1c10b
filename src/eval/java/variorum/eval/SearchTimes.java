package variorum.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import variorum.annotation.Annotations;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.search.Presearch;
import variorum.search.Query;
import variorum.search.Search;
import variorum.search.language.Names;
import variorum.search.language.QueryLanguage;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;

/**
 * How long a search over 10,000 reports of some 3,000 characters takes without an index: words, a phrase, regular
 * expressions. The reports are paragraphs of the seeds in random order. Mark for an expression: 1 second.
 */
public final class SearchTimes {

    private static final int REPORTS = 10_000;
    private static final int PARAGRAPHS = 12;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST = 20_000;

    private SearchTimes() {}

    /** Prints the median of some rounds for each query, in milliseconds of the processor. */
    public static void main(String[] arguments) throws IOException {
        List<Search.Sought> reports = reports();
        long characters = reports.stream().mapToLong(each -> each.document().text().length()).sum();
        System.out.printf("%d reports, %,d characters%n", reports.size(), characters);
        Map<Document.Id, String> texts = new HashMap<>();
        reports.forEach(each -> texts.put(each.document().id(), each.document().text()));
        Names names = new Names(Codebook.EMPTY, Map.of(), new Coder.Id("me"), Map.of(), List.of(), List.of());
        for (String written : List.of("Tabqa", "zeppelin", "\"Islamic State\"", "/Da[e]sh/", "/\\bal-[A-Z]\\w+/",
                "/(coordinat|cooperat)\\w* with \\w+/i", "/[0-9]{1,3}(,[0-9]{3})+ troops/")) {
            Query query = QueryLanguage.read(written, names);
            List<Double> millis = new ArrayList<>();
            List<Hit> hits = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                long start = THREADS.getCurrentThreadCpuTime();
                hits = new Search(Presearch.ALL).find(query, reports, MOST, Progress.NONE);
                Concordance.of(hits, texts::get, 160, Concordance.Order.AS_FOUND);
                millis.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
            }
            millis.sort(null);
            System.out.printf("%-42s %6d hits %8.0f ms%n", written, hits.size(), millis.get(ROUNDS / 2));
        }
    }

    private static List<Search.Sought> reports() throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                Files.readString(seed).lines().filter(line -> line.length() > 80).forEach(paragraphs::add);
            }
        }
        Random random = new Random(1);
        List<Search.Sought> reports = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < PARAGRAPHS; k++) {
                text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append('\n');
            }
            Source source = new Source("r" + i, "0".repeat(64), "UTF-8", List.of());
            reports.add(new Search.Sought(
                    new Document(new Document.Id("r" + i), "r" + i, text.toString(), source, Metadata.UNKNOWN),
                    Annotations.NONE));
        }
        return reports;
    }
}
