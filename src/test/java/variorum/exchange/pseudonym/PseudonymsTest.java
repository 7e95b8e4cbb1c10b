package variorum.exchange.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.Exports;
import variorum.exchange.Formats;
import variorum.exchange.Imports;
import variorum.exchange.format.Format;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.format.Loss;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.project.SavedQuery;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;

class PseudonymsTest {

    /** In UTF-16 units; the parts of the names made up here are longer. */
    private static final int BEGINNING = 6;

    private static final Coder ADA = new Coder(new Coder.Id("ada-lovelace"), "Ada Lovelace", "#123456");
    private static final Code ACTOR =
            new Code(
                    new Code.Id("actor"), "Actor", null, 0, new Code.Look("#1C63AC", Mark.CIRCLE), "A",
                    Code.Rules.NONE, List.of(), false);

    @TempDir
    private Path folder;

    private static Project with(Entity entity, String text) {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(new Edit.PutCoder(ADA));
        draft.apply(new Edit.PutCode(ACTOR));
        draft.apply(new Edit.PutEntity(entity));
        draft.apply(new Edit.PutDocument(document("report", text)));
        return draft.project();
    }

    private static Document document(String id, String text) {
        Source source = new Source(id + ".txt", "0".repeat(64), "UTF-8", List.of());
        return new Document(new Document.Id(id), id, text, source, Metadata.UNKNOWN);
    }

    private static Project hide(Project project) {
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        return new Pseudonyms(project, register).hide(Progress.NONE).project();
    }

    private static String text(Project project) {
        return project.documentsByName().getFirst().text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Angela Merkel | Merkel           | Angela Merkel met Merkel.        | Person 1 met Person 1.",
        "Angela Merkel | Merkel           | Merkels Plan, MERKEL, Merkel’s   | Person 1 Plan, Person 1, Person 1’s",
        "Assad         |                  | Assadists are not Assad.         | Assadists are not Person 1.",
        "Ja’afari      | Al-Ja’afari      | al-Ja'afari and Al\u2011Ja’afari | Person 1 and Person 1",
        "José Muñoz    |                  | Jose Munoz, JOSÉ MUÑOZ           | Person 1, Person 1",
        "US            |                  | The US told us.                  | The Person 1 told us.",
        "Will          |                  | Will will go.                    | Person 1 will go."
    })
    void aNameIsHiddenHoweverItIsWritten(String name, String alias, String before, String after) {
        List<String> aliases = alias == null ? List.of() : List.of(alias);
        Project project = with(new Entity(new Entity.Id("e"), name, "person", aliases, "", ""), before);
        assertThat(text(hide(project))).isEqualTo(after);
    }

    @Test
    void placesMoveWithTheirWords() {
        String text = "\uD83D\uDE00 Then Angela Merkel spoke of Angela Merkel’s plan.";
        Project project = with(new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""), text);
        Draft draft = new Draft(project);
        List<String> tagged = List.of("Angela Merkel", "Merkel spoke", "Then Angela", "spoke of", "plan");
        for (String words : tagged) {
            Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
            draft.apply(new Edit.PutAnnotation(
                    Annotation.of(new Document.Id("report"), ACTOR.id(), ADA.id(), span).withNote(words)));
        }
        Project hidden = hide(draft.project());
        assertThat(hidden.allAnnotations().map(a -> a.wordsIn(text(hidden))))
                .containsExactlyInAnyOrder("Person 1", "Person 1 spoke", "Then Person 1", "spoke of", "plan");
    }

    @Test
    void whatIsLostIsFoundAgainInTheProjectAsItWas() {
        String text = "Ann Lee met Ann Lee in Lee's town.";
        Project project = with(new Entity(new Entity.Id("ann-lee"), "Ann Lee", "person", List.of("Lee"), "", ""), text);
        Draft draft = new Draft(project);
        Annotation tag = Annotation.of(
                new Document.Id("report"), ACTOR.id(), ADA.id(), new Span(text.indexOf("town"), text.length()));
        draft.apply(new Edit.PutAnnotation(tag));
        Register register = Register.EMPTY.extendedFor(draft.project(), Set.of(), new Random(1));
        Pseudonyms.Result result = new Pseudonyms(draft.project(), register).hide(Progress.NONE);
        Annotation there = result.project().allAnnotations().findFirst().orElseThrow();
        Traces traces = result.traces();
        assertThat(back(traces, new Location.OfAnnotation(there.ref(), there.extent())))
                .isEqualTo(new Location.OfAnnotation(tag.ref(), tag.extent()));
        assertThat(back(traces, new Location.OfCoder(there.coder()))).isEqualTo(new Location.OfCoder(ADA.id()));
        for (String words : List.of("met", "in", "town")) {
            int start = text(result.project()).indexOf(words);
            Location.OnSpan was = (Location.OnSpan) back(traces, new Location.OnSpan(
                    there.document(), new Span(start, start + words.length())));
            assertThat(was.span().in(text)).isEqualTo(words);
        }
        Location.OnSpan name = (Location.OnSpan) back(traces, new Location.OnSpan(there.document(), new Span(3, 5)));
        assertThat(name.span().in(text)).isEqualTo("Ann Lee");
    }

    private static Location back(Traces traces, Location there) {
        return traces.of(new Loss("what", there, "sentence")).location();
    }

    @Test
    void theSamePeopleKeepTheirNamesInTheNextExport() throws IOException {
        Project project = with(new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""), "x");
        Path file = folder.resolve("register.csv");
        Register.read(file).extendedFor(project, Set.of(), new Random(1)).write(file);
        Draft draft = new Draft(project);
        for (int i = 0; i < 20; i++) {
            draft.apply(new Edit.PutEntity(
                    new Entity(new Entity.Id("a" + i), "Person Number" + i, "person", List.of(), "", "")));
        }
        Register later = Register.read(file).extendedFor(draft.project(), Set.of(), new Random(2));
        assertThat(later.of(new Entity.Id("e"))).contains("Person 1");
        assertThat(later.entries()).extracting(Register.Entry::pseudonym).doesNotHaveDuplicates();
    }

    @Test
    void aNameThatASpreadsheetWouldCalculateIsGuardedInTheRegisterAndReadBackAsItWas() throws IOException {
        Path file = folder.resolve("register.csv");
        Register register = new Register(List.of(
                new Register.Entry("entity", "e", "=HYPERLINK(\"x\")", "Person 1"),
                new Register.Entry("entity", "f", "'Abd al-Rahman", "Person 2")));
        register.write(file);
        assertThat(file).content().contains("'=HYPERLINK").doesNotContainPattern("(?m)(^|,)\"?=");
        assertThat(Register.read(file)).isEqualTo(register);
    }

    @Test
    void partsOfNamesThatStillStandAreListed() {
        Project project = with(
                new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""),
                "Angela Merkel spoke. Angela left.");
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        assertThat(new Pseudonyms(project, register).hide(Progress.NONE).residues())
                .extracting(loss -> loss.sentence())
                .containsExactly("“Angela” still stands in report; if it names the person, make it an alias.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"See example.org/angela merkel now.", "#MerkelMustGo", "He asked about angela merkel."})
    void aNameInSmallLettersOrInALongerWordIsListed(String text) {
        Project project = with(new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""), text);
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        assertThat(new Pseudonyms(project, register).hide(Progress.NONE).residues()).hasSize(1);
    }

    /** Codes, questions and identifiers that differed only by the name of one person still differ. */
    @Test
    void whatIsCalledAfterOnePersonInTwoWaysStaysTwo() {
        Draft draft = new Draft(with(
                new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of("Merkel"), "", ""), "A report."));
        List<AttributeType> asked = List.of(
                new AttributeType("on Merkel", AttributeType.Kind.TEXT, List.of(), ""),
                new AttributeType("on Angela Merkel", AttributeType.Kind.TEXT, List.of(), ""));
        for (String name : List.of("Merkel", "Angela Merkel", "Person 1")) {
            draft.apply(new Edit.PutCode(new Code(
                    new Code.Id(name.replace(' ', '-')), name, null, 0, new Code.Look("#1C63AC", Mark.CIRCLE), "",
                    Code.Rules.NONE, asked, false)));
        }
        draft.apply(new Edit.PutDocument(document("document-1", "Another report.")));
        draft.apply(new Edit.PutDocument(document("merkel", "A third report.")));
        draft.apply(new Edit.PutAnnotation(new Annotation(
                new Annotation.Id("t"), new Document.Id("merkel"), new Code.Id("Merkel"), ADA.id(),
                List.of(new Span(0, 1)), null,
                Attributes.NONE.with("on Merkel", "one").with("on Angela Merkel", "other"), "", Confidence.SURE)));
        Project hidden = hide(draft.project());
        assertThat(hidden.documents()).hasSize(3);
        assertThat(hidden.codebook().codes()).extracting(Code::name).doesNotHaveDuplicates().hasSize(4);
        assertThat(hidden.allAnnotations().toList().getFirst().attributes().values().values())
                .containsExactlyInAnyOrder(List.of("one"), List.of("other"));
    }

    @Test
    void whatIsLeftOutWithTheNamesIsListed() {
        Draft draft = new Draft(with(
                new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", ""), "A report."));
        draft.apply(new Edit.PutSavedQuery(new SavedQuery("hers", "merkel")));
        Project project = draft.project();
        Register register = Register.EMPTY.extendedFor(project, Set.of(), new Random(1));
        Pseudonyms.Result result = new Pseudonyms(project, register).hide(Progress.NONE);
        assertThat(result.left()).extracting(loss -> loss.sentence())
                .containsExactly("The search hers is not written.");
        assertThat(result.project().about().queries()).isEmpty();
    }

    @Test
    void aRegisterThatASpreadsheetKeptIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("register.csv"), "\uFEFFkind;id;name;pseudonym\r\nentity;e;Ann;Person 1\r\n");
        assertThat(Register.read(file).entries())
                .containsExactly(new Register.Entry("entity", "e", "Ann", "Person 1"));
    }

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

    @Test
    void theFiveReportsKeepAllTheirTags() {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Imports.plan(Project.EMPTY, List.of(Path.of("annotations/seeds.jsonl")), Progress.NONE).edit());
        Project project = draft.project();
        Register register = Register.EMPTY.extendedFor(project, Set.of("person"), new Random(1));
        Project hidden = new Pseudonyms(project, register).hide(Progress.NONE).project();
        assertThat(hidden.annotationCount()).isEqualTo(project.annotationCount());
        assertThat(hidden.statements().all()).hasSameSizeAs(project.statements().all());
        assertThat(hidden.documents().values())
                .noneMatch(document -> document.text().matches("(?s).*[Bb]ashar [Aa]l.Assad.*"));
    }
}
