package variorum.exchange.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.exchange.pseudonym.People.ACTOR;
import static variorum.exchange.pseudonym.People.ADA;
import static variorum.exchange.pseudonym.People.document;
import static variorum.exchange.pseudonym.People.hide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.Exports;
import variorum.exchange.Formats;
import variorum.exchange.format.Format;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;

/** Of a crowd of made-up people no name gets out, whatever the format. */
class ThousandNamesTest {

    /** In UTF-16 units; the parts of the names made up here are longer. */
    private static final int BEGINNING = 6;

    @TempDir
    private Path folder;

    /** Names of 1,000 people in texts, notes, titles, codes, answers and identifiers, with endings and accents. */
    private static Project crowd(long seed, List<String> names) {
        Random random = new Random(seed);
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(new Edit.PutCoder(ADA));
        draft.apply(new Edit.PutCode(ACTOR));
        StatementType type = new StatementType(
                new StatementType.Id("claim"), "Claim", List.of(new Role("actor", Set.of(), true)), List.of());
        draft.apply(new Edit.PutStatementType(type));
        for (int i = 0; i < 1_000; i++) {
            String name = word(random) + " " + word(random);
            names.add(name);
            Entity.Id id = new Entity.Id("e-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
            draft.apply(
                    new Edit.PutEntity(new Entity(id, name, "person", List.of(name.split(" ", -1)[1]), name, "Q1")));
        }
        for (int d = 0; d < 20; d++) {
            StringBuilder text = new StringBuilder();
            for (int i = d * 50; i < d * 50 + 50; i++) {
                String name = names.get(i);
                text.append(name).append(" said that ").append(name.split(" ", -1)[1]).append("s plan failed. ")
                        .append(Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT))
                        .append(" left.\n");
            }
            String first = names.get(d * 50);
            Document document = document(first.replace(' ', '-'), text.toString())
                    .with(Metadata.UNKNOWN.withTitle("About " + first).withCredits(first, "").withNote(first));
            draft.apply(new Edit.PutDocument(document));
            Annotation annotation = Annotation.of(document.id(), ACTOR.id(), ADA.id(), new Span(0, first.length()))
                    .with(Attributes.of(new TreeMap<>(Map.of("who", List.of(first)))))
                    .withNote("see " + first);
            draft.apply(new Edit.PutAnnotation(annotation));
            draft.apply(new Edit.PutStatement(
                    Statement.of(type.id(), ADA.id()).with("actor", List.of(annotation.ref())).withNote(first)));
        }
        return draft.project();
    }

    private static String word(Random random) {
        String[] parts = {"ka", "lé", "mü", "ño", "ri", "sa", "tö", "vë", "xi", "zo", "bra", "dru", "gle", "pha"};
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(parts[random.nextInt(parts.length)]);
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    @Test
    void noneOfAThousandNamesIsInTheBytesOfAnyExport() throws IOException {
        long seed = System.nanoTime();
        List<String> names = new ArrayList<>();
        Project hidden = hide(crowd(seed, names));
        Map<String, List<String>> parts = names.stream()
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ", -1)))
                .distinct()
                .collect(Collectors.groupingBy(part -> part.substring(0, BEGINNING)));
        for (Format format : Formats.all()) {
            Path out = folder.resolve("out-" + format.name() + format.ending());
            Exports.write(format, hidden, Scope.ALL, Target.at(out), Progress.NONE);
            String written = Normalizer.normalize(everythingIn(out), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            assertThat(standingIn(written, parts)).as("%s, seed %d", format.name(), seed).isEmpty();
        }
        String first = names.getFirst().toLowerCase(Locale.ROOT);
        assertThat(standingIn("x" + first, parts)).as("a name would be seen").contains(first.split(" ", -1));
    }

    /** Those words that stand anywhere in a text, by their beginnings; the text is gone through once. */
    private static Set<String> standingIn(String text, Map<String, List<String>> words) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at + BEGINNING <= text.length(); at++) {
            for (String word : words.getOrDefault(text.substring(at, at + BEGINNING), List.of())) {
                if (text.startsWith(word, at)) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    private static String everythingIn(Path out) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file.getFileName()).append(read(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder members = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    members.append(entry.getName()).append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return members.toString();
    }
}
