package variorum.workbench.search;

import java.util.List;
import java.util.function.Consumer;
import variorum.project.Project;
import variorum.search.Bound;
import variorum.search.Concordance;
import variorum.search.Hit;
import variorum.search.Presearch;
import variorum.search.Query;
import variorum.search.Search;
import variorum.task.Progress;
import variorum.text.Document;

/** One search in one snapshot, beside the window. Its first places are shown before it has looked everywhere. */
final class Asking {

    private static final int MOST = 20_000;

    /** Context on each side, in UTF-16 code units: more than a wide window shows. */
    private static final int WIDTH = 160;

    private static final long FIRST_NANOS = 300_000_000L;

    private final Presearch presearch;
    private final Project project;
    private final String written;
    private final Concordance.Order order;
    private final long started = System.nanoTime();
    private long due = FIRST_NANOS;

    /** {@code written} is what was typed. */
    Asking(Presearch presearch, Project project, String written, Concordance.Order order) {
        this.presearch = presearch;
        this.project = project;
        this.written = written;
        this.order = order;
    }

    Found find(Query query, Progress progress, Consumer<Found> soFar) {
        Bound bound = new Bound(project.statements()::binding, project::annotation, this::text);
        List<Search.Sought> sought = project.documentsByName().stream()
                .map(document -> new Search.Sought(document, project.annotationsOf(document.id()), bound))
                .toList();
        List<Hit> hits = new Search(presearch).find(query, sought, MOST, progress, some -> tell(some, soFar));
        return found(hits, hits.size() == MOST ? Found.Extent.CUT : Found.Extent.WHOLE);
    }

    /** Ever more seldom: setting lines out takes time of its own. */
    private void tell(List<Hit> hits, Consumer<Found> soFar) {
        if (System.nanoTime() - started > due && hits.size() < MOST) {
            due = 3 * (System.nanoTime() - started);
            soFar.accept(found(hits, Found.Extent.SO_FAR));
        }
    }

    private Found found(List<Hit> hits, Found.Extent extent) {
        return new Found(written, Concordance.of(hits, this::text, WIDTH, order), extent);
    }

    private String text(Document.Id document) {
        return project.document(document).orElseThrow().text();
    }
}
