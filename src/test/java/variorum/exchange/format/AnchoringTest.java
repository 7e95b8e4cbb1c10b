package variorum.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.Planted;
import variorum.text.Intake;
import variorum.text.Offsets;
import variorum.text.Span;

/** Places are found under every way of counting, and what fits none is looked for by its words. */
class AnchoringTest {

    private static final String TEXT = Planted.EMOJI;
    private static final List<String> QUOTES =
            List.of("government of Ruritania", "said on Monday", "agreed.\n\nA second", "\uD83D\uDE80");

    static Stream<Arguments> countings() {
        return Stream.of(OffsetUnit.values()).flatMap(unit -> Stream.of(Counting.Lines.ONE, Counting.Lines.TWO)
                .flatMap(lines -> Stream.of(false, true).map(mark -> Arguments.of(new Counting(unit, lines, mark)))));
    }

    /** What a program that counts so writes down. */
    private static List<Claim> claims(Counting counting, List<String> quotes) {
        String ends = counting.lines() == Counting.Lines.TWO ? TEXT.replace("\n", "\r\n") : TEXT;
        String form = (counting.mark() ? "\uFEFF" : "") + ends;
        Offsets offsets = Offsets.of(form);
        List<Claim> claims = new ArrayList<>();
        for (String quote : quotes) {
            String words = counting.lines() == Counting.Lines.TWO ? quote.replace("\n", "\r\n") : quote;
            claims.add(new Claim(List.of(counting.unit().of(offsets, Planted.of(form, words))), words));
        }
        return claims;
    }

    @ParameterizedTest
    @MethodSource("countings")
    void everyWayOfCountingIsFoundOut(Counting counting) {
        Anchoring anchoring = Anchoring.of(TEXT, TEXT, OffsetUnit.CODE_POINT, claims(counting, QUOTES));
        assertThat(anchoring.counting()).isEqualTo(counting);
        assertThat(anchoring.places()).extracting(place -> place.spans().getFirst())
                .containsExactlyElementsOf(QUOTES.stream().map(quote -> Planted.of(TEXT, quote)).toList());
        assertThat(anchoring.places()).allMatch(place -> place.how() == Anchoring.How.AS_SAID);
    }

    @Test
    void lineEndsOfSeveralKindsInOneFileAreCountedAsTheyStand() {
        String raw = "\uFEFFone\r\ntwo\nthree\r\nfour \uD83D\uDE00 five";
        String text = Intake.clean(raw).text();
        Offsets offsets = Offsets.of(raw.substring(1));
        List<Claim> claims = Stream.of("two", "four", "five")
                .map(word -> new Claim(List.of(offsets.toCodePoints(Planted.of(raw.substring(1), word))), word))
                .toList();
        Anchoring anchoring = Anchoring.of(text, raw, OffsetUnit.CODE_POINT, claims);
        assertThat(anchoring.counting().lines()).isEqualTo(Counting.Lines.AS_THEY_STAND);
        assertThat(anchoring.places()).extracting(place -> place.spans().getFirst().in(text))
                .containsExactly("two", "four", "five");
    }

    private static List<Claim> silent(List<Claim> claims) {
        return claims.stream().map(claim -> new Claim(claim.places(), "")).toList();
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void withoutWordsTheEdgesOfWordsTell(OffsetUnit unit) {
        List<String> quotes = List.of("government of Ruritania", "said on Monday", "opposition", "second");
        Counting counting = Counting.in(unit);
        Anchoring anchoring = Anchoring.of(TEXT, TEXT, OffsetUnit.CODE_POINT, silent(claims(counting, quotes)));
        assertThat(anchoring.counting()).isEqualTo(counting);
        assertThat(anchoring.ground()).isEqualTo(
                unit == OffsetUnit.CODE_POINT ? Anchoring.Ground.EXTENT : Anchoring.Ground.WORD_EDGES);
        assertThat(anchoring.places()).extracting(place -> place.spans().getFirst())
                .containsExactlyElementsOf(quotes.stream().map(quote -> Planted.of(TEXT, quote)).toList());
    }

    @Test
    void aCountedByteOrderMarkAndCarriageReturnsAreSeenWithoutWordsWhenTheTextHasThem() {
        String raw = "\uFEFFThe government\r\nspoke\r\nof the union.";
        List<Claim> claims = Stream.of("government", "spoke", "union")
                .map(word -> new Claim(List.of(Planted.of(raw, word)), ""))
                .toList();
        Anchoring anchoring = Anchoring.of(Intake.clean(raw).text(), raw, OffsetUnit.CODE_POINT, claims);
        assertThat(anchoring.counting())
                .isEqualTo(new Counting(OffsetUnit.CODE_POINT, Counting.Lines.AS_THEY_STAND, true));
        assertThat(anchoring.places()).extracting(place -> place.spans().getFirst().in(Intake.clean(raw).text()))
                .containsExactly("government", "spoke", "union");
    }

    @Test
    void piecesOfWordsStayWhereTheFileSaysWhenNoOtherWayToCountMendsThem() {
        List<String> pieces = List.of("govern", "ritan", "posi", "talk");
        Counting counting = Counting.in(OffsetUnit.CODE_POINT);
        Anchoring anchoring = Anchoring.of(TEXT, TEXT, OffsetUnit.CODE_POINT, silent(claims(counting, pieces)));
        assertThat(anchoring.isAsDeclared(OffsetUnit.CODE_POINT)).isTrue();
        assertThat(anchoring.places()).extracting(place -> place.spans().getFirst().in(TEXT))
                .containsExactlyElementsOf(pieces);
    }

    @Test
    void twoPiecesOfWordsMayBeMeant() {
        Counting counting = Counting.in(OffsetUnit.UTF_16);
        List<Claim> claims = silent(claims(counting, List.of("government", "opposition")));
        assertThat(Anchoring.of(TEXT, TEXT, OffsetUnit.CODE_POINT, claims).isAsDeclared(OffsetUnit.CODE_POINT))
                .isTrue();
    }

    @Test
    void whatFitsEveryWayIsTakenAsTheFormatPrescribes() {
        List<Claim> claims = List.of(new Claim(List.of(new Span(0, 5)), "First"));
        for (OffsetUnit unit : OffsetUnit.values()) {
            assertThat(Anchoring.of(Planted.WINDOWS, Planted.WINDOWS, unit, claims).isAsDeclared(unit)).isTrue();
        }
    }

    @Test
    void aFewShiftedPlacesAreFoundByTheirWordsNearby() {
        List<Claim> claims = new ArrayList<>(claims(Counting.in(OffsetUnit.UTF_16), QUOTES));
        claims.add(new Claim(List.of(new Span(3, 9)), "markup"));
        claims.add(new Claim(List.of(new Span(3, 9)), "these words are nowhere"));
        Anchoring anchoring = Anchoring.of(TEXT, TEXT, OffsetUnit.CODE_POINT, claims);
        assertThat(anchoring.counting()).isEqualTo(Counting.in(OffsetUnit.UTF_16));
        assertThat(anchoring.places().get(4)).isEqualTo(
                new Anchoring.Place(List.of(Planted.of(TEXT, "markup")), Anchoring.How.BY_WORDS));
        assertThat(anchoring.places().get(5).isFound()).isFalse();
    }

    @Test
    void ofSeveralPlacesWithTheWordsTheNearestIsTaken() {
        String text = "The union met. The union spoke. The union left.";
        Claim claim = new Claim(List.of(new Span(20, 31)), "The union");
        Anchoring anchoring = Anchoring.of(text, text, OffsetUnit.CODE_POINT, List.of(claim));
        assertThat(anchoring.places().getFirst().spans()).containsExactly(new Span(15, 24));
    }

    @Test
    void aQuotationCutShortNeedsOnlyToBeginSo() {
        Claim claim = new Claim(List.of(Planted.of(TEXT, "government of Ruritania said on Monday")), "government of…");
        Span shifted = claim.places().getFirst();
        Claim inUtf16 = new Claim(List.of(shifted), claim.words());
        Anchoring anchoring = Anchoring.of(TEXT, TEXT, OffsetUnit.CODE_POINT, List.of(inUtf16));
        assertThat(anchoring.counting()).isEqualTo(Counting.in(OffsetUnit.UTF_16));
        assertThat(anchoring.places().getFirst().spans()).containsExactly(shifted);
    }

    @Test
    void placesWithoutWordsAreBelievedAsLongAsTheyLieInTheText() {
        Claim within = new Claim(List.of(new Span(0, 4)), "");
        Claim outside = new Claim(List.of(new Span(5000, 5001)), "");
        Anchoring anchoring =
                Anchoring.of(Planted.WINDOWS, Planted.WINDOWS, OffsetUnit.CODE_POINT, List.of(within, outside));
        assertThat(anchoring.isAsDeclared(OffsetUnit.CODE_POINT)).isTrue();
        assertThat(anchoring.places()).extracting(Anchoring.Place::isFound).containsExactly(true, false);
    }

    @Test
    void noPlaceEndsWithinACharacter() {
        String text = "\uD83D\uDE00x";
        Claim half = new Claim(List.of(new Span(1, 3)), "");
        Anchoring anchoring = Anchoring.of(text, text, OffsetUnit.UTF_16, List.of(half));
        assertThat(anchoring.places()).noneMatch(place -> place.spans().contains(new Span(1, 3)));
    }

    @Test
    void aWayOfCountingIsNamedInWords() {
        assertThat(new Counting(OffsetUnit.UTF_16, Counting.Lines.TWO, true).words())
                .isEqualTo("UTF-16 code units, a line end as two, a byte order mark as one");
    }
}
