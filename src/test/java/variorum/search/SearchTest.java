package variorum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Annotation;
import variorum.annotation.Annotations;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.search.Search.Sought;
import variorum.task.Cancelled;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;

class SearchTest {

    private static final String FIRST =
            "The US-backed rebels said the rebel leader, “a sponsor of terrorism”, left in\u00A0Raqqa.";
    private static final String SECOND = "No RÉBEL here.\nTerrorism: sponsors of it.\nالرقة 🙂 rebels";

    private static final Code.Id ACTOR = new Code.Id("actor");
    private static final Coder.Id ADA = new Coder.Id("ada");
    private static final Entity.Id SDF = new Entity.Id("sdf");

    private static Document document(String id, String text) {
        return new Document(
                new Document.Id(id), id, text, new Source(id, "0".repeat(64), "UTF-8", List.of()), Metadata.UNKNOWN);
    }

    private static final Annotation REBELS = Annotation.of(new Document.Id("1"), ACTOR, ADA, new Span(4, 20)).with(SDF);
    private static final Annotation HERE =
            Annotation.of(new Document.Id("2"), new Code.Id("place"), new Coder.Id("eve"), new Span(9, 13));

    private static final List<Sought> CORPUS = List.of(
            new Sought(document("1", FIRST), Annotations.of(List.of(REBELS))),
            new Sought(document("2", SECOND), Annotations.of(List.of(HERE))));

    private static List<Hit> find(Query query) {
        return new Search(Presearch.ALL).find(query, CORPUS, 100, Progress.NONE);
    }

    private static String words(List<Hit> hits) {
        return String.join(" / ", hits.stream()
                .map(hit -> hit.document() + ":" + hit.span().in(hit.document().value().equals("1") ? FIRST : SECOND))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        rebel               | false | 1:rebel / 1:rebel / 2:RÉBEL / 2:rebel
        rebel               | true  | 1:rebel / 2:RÉBEL
        ebel                | false |
        Sponsors terrorism  | false | 2:Terrorism / 2:sponsors
        sponsor terror      | false | 1:sponsor / 1:terror / 2:Terror / 2:sponsor
        us                  | true  | 1:US
        in raqqa            | false | 1:in / 1:Raqqa
        الرقة               | true  | 2:الرقة
        🙂                  | true  | 2:🙂
        nowhere             | false |
        """)
    void allWordsMustBeThereInAnyOrder(String words, boolean whole, String found) {
        assertThat(words(find(new Query.Words(words, whole)))).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        sponsor of terror      | false | 1:sponsor of terror
        sponsor of terror      | true  |
        "a sponsor             | true  | 1:“a sponsor
        IN RAQQA               | true  | 1:in\u00A0Raqqa
        us-backed              | true  | 1:US-backed
        backed rebels          | true  | 1:backed rebels
        """)
    void aPhraseIsFoundInItsOrder(String words, boolean whole, String found) {
        assertThat(words(find(new Query.Phrase(words, whole)))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void tagsAreFoundByCodeCoderAndEntity() {
        TagCondition actor = new TagCondition.OfCode(Set.of(ACTOR));
        TagCondition eve = new TagCondition.ByCoder(Set.of(new Coder.Id("eve")));
        assertThat(words(find(tagged(new TagCondition.Not(new TagCondition.NamingAny()))))).isEqualTo("2:here");
        assertThat(words(find(tagged(actor)))).isEqualTo("1:US-backed rebels");
        assertThat(words(find(tagged(eve)))).isEqualTo("2:here");
        assertThat(words(find(tagged(new TagCondition.Naming(Set.of(SDF)))))).isEqualTo("1:US-backed rebels");
        assertThat(find(tagged(actor, eve))).isEmpty();
        assertThat(find(tagged(new TagCondition.Either(List.of(actor, eve))))).hasSize(2);
    }

    private static Query tagged(TagCondition... conditions) {
        return Query.Clause.tagged(conditions);
    }

    private static Query inTags(String words, TagCondition... conditions) {
        return new Query.Clause(
                List.of(new Query.Words(words, false)), List.of(), List.of(conditions), List.of(), List.of());
    }

    @Test
    void wordsCanBeSoughtInsideTags() {
        TagCondition actor = new TagCondition.OfCode(Set.of(ACTOR));
        assertThat(words(find(inTags("rebel", actor)))).isEqualTo("1:rebel");
        assertThat(words(find(inTags("rebel", new TagCondition.Not(actor))))).isEqualTo("1:rebel / 2:RÉBEL / 2:rebel");
        assertThat(find(inTags("rebel leader", actor))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [Rr]ebels?         | false | 1:rebels / 1:rebel / 2:rebels
        \\brebels\\b   | true  | 1:rebels / 2:rebels
        in Raqqa           | false | 1:in\u00A0Raqqa
        in\\sRaqqa       | false | 1:in\u00A0Raqqa
        ^No                | false | 2:No
        ^terrorism         | true  | 2:Terrorism
        \\p{Arabic}+     | false | 2:الرقة
        x*                 | false |
        """)
    void anExpressionIsMatchedAgainstTheTextAsWritten(String expression, boolean anyCase, String found) {
        assertThat(words(find(new Query.Pattern(expression, anyCase)))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void anExpressionThatBacktracksElsewhereEndsHere() {
        Document long1 = document("1", "a".repeat(20_000) + "b");
        List<Hit> hits = new Search(Presearch.ALL).find(
                new Query.Pattern("(a+)+c", false), List.of(new Sought(long1, Annotations.NONE)), 10, Progress.NONE);
        assertThat(hits).isEmpty();
    }

    @Test
    void anExpressionStopsInTheMiddleOfALongText() {
        AtomicInteger asked = new AtomicInteger();
        Document endless = document("1", "word ".repeat(200_000));
        Progress impatient = (done, total, what) -> {
            if (asked.incrementAndGet() == 3) {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> new Search(Presearch.ALL).find(
                        new Query.Pattern("word[x-z]", false), List.of(new Sought(endless, Annotations.NONE)), 10,
                        impatient))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void aHitSaysWhereToGo() {
        assertThat(find(new Query.Phrase("leader", true)).getFirst().location())
                .isEqualTo(new Location.OnSpan(new Document.Id("1"), new Span(36, 42)));
        assertThat(find(tagged(new TagCondition.OfCode(Set.of(ACTOR)))).getFirst().location())
                .isEqualTo(new Location.OfAnnotation(REBELS.ref(), new Span(4, 20)));
    }

    @Test
    void anIndexNarrowsWhereToLook() {
        Search search = new Search(terms -> {
            assertThat(terms).containsExactly(new Terms.Term("rebel", true));
            return Optional.of(Set.of(new Document.Id("2")));
        });
        assertThat(words(search.find(new Query.Words("Rébel", false), CORPUS, 100, Progress.NONE)))
                .isEqualTo("2:RÉBEL / 2:rebel");
    }

    @Test
    void whatHasNoLettersAsksNoIndex() {
        Search search = new Search(terms -> {
            throw new AssertionError(terms);
        });
        assertThat(words(search.find(new Query.Phrase("🙂", true), CORPUS, 100, Progress.NONE))).isEqualTo("2:🙂");
    }

    @Test
    void whatIsFoundIsToldDocumentByDocument() {
        List<Integer> told = new ArrayList<>();
        List<Hit> all = new Search(Presearch.ALL).find(
                new Query.Words("rebel", false), CORPUS, 100, Progress.NONE, soFar -> told.add(soFar.size()));
        assertThat(told).hasSizeGreaterThan(1).isSorted().last().isEqualTo(all.size());
    }

    @Test
    void enoughIsEnough() {
        assertThat(new Search(Presearch.ALL).find(new Query.Words("rebel", false), CORPUS, 3, Progress.NONE))
                .hasSize(3);
    }
}
