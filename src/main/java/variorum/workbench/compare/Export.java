package variorum.workbench.compare;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import variorum.exchange.comparison.ComparisonFormat;
import variorum.project.ComparingRule;
import variorum.text.Document;
import variorum.text.Source;
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

    /** Asks where to, and writes in the format of a short name. */
    void run(String format, String ending) {
        ComparisonFormat writer = ComparisonFormat.named(format).orElseThrow();
        model.lines().get().ifPresent(lines -> {
            String name = lines.versions().stream().map(Witness::name).collect(Collectors.joining(" "));
            ask.apply(name, ending).ifPresent(file -> write(writer, comparison(lines), file));
        });
    }

    private void write(ComparisonFormat format, variorum.exchange.comparison.Comparison what, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            format.write(what, out);
            messages.say("The comparison is in " + file.getFileName() + ".");
        } catch (IOException failed) {
            messages.show(Message.error(
                    file + " could not be written. The comparison stays as it is.", String.valueOf(failed)));
        }
    }

    /** In a file witnesses go by letters: the ids of documents need not be names that XML takes. */
    private variorum.exchange.comparison.Comparison comparison(Lines lines) {
        List<Witness> witnesses = new ArrayList<>();
        Map<String, Source> sources = new HashMap<>();
        for (Witness version : lines.versions()) {
            String letter = String.valueOf((char) ('A' + witnesses.size()));
            witnesses.add(
                    new Witness(letter, version.name(), version.text(), version.zones(), version.date()));
            model.project().document(new Document.Id(version.siglum()))
                    .ifPresent(document -> sources.put(letter, document.source()));
        }
        List<Alignment> alignments = new ArrayList<>();
        int hand = model.versions().lineup().get().map(Lineup::hand).orElse(1);
        for (int a = 0; a < witnesses.size(); a++) {
            for (int b = a + 1; b < witnesses.size(); b++) {
                boolean inHand = a == 0 && b == hand;
                Comparison raw = lines.between(a, b);
                Comparison layered = inHand ? model.comparison().get().orElse(raw) : raw;
                alignments.add(of(witnesses.get(a), witnesses.get(b), layered.alignment()));
            }
        }
        return new variorum.exchange.comparison.Comparison(
                new Collation(witnesses, alignments), sources, model.decisions().rules().stream()
                        .filter(ComparingRule::active)
                        .map(ComparingRule::terms)
                        .toList());
    }

    private static Alignment of(Witness a, Witness b, Alignment alignment) {
        return new Alignment(a, b, alignment.paragraphs(), alignment.sentences(), alignment.ranges(),
                alignment.differences(), alignment.substitutions(), alignment.quotations(), alignment.ownA(),
                alignment.ownB(), alignment.reuse());
    }
}
