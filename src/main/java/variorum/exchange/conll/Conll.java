package variorum.exchange.conll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import variorum.annotation.Code;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Target;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

/** A file of words with a tag each. */
public final class Conll implements Format {

    static final String REPORT = "-DOCSTART-";
    private static final String UNKNOWN = " -X- -X- ";
    private static final String OUTSIDE = "O";

    @Override
    public String name() {
        return "conll";
    }

    @Override
    public String title() {
        return "CoNLL-2003 (IOB2)";
    }

    @Override
    public String readers() {
        return "NLTK, flair, Stanford NER and other sequence taggers: one tag a word, the longest where several"
                + " overlap.";
    }

    @Override
    public String ending() {
        return ".conll";
    }

    /** The format counts no characters at all; its places are words. */
    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    /** The names of codes without white space, each one's own. */
    private static Map<Code.Id, String> labels(Project project) {
        CodeLabels labels = new CodeLabels(project.codebook());
        Map<Code.Id, String> words = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Code code : project.codebook().codes()) {
            String word = word(labels.of(code.id()));
            String unique = word;
            for (int next = 2; !taken.add(unique); next++) {
                unique = word + "_" + next;
            }
            words.put(code.id(), unique);
        }
        return words;
    }

    private static String word(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", "_");
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return ConllLosses.of(project, labels(project));
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Map<Code.Id, String> labels = labels(project);
        List<Document> documents = Contents.of(project).documents();
        try (Writer out = Files.newBufferedWriter(target.path(), StandardCharsets.UTF_8)) {
            int done = 0;
            for (Document document : documents) {
                progress.at(done++, documents.size(), document.name());
                out.write(REPORT + UNKNOWN + OUTSIDE + "\n\n");
                FlatText flat = new FlatText(document, project.annotationsOf(document.id()).list());
                for (Span sentence : flat.sentences()) {
                    out.write(sentence(document, flat, sentence, labels) + "\n");
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sentence(Document document, FlatText flat, Span sentence, Map<Code.Id, String> labels) {
        String[] marks = new String[sentence.length()];
        for (FlatText.Tag tag : flat.tags()) {
            for (int word = tag.words().start(); word < tag.words().end(); word++) {
                if (sentence.contains(word)) {
                    marks[word - sentence.start()] = (word == tag.words().start() ? "B-" : "I-")
                            + labels.get(tag.annotation().code());
                }
            }
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < marks.length; i++) {
            String word = flat.words().get(sentence.start() + i).in(document.text());
            lines.append(word(word)).append(UNKNOWN).append(Objects.requireNonNullElse(marks[i], OUTSIDE))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Documents are known by their number, places by the words of the document. */
    @Override
    public List<Placed> expected(Project project, Options options) {
        Map<Code.Id, String> labels = labels(project);
        List<Placed> expected = new ArrayList<>();
        int number = 0;
        for (Document document : Contents.of(project).documents()) {
            Document.Id id = new Document.Id(String.valueOf(++number));
            FlatText flat = new FlatText(document, project.annotationsOf(document.id()).list());
            for (FlatText.Tag tag : flat.tags()) {
                List<String> words = flat.words().subList(tag.words().start(), tag.words().end()).stream()
                        .map(word -> word(word.in(document.text()))).toList();
                expected.add(new Placed(
                        id, Objects.requireNonNull(labels.get(tag.annotation().code())), tag.words(),
                        String.join(" ", words)));
            }
        }
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        ConllLines lines = new ConllLines();
        new String(FileBytes.read(written.path(), Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8).lines()
                .forEach(lines::take);
        lines.end();
        return lines.placed();
    }
}
