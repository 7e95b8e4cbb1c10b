package variorum.exchange.labelstudio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FolderFormat;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Pair;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.Beginning;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonSchema;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** A folder with tasks and the configuration they need. */
public final class LabelStudio implements FolderFormat, Importable {

    static final String TASKS = "tasks.json";

    @Override
    public Naming naming() {
        return new Naming(
                "label-studio",
                "Label Studio JSON",
                "Label Studio: set a project up with " + LabelingConfig.FILE + ", then import " + TASKS + ".");
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return StudioLosses.of(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Contents contents = Contents.of(project);
        CodeLabels labels = new CodeLabels(project.codebook());
        Controls controls = new Controls(contents);
        Map<Document.Id, List<Pair>> pairs = Pair.byDocument(contents);
        List<String> tasks = new ArrayList<>();
        for (Document document : contents.documents()) {
            progress.at(tasks.size(), contents.documents().size(), document.name());
            tasks.add(new TaskWriter(
                    project, pairs.getOrDefault(document.id(), List.of()), labels, controls, document).write());
        }
        try {
            Files.createDirectories(target.path());
            Files.writeString(
                    target.path().resolve(LabelingConfig.FILE), LabelingConfig.write(contents, labels, controls));
            Files.writeString(target.path().resolve(TASKS), "[\n" + String.join(",\n", tasks) + "\n]\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Schemas schemas() {
        return Schemas.of(TASKS, JsonSchema.ofEachItem("/variorum/exchange/labelstudio/task.schema.json"));
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        CodeLabels labels = new CodeLabels(project.codebook());
        List<Placed> expected = new ArrayList<>();
        for (Document document : project.documents().values()) {
            Offsets offsets = Offsets.of(document.text());
            project.annotationsOf(document.id()).list().forEach(tag -> tag.spans().stream()
                    .filter(span -> !span.isEmpty())
                    .forEach(span -> expected.add(new Placed(
                            document.id(),
                            labels.of(tag.code()),
                            unit().of(offsets, span),
                            span.in(document.text())))));
        }
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        List<Placed> placed = new ArrayList<>();
        for (Task task : tasks(written.path().resolve(TASKS))) {
            Offsets offsets = Offsets.of(task.text());
            Document.Id id = new Document.Id(task.data().getOrDefault("document", "?"));
            for (Task.Said said : task.annotations()) {
                for (Region region : said.regions()) {
                    Span place = region.place();
                    if (region.isLabel() && place != null) {
                        String words = unit().toUtf16(offsets, place).in(task.text());
                        if (!words.equals(region.words())) {
                            throw new Unreadable(id + " says \"" + region.words() + "\" where its text has \"" + words
                                    + "\".");
                        }
                        placed.add(new Placed(id, region.values().getFirst(), place, words));
                    }
                }
            }
        }
        return placed;
    }

    private static List<Task> tasks(Path file) {
        String content = new String(FileBytes.read(file, Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8);
        List<Task> tasks = new ArrayList<>();
        try {
            for (Fields each : Fields.parseAll(content)) {
                tasks.add(Task.of(tasks.size() + 1, each));
            }
            return tasks;
        } catch (BadJson broken) {
            throw new Unreadable(file + " is no export of Label Studio. " + broken.sentence(), broken);
        }
    }

    @Override
    public boolean reads(Path file) {
        return Beginning.matches(file, ".json", "\\A\\s*\\[\\s*\\{[\\s\\S]*?\"(data|annotations|completions)\"\\s*:");
    }

    @Override
    public boolean goesWith(Path file) {
        return file.endsWith(LabelingConfig.FILE);
    }

    @Override
    public Reading read(Path file, Progress progress) {
        FileBytes.regular(file);
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        return new TaskImport(name, LabelingConfig.beside(file)).read(tasks(file), progress);
    }
}
