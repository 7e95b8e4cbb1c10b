package variorum.workbench.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;
import variorum.workbench.control.Phrase;
import variorum.workbench.textview.Block;
import variorum.workbench.textview.TextContent;

class PageTest {

    private final Room room = new Room();

    private Page page(Document.Id id) {
        return Page.of(room.session.project().documents().get(id), room.session.project().zonesOf(id));
    }

    private static List<String> lines(TextContent content) {
        return content.blocks().stream().map(block -> switch (block) {
            case Block.Prose prose -> prose.look() + " " + Phrase.shortly(prose.span().in(content.text()), 20);
            case Block.SetAside aside -> "[" + aside.kind() + "] " + aside.summary() + " / " + aside.count();
            case Block.Caption caption -> (caption.title() ? "TITLE " : "LINE ") + caption.words();
            case Block.Ghost ghost -> "GHOST";
        }).toList();
    }

    @Test
    void aReportBeginsWithItsHeadlineThenOutletAndDateThenOneLineForWhatIsSetAside() {
        assertThat(lines(page(Room.A).folded())).startsWith(
                "HEADLINE Syria says US action…",
                "LINE Middle East Monitor · 24 March 2017, 16:22 · no\u00A0byline",
                "[boilerplate, caption] set aside / 17 words",
                "BODY A US or Turkish-back…");
    }

    @Test
    void whatStandsAboveTheHeadlineIsShownThereWhenThePageIsShownWhole() {
        assertThat(lines(page(Room.A).whole())).startsWith(
                "[boilerplate] Creating new perspectives since 2009 / 5 words",
                "HEADLINE Syria says US action…",
                "LINE Middle East Monitor · 24 March 2017, 16:22 · no\u00A0byline",
                "[caption] Militants fire at Daesh positions near the Raqqa highway [Ab… / 12 words");
    }

    @Test
    void aPointerToAnotherArticleIsOneLineAtItsPlaceWithItsWords() {
        assertThat(lines(page(Room.A).folded()))
                .contains("[promo] Read: US deploys 400 extra troops to Syria / 8 words");
    }

    @Test
    void aReportWithoutHeadlineSaysSo() {
        assertThat(lines(page(Room.B).folded())).startsWith(
                "TITLE No headline in the text",
                "LINE swissinfo, Reuters · 24 March 2017\nTom Miles and Stephanie Nebehay");
    }

    @Test
    void aTitleThatIsNotInTheTextStandsAboveIt() {
        Document untitled = room.session.project().documents().get(Room.B);
        Page page = Page.of(untitled.with(untitled.metadata().withTitle("Attack would be illegitimate")), Zones.NONE);
        assertThat(lines(page.folded())).startsWith("TITLE Attack would be illegitimate");
    }

    @Test
    void aDatelineStaysInItsParagraphAndIsDimmed() {
        Block.Prose first = page(Room.B).folded().blocks().stream()
                .filter(block -> block instanceof Block.Prose prose && !prose.dimmed().isEmpty())
                .map(Block.Prose.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(first.look()).isEqualTo(Block.Prose.Look.BODY);
        assertThat(first.dimmed()).containsExactly(room.span(Room.B, "GENEVA (Reuters) -"));
    }

    @Test
    void onlyWordsOfTheStoryAreCounted() {
        assertThat(page(Room.A).words()).isEqualTo(437);
    }

    @Test
    void everyCharacterThatIsNotBlankIsOnThePage() {
        for (Document.Id id : List.of(Room.A, Room.B)) {
            StringBuilder left = new StringBuilder(room.text(id));
            for (Block block : page(id).whole().blocks()) {
                spans(block).forEach(span -> blank(left, span));
            }
            assertThat(left.toString()).isBlank();
        }
    }

    private static List<Span> spans(Block block) {
        return switch (block) {
            case Block.Prose prose -> List.of(prose.span());
            case Block.SetAside aside -> aside.paragraphs();
            case Block.Caption caption -> List.of();
            case Block.Ghost ghost -> List.of();
        };
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    @Test
    void aTextOfNothingButFurnitureAndAnEmptyTextArePagesToo() {
        Document report = room.session.project().documents().get(Room.A);
        Zones all = new Zones(List.of(new Zone(Zone.Kind.BOILERPLATE, Span.of(report.text()))));
        assertThat(lines(Page.of(report, all).folded())).last().asString().startsWith("[boilerplate]");
        Document empty = new Document(new Document.Id("e"), "e", "", report.source(), Metadata.UNKNOWN);
        assertThat(lines(Page.of(empty, Zones.NONE).folded()))
                .containsExactly("TITLE No headline in the text", "LINE no date · no\u00A0byline");
    }
}
