package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;
import variorum.workbench.textview.Block;

/** A piece of a report in the order of its text. */
sealed interface Piece {

    /** A paragraph of the story. */
    record Story(Block.Prose prose) implements Piece {}

    /**
     * Paragraphs one after the other that are not of the story.
     *
     * @param paragraphs the paragraphs
     * @param zones what they are
     */
    record Aside(List<Span> paragraphs, List<Zone> zones) implements Piece {

        /** Takes its own copies. */
        public Aside {
            paragraphs = List.copyOf(paragraphs);
            zones = List.copyOf(zones);
        }
    }

    /**
     * Cuts a text. A paragraph of which only a part is set aside (a dateline) is of the story, with that part dimmed.
     */
    static List<Piece> of(String text, Zones zones) {
        return new Cutter(text, zones.list()).cut();
    }

    /** Goes through paragraphs and zones side by side, for both are in reading order. */
    final class Cutter {

        private final String text;
        private final List<Zone> zones;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Span> paragraphs = new ArrayList<>();
        private final List<Zone> asides = new ArrayList<>();
        private int next;

        private Cutter(String text, List<Zone> zones) {
            this.text = text;
            this.zones = zones;
        }

        private List<Piece> cut() {
            for (Span paragraph : Paragraphs.of(text)) {
                List<Zone> over = over(paragraph);
                List<Span> dimmed = over.stream()
                        .filter(zone -> !zone.kind().isStory())
                        .flatMap(zone -> zone.span().intersection(paragraph).stream())
                        .toList();
                if (isAll(paragraph, dimmed)) {
                    paragraphs.add(paragraph);
                    over.stream().filter(zone -> !asides.contains(zone)).forEach(asides::add);
                } else {
                    endAside();
                    pieces.add(new Story(new Block.Prose(paragraph, look(over), dimmed)));
                }
            }
            endAside();
            return List.copyOf(pieces);
        }

        private List<Zone> over(Span paragraph) {
            while (next < zones.size() && zones.get(next).span().end() <= paragraph.start()) {
                next++;
            }
            List<Zone> over = new ArrayList<>();
            for (int i = next; i < zones.size() && zones.get(i).span().start() < paragraph.end(); i++) {
                over.add(zones.get(i));
            }
            return over;
        }

        private boolean isAll(Span paragraph, List<Span> dimmed) {
            int at = paragraph.start();
            for (Span span : dimmed) {
                if (!new Span(at, Math.max(at, span.start())).trimmedIn(text).isEmpty()) {
                    return false;
                }
                at = span.end();
            }
            return new Span(at, paragraph.end()).trimmedIn(text).isEmpty();
        }

        private static Block.Prose.Look look(List<Zone> over) {
            return over.stream()
                    .map(Zone::kind)
                    .filter(Zone.Kind::isStory)
                    .findFirst()
                    .map(kind -> switch (kind) {
                        case HEADLINE -> Block.Prose.Look.HEADLINE;
                        case CROSSHEAD -> Block.Prose.Look.CROSSHEAD;
                        case BODY, DATE, DATELINE, BYLINE, CREDIT, CAPTION, PROMO, BOILERPLATE -> Block.Prose.Look.BODY;
                    })
                    .orElse(Block.Prose.Look.BODY);
        }

        private void endAside() {
            if (!paragraphs.isEmpty()) {
                pieces.add(new Aside(paragraphs, asides));
                paragraphs.clear();
                asides.clear();
            }
        }
    }
}
