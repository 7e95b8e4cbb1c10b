package variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import variorum.collation.Alignment;
import variorum.collation.Side;
import variorum.collation.StoryParagraph;
import variorum.collation.provenance.Novelty;
import variorum.exchange.json.JsonLine;
import variorum.project.Project;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;
import variorum.text.Tokenizer;

/** Says what of a report is new to somebody who has read others. */
@Command(
        name = "novelty",
        description = {
            "Says what of a report of a project is new to somebody who has read others.",
            "Prints the words that stand in none of those, with … for what does.",
            "Example: variorum novelty P.variorum 001 000"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
@SuppressWarnings("NullAway.Init") // The parser fills the parameters.
final class NoveltyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "PROJECT")
    private Path path;

    @Parameters(index = "1", paramLabel = "REPORT", description = "the report, by id or name")
    private String wanted;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "READ", description = "what was read before")
    private List<String> before;

    @Option(names = "--json", description = "as one JSON object, places in code points")
    private boolean json;

    NoveltyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Projects.read(path, console, (file, loaded) -> {
            say(loaded.project());
            return 0;
        });
    }

    private void say(Project project) {
        List<Alignment> alignments = new ArrayList<>();
        for (String read : before) {
            alignments.add(TwoReports.named(project, wanted, read).aligned(console.progress()));
        }
        Document report = Projects.document(project, wanted);
        Novelty novelty = Novelty.of(alignments);
        List<StoryParagraph> story = StoryParagraph.of(alignments.getFirst().witness(Side.A));
        if (json) {
            console.out().println(line(project, report, novelty, story));
        } else {
            text(report, novelty, story);
        }
    }

    private void text(Document report, Novelty novelty, List<StoryParagraph> story) {
        PrintWriter out = console.out();
        for (StoryParagraph paragraph : story) {
            List<Span> fresh = novelty.newIn(report.text(), paragraph.span());
            if (!fresh.isEmpty()) {
                out.println(shown(report.text(), paragraph.span(), fresh));
            }
        }
        out.printf("%d of %s of %s are new%n", words(report, fresh(report, novelty, story)),
                Count.of(words(report, story.stream().map(StoryParagraph::span).toList()), "word"), report.name());
    }

    /** The new words in their order, what is known between them left out. */
    private static String shown(String text, Span paragraph, List<Span> fresh) {
        String words = fresh.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
        return (fresh.getFirst().start() > paragraph.start() ? "… " : "") + words
                + (fresh.getLast().end() < paragraph.end() ? " …" : "");
    }

    private static List<Span> fresh(Document report, Novelty novelty, List<StoryParagraph> story) {
        return story.stream()
                .flatMap(paragraph -> novelty.newIn(report.text(), paragraph.span()).stream())
                .toList();
    }

    private static int words(Document report, List<Span> spans) {
        return spans.stream().mapToInt(span -> Tokenizer.countWords(report.text(), span)).sum();
    }

    private String line(Project project, Document report, Novelty novelty, List<StoryParagraph> story) {
        Offsets offsets = Offsets.of(report.text());
        List<Span> fresh = fresh(report, novelty, story);
        return JsonLine.of(line -> line.text("format", "variorum-novelty/1").text("offsetUnit", "codepoint")
                .text("report", report.id().value())
                .allTexts("read", before.stream().map(read -> Projects.document(project, read).id().value()).toList())
                .number("words", words(report, story.stream().map(StoryParagraph::span).toList()))
                .number("newWords", words(report, fresh))
                .allObjects("known", novelty.known(), (one, span) -> place(one, offsets, span))
                .allObjects("new", fresh, (one, span) -> place(one, offsets, span)));
    }

    private static void place(JsonLine line, Offsets offsets, Span span) {
        Span points = offsets.toCodePoints(span);
        line.number("start", points.start()).number("end", points.end());
    }
}
