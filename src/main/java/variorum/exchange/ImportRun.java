package variorum.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.exchange.Reckoning.Additions;
import variorum.exchange.Reckoning.Outcome;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.Imported;
import variorum.exchange.plaintext.PlainText;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** One import while it is planned. */
final class ImportRun {

    private final Merge merge;
    private final @Nullable Charset encoding;
    private final Map<String, byte[]> sources = new HashMap<>();
    private final List<Reckoning.Report> reports = new ArrayList<>();
    private final List<Reckoning.InFile> problems = new ArrayList<>();
    private Additions additions = Additions.NONE;
    private int announced;
    private int found;

    ImportRun(Project project, @Nullable Charset encoding) {
        this.merge = new Merge(project);
        this.encoding = encoding;
    }

    ImportPlan run(Found files, Progress progress) {
        int all = files.archives().size() + files.texts().size();
        int done = 0;
        for (Path file : files.archives()) {
            progress.at(done++, all, String.valueOf(file.getFileName()));
            refusable(file, () -> archive(file, progress));
        }
        for (Path file : files.texts()) {
            progress.at(done++, all, String.valueOf(file.getFileName()));
            announced++;
            refusable(file, () -> text(file));
        }
        for (Path file : files.others()) {
            announced++;
            String reason = "Only plain texts (.txt) and files of formats that can be imported are read from folders.";
            reports.add(new Reckoning.Report(file.toString(), Outcome.REFUSED, reason));
        }
        sources.keySet().retainAll(merge.newSources());
        Reckoning reckoning = new Reckoning(announced, found, reports, problems, additions);
        return new ImportPlan(new Edit.Batch(label(), merge.edits()), sources, reckoning);
    }

    private void refusable(Path file, Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable refused) {
            String reason = Refusal.reason(file, refused.sentence());
            reports.add(new Reckoning.Report(file.toString(), Outcome.REFUSED, reason));
        }
    }

    private void text(Path file) {
        Refusal.ofNoText(file);
        Imported imported = PlainText.read(file, encoding, merge.ids()::like);
        found++;
        sources.put(imported.document().source().sha256(), imported.bytes());
        boolean isNew = !merge.knows(imported.document().source().sha256());
        report(file.toString(), isNew, merge.add(imported.document(), imported.zones()));
        imported.problems().forEach(problem -> problems.add(new Reckoning.InFile(file.toString(), problem)));
    }

    /** The document that is in the project now: the new one, or the one that was there and is the same. */
    private void report(String name, boolean isNew, Document now) {
        reports.add(isNew
                ? new Reckoning.Report(name, Outcome.IMPORTED, "")
                : new Reckoning.Report(name, Outcome.ALREADY_THERE, "It is the same file as " + now.name() + "."));
    }

    private void archive(Path file, Progress progress) {
        Importable format = Formats.importable().stream().filter(f -> f.reads(file)).findFirst().orElseThrow();
        Reading reading;
        try {
            reading = format.read(file, progress);
        } catch (Unreadable nothing) {
            announced++;
            throw nothing;
        }
        announced += reading.announced();
        found += reading.project().documents().size();
        sources.putAll(reading.sources());
        reading.problems().forEach(problem -> problems.add(new Reckoning.InFile(file.toString(), problem)));
        Merge.Result result = merge.add(reading.project());
        additions = additions.plus(result.additions());
        result.documents().forEach((document, now) -> {
            boolean isNew = merge.isNew(now.id()) && now.id().equals(document.id());
            report(file + ": " + document.name(), isNew, now);
        });
        result.problems().forEach(problem -> problems.add(new Reckoning.InFile(file.toString(), problem)));
    }

    private String label() {
        List<String> names = reports.stream()
                .filter(report -> report.outcome() == Outcome.IMPORTED)
                .map(Reckoning.Report::name)
                .toList();
        return switch (names.size()) {
            case 0 -> "import";
            case 1 -> "import " + Path.of(names.getFirst()).getFileName();
            default -> "import " + names.size() + " reports";
        };
    }
}
