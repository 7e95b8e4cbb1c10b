package variorum.exchange.overlap;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import variorum.collation.overlap.FurniturePassage;
import variorum.collation.overlap.Overlap;
import variorum.collation.overlap.Story;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Percent;

/** What was found, to read in a terminal: the stories with their reports, then the pairs. */
final class OverlapText implements OverlapFormat {

    private static final int LONGEST = 72;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(OverlapList list, Writer out) throws IOException {
        String reports = Count.of(list.documents().size(), "report");
        String pairs = Count.of(list.found().pairs().size(), "pair");
        String stories = Count.of(list.found().stories().size(), "story");
        line(out, "%s, %s of which one stands in the other to %.0f %% or more, %s", reports, pairs,
                100 * list.found().min(), stories);
        int number = 0;
        for (Story story : list.found().stories()) {
            number++;
            line(out, "%nStory %d: %s", number, Count.of(story.documents().size(), "report"));
            for (Document.Id id : story.documents()) {
                Document document = list.document(id);
                line(out, "  %s %-28s %s", id.equals(story.centre()) ? "*" : " ", document.name(), title(document));
            }
        }
        if (!list.found().pairs().isEmpty()) {
            line(out, "%nA in B  B in A  longest run  A, B");
        }
        for (Overlap pair : list.found().pairs()) {
            line(
                    out,
                    "%4d %%  %4d %%  %5d %-5s  %s, %s",
                    Percent.of(pair.aInB()),
                    Percent.of(pair.bInA()),
                    pair.longestRun(),
                    Count.noun(pair.longestRun(), "word"),
                    list.document(pair.a()).name(),
                    list.document(pair.b()).name());
        }
        if (!list.furniture().isEmpty()) {
            line(out, "%nFurniture: in many reports that tell nothing else in common; it counted for nobody");
        }
        for (FurniturePassage passage : list.furniture()) {
            line(out, "%6d %-7s  %s", passage.reports(), Count.noun(passage.reports(), "report"),
                    shown(list.words(passage)));
        }
        out.flush();
    }

    private static String shown(String words) {
        String flat = words.replace('\n', ' ');
        return flat.codePointCount(0, flat.length()) <= LONGEST
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String title(Document document) {
        String outlet = document.metadata().outlet();
        String title = document.metadata().title();
        return outlet.isEmpty() || title.isEmpty() ? title + outlet : title + " · " + outlet;
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(Writer out, String form, Object... values) throws IOException {
        out.write(String.format(Locale.ROOT, form, values).replace("\r\n", "\n") + "\n");
    }
}
