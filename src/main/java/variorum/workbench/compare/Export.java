package variorum.workbench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import variorum.annotation.Coder;
import variorum.collation.Collation;
import variorum.collation.Collator;
import variorum.collation.Witness;
import variorum.exchange.WholeFile;
import variorum.exchange.comparison.ComparisonFormat;
import variorum.exchange.format.ExportFailed;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.workbench.error.Message;
import variorum.workbench.error.Messages;
import variorum.workbench.task.TaskRunner;

/** Writes what is compared now into a file: all versions in view, with the layers and rules of the reader. */
final class Export {

    private final CompareModel model;
    private final TaskRunner tasks;
    private final Messages messages;
    /** Asks for a file by a suggested name and an ending. */
    private BiFunction<String, String, Optional<Path>> ask = (name, ending) -> Optional.empty();

    Export(CompareModel model, TaskRunner tasks, Messages messages) {
        this.model = model;
        this.tasks = tasks;
        this.messages = messages;
    }

    void askBy(BiFunction<String, String, Optional<Path>> dialog) {
        ask = dialog;
    }

    /** Asks where to, and writes in the format of a short name; the ending is with its dot. */
    void run(String format, String ending) {
        ComparisonFormat writer = ComparisonFormat.named(format).orElseThrow();
        model.lines().get().ifPresent(lines -> {
            String name = lines.versions().stream().map(Witness::name).collect(Collectors.joining(" "));
            ask.apply(name, ending).ifPresent(file -> write(writer, lines.versions(), file));
        });
    }

    /** Of three versions and more each two are written as all agree, just as the command writes them. */
    private void write(ComparisonFormat format, List<Witness> versions, Path file) {
        Project project = model.project();
        Coder.Id coder = model.coding().coder();
        tasks.<Optional<ExportFailed>>queue("Exporting the comparison", progress -> {
            variorum.exchange.comparison.Comparison what = comparison(project, coder, versions, progress);
            try {
                WholeFile.write(file, out -> format.write(what, out));
                return Optional.empty();
            } catch (ExportFailed failed) {
                return Optional.of(failed);
            }
        }, failed -> failed.ifPresentOrElse(
                why -> messages.show(Message.error(why.sentence(), String.valueOf(why.getCause()))),
                () -> messages.say("The comparison is in " + file.getFileName() + ".")));
    }

    /** In a file witnesses go by letters: the ids of documents need not be names that XML takes. */
    private static variorum.exchange.comparison.Comparison comparison(
            Project project, Coder.Id coder, List<Witness> versions, Progress progress) {
        List<Witness> witnesses = new ArrayList<>();
        Map<String, Document.Id> documents = new HashMap<>();
        Map<Document.Id, String> letters = new HashMap<>();
        for (Witness version : versions) {
            String letter = String.valueOf((char) ('A' + witnesses.size()));
            Document.Id document = new Document.Id(version.siglum());
            witnesses.add(new Witness(letter, version.name(), version.text(), version.zones(), version.date()));
            documents.put(letter, document);
            letters.put(document, letter);
        }
        Collation collation = Collator.with(project.comparing().inForce(letters)).collate(witnesses, progress);
        return variorum.exchange.comparison.Comparison.in(project, collation, documents, coder);
    }
}
