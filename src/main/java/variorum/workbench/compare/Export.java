package variorum.workbench.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import variorum.collation.Alignment;
import variorum.collation.Collation;
import variorum.collation.Witness;
import variorum.exchange.WholeFile;
import variorum.exchange.comparison.ComparisonFormat;
import variorum.exchange.format.ExportFailed;
import variorum.text.Document;
import variorum.workbench.error.Message;
import variorum.workbench.error.Messages;

/** Writes what is compared now into a file: all versions in view, with the layers and rules of the reader. */
final class Export {

    private final CompareModel model;
    private final Messages messages;
    /** Asks for a file by a suggested name and an ending. */
    private BiFunction<String, String, Optional<Path>> ask = (name, ending) -> Optional.empty();

    Export(CompareModel model, Messages messages) {
        this.model = model;
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
            ask.apply(name, ending).ifPresent(file -> write(writer, comparison(lines), file));
        });
    }

    private void write(ComparisonFormat format, variorum.exchange.comparison.Comparison what, Path file) {
        try {
            WholeFile.write(file, out -> format.write(what, out));
            messages.say("The comparison is in " + file.getFileName() + ".");
        } catch (ExportFailed failed) {
            messages.show(Message.error(failed.sentence(), String.valueOf(failed.getCause())));
        }
    }

    /** In a file witnesses go by letters: the ids of documents need not be names that XML takes. */
    private variorum.exchange.comparison.Comparison comparison(Lines lines) {
        List<Witness> witnesses = new ArrayList<>();
        Map<String, Document.Id> documents = new HashMap<>();
        for (Witness version : lines.versions()) {
            String letter = String.valueOf((char) ('A' + witnesses.size()));
            witnesses.add(
                    new Witness(letter, version.name(), version.text(), version.zones(), version.date()));
            documents.put(letter, new Document.Id(version.siglum()));
        }
        List<Alignment> alignments = new ArrayList<>();
        for (int a = 0; a < witnesses.size(); a++) {
            for (int b = a + 1; b < witnesses.size(); b++) {
                alignments.add(lines.between(a, b).alignment().of(witnesses.get(a), witnesses.get(b)));
            }
        }
        return variorum.exchange.comparison.Comparison.in(
                model.project(), new Collation(witnesses, alignments), documents, model.coding().coder());
    }
}
