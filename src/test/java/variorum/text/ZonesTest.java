package variorum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final String TEXT = "Slogan\nHeadline\nGENEVA - The body.\nRead: more";

    private static Zone zone(Zone.Kind kind, String words) {
        int start = TEXT.indexOf(words);
        return new Zone(kind, new Span(start, start + words.length()));
    }

    private static final Zones ZONES = new Zones(List.of(
            zone(Zone.Kind.PROMO, "Read: more"),
            zone(Zone.Kind.BOILERPLATE, "Slogan"),
            zone(Zone.Kind.DATELINE, "GENEVA -")));

    @Test
    void whatNoZoneCoversIsStory() {
        List<String> story = ZONES.story(TEXT).stream().map(span -> span.in(TEXT)).toList();
        assertThat(story).containsExactly("Headline", "The body.");
        assertThat(Zones.NONE.story(TEXT)).containsExactly(Span.of(TEXT));
    }

    @Test
    void aZoneSetByHandCutsBackTheOthers() {
        Zones changed = ZONES.with(Zone.Kind.BODY, new Span(3, 20));
        assertThat(changed.kindAt(2)).isEqualTo(Zone.Kind.BOILERPLATE);
        assertThat(changed.kindAt(3)).isEqualTo(Zone.Kind.BODY);
        assertThat(changed.kindAt(20)).isEqualTo(Zone.Kind.DATELINE);
        assertThat(changed.of(Zone.Kind.BODY)).hasSize(1);
    }

    @Test
    void nothingIsGivenToAnEmptySpan() {
        assertThat(ZONES.with(Zone.Kind.PROMO, new Span(3, 3))).isEqualTo(ZONES);
    }

    @Test
    void overlappingZonesAreRefused() {
        List<Zone> overlapping = List.of(
                new Zone(Zone.Kind.BODY, new Span(0, 5)), new Zone(Zone.Kind.PROMO, new Span(4, 6)));
        assertThatThrownBy(() -> new Zones(overlapping)).hasMessageContaining("overlap");
    }
}
