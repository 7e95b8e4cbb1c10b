package variorum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import variorum.search.Concordance.Order;
import variorum.text.Document;
import variorum.text.FoldedText;

class ConcordanceTest {

    private static final String TEXT =
            "Headline\nThe old rebels and young rebels left\u00A0 in haste, rebels say. 🙂🙂🙂 rebels\nEnd";

    private static List<String> lines(String words, int width, Order order) {
        Document.Id document = new Document.Id("d");
        List<Hit> hits = FoldedText.of(TEXT).find(words).stream().map(span -> new Hit(document, span, null)).toList();
        return Concordance.of(hits, id -> TEXT, width, order).stream()
                .map(line -> line.before() + "[" + line.match() + "]" + line.after())
                .toList();
    }

    @Test
    void eachHitStandsBetweenItsContext() {
        assertThat(lines("rebels", 12, Order.AS_FOUND)).containsExactly(
                "The old [rebels] and young",
                "and young [rebels] left in",
                "in haste, [rebels] say. 🙂🙂🙂",
                "say. 🙂🙂🙂 [rebels]");
        assertThat(lines("rebels", 8, Order.AS_FOUND)).last().isEqualTo("🙂🙂🙂 [rebels]");
    }

    @Test
    void linesSortByWhatFollowsOrPrecedes() {
        assertThat(lines("rebels", 8, Order.FOUND)).containsExactly(
                "🙂🙂🙂 [rebels]",
                "The old [rebels] and",
                "young [rebels] left",
                "haste, [rebels] say. 🙂");
        assertThat(lines("rebels", 8, Order.BEFORE)).containsExactly(
                "haste, [rebels] say. 🙂",
                "The old [rebels] and",
                "young [rebels] left",
                "🙂🙂🙂 [rebels]");
    }

    @Test
    void signsDoNotCountInTheOrderAndAShortWordGoesBeforeALonger() {
        String text =
                "said (X, which fell\nhe X to zebras\nthe X) and then\nsaid: X — too long\nCafé X \u201Ctop\u201D";
        List<Hit> hits = FoldedText.of(text).find("X").stream()
                .map(span -> new Hit(new Document.Id("d"), span, null))
                .toList();
        assertThat(Concordance.of(hits, id -> text, 20, Order.AFTER)).extracting(Concordance.Line::after)
                .containsExactly(") and then", " to zebras", " — too long", " \u201Ctop\u201D", ", which fell");
        assertThat(Concordance.of(hits, id -> text, 20, Order.BEFORE)).extracting(Concordance.Line::before)
                .containsExactly("Café ", "he ", "said (", "said: ", "the ");
    }

    @Test
    void aLineIsReadFromTheSideItsParagraphBeginsAt() {
        String text = "Daesh داعش fell back.\nقال إن Daesh داعش انسحب\n«داعش»\n";
        List<Hit> hits = Stream.of("Daesh", "داعش")
                .flatMap(word -> FoldedText.of(text).find(word).stream())
                .map(span -> new Hit(new Document.Id("d"), span, null))
                .toList();
        assertThat(Concordance.of(hits, id -> text, 40, Order.AS_FOUND).stream()
                        .map(line -> line.match() + " " + line.rightToLeft()))
                .containsExactly("Daesh false", "Daesh true", "داعش false", "داعش true", "داعش true");
    }

    @Test
    void contextEndsWithItsParagraph() {
        assertThat(lines("headline", 100, Order.AS_FOUND)).containsExactly("[Headline]");
        assertThat(lines("end", 100, Order.AS_FOUND)).containsExactly("[End]");
    }
}
