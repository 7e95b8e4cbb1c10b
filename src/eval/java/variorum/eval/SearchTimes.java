package variorum.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
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
 * expressions, and unkind ones ({@code unkind}). The reports are paragraphs of the seeds in random order. Mark: 1
 * second.
 */
public final class SearchTimes {

    private static final int REPORTS = 10_000;
    private static final int PARAGRAPHS = 12;
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST = 20_000;
    private static final List<String> QUERIES = List.of(
            "Tabqa", "zeppelin", "\"Islamic State\"", "/Da[e]sh/", "/\\bal-[A-Z]\\w+/",
            "/(coordinat|cooperat)\\w* with \\w+/i", "/[0-9]{1,3}(,[0-9]{3})+ troops/", "/\\w+ing\\b/",
            "/[A-Z]\\w+ [A-Z]\\w+/", "/(a*)*b|(x+x+)+y/", "/(.*)(.*)(.*)(.*)zz/", "/(\\w+\\s*)+$/",
            "/[^.]{40,80}\\./", "/([A-Za-z]+ ){30}[0-9]{9}/", "/\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+/",
            "/\\b[A-Z]\\w+\\b.{0,60}\\b(said|told)\\b/", "/syria(\\W+\\w+){0,10}\\W+rebels/i", "/(.*zzz)?/",
            "/(the|a) .*zzz|q/", "/[[:upper:]]{3,}/", "/e.{20}x/", "/(e|a).{12}t.{12}x/", "/x.{20}[a-p]/",
            "/[qz].{20}[a-p]/", "/[[:upper:]]{12}/", "/[a-z].{30}[0-9]{7}.{30}[a-z]/");

    private SearchTimes() {}

    /**
     * Prints the median of some rounds for each query, in milliseconds of the processor; {@code mixed} shakes the
     * words, {@code unkind} takes the unkind expressions, and what begins with a slash is taken itself.
     */
    public static void main(String[] arguments) throws IOException {
        boolean mixed = List.of(arguments).contains("mixed");
        List<Search.Sought> reports = reports(REPORTS, mixed);
        long characters = reports.stream().mapToLong(each -> each.document().text().length()).sum();
        System.out.printf("%d reports, %,d characters%n", reports.size(), characters);
        Map<Document.Id, String> texts = new HashMap<>();
        reports.forEach(each -> texts.put(each.document().id(), each.document().text()));
        for (String written : queries(List.of(arguments))) {
            Query query = query(written);
            List<Times> times = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                times.add(once(query, reports, texts));
            }
            System.out.printf(
                    "%-42.80s %6d hits %7.0f ms, the first after %5.0f, asked at least each %4.0f whether to go on%n",
                    written, times.getFirst().hits(), median(times, Times::all), median(times, Times::first),
                    median(times, Times::longest));
        }
    }

    private static List<String> queries(List<String> arguments) {
        List<String> own = arguments.stream().filter(each -> each.startsWith("/")).toList();
        return !own.isEmpty() ? own : arguments.contains("unkind") ? UnkindExpressions.all() : QUERIES;
    }

    /** A question as it is typed, in a project without codes. */
    static Query query(String written) {
        return QueryLanguage.read(
                written, new Names(Codebook.EMPTY, Map.of(), new Coder.Id("me"), Map.of(), List.of(), List.of()));
    }

    private static double median(List<Times> times, ToDoubleFunction<Times> which) {
        return times.stream().mapToDouble(which).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private record Times(int hits, double all, double first, double longest) {}

    private static Times once(Query query, List<Search.Sought> reports, Map<Document.Id, String> texts) {
        double start = now();
        double[] first = {0};
        double[] asked = {start};
        double[] longest = {0};
        Progress progress = (done, total, what) -> {
            longest[0] = Math.max(longest[0], now() - asked[0]);
            asked[0] = now();
        };
        List<Hit> hits = new Search(Presearch.ALL).find(query, reports, MOST, progress, soFar ->
                first[0] = first[0] == 0 ? now() - start : first[0]);
        Concordance.of(hits, texts::get, 160, Concordance.Order.AS_FOUND);
        return new Times(hits.size(), now() - start, first[0], longest[0]);
    }

    private static double now() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    /** So many reports, the same each time. */
    static List<Search.Sought> reports(int count) throws IOException {
        return reports(count, false);
    }

    /** The same with the words of each paragraph in random order, so that hardly any text comes twice. */
    static List<Search.Sought> reports(int count, boolean mixed) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                Files.readString(seed).lines().filter(line -> line.length() > 80).forEach(paragraphs::add);
            }
        }
        Random random = new Random(1);
        List<Search.Sought> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < PARAGRAPHS; k++) {
                String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
                text.append(mixed ? mixed(paragraph, random) : paragraph).append('\n');
            }
            Source source = new Source("r" + i, "0".repeat(64), "UTF-8", List.of());
            reports.add(new Search.Sought(
                    new Document(new Document.Id("r" + i), "r" + i, text.toString(), source, Metadata.UNKNOWN),
                    Annotations.NONE));
        }
        return reports;
    }

    private static String mixed(String paragraph, Random random) {
        List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
        Collections.shuffle(words, random);
        return String.join(" ", words);
    }
}
