package variorum.workbench.library;

import java.time.LocalDate;
import java.util.Comparator;
import variorum.text.Document;

/** How documents are ordered within their story. */
public enum Sort {
    /** By short name. */
    NAME("Name"),
    /** The newest first; without a date last. */
    DATE("Date"),
    /** By who published it. */
    OUTLET("Outlet"),
    /** The longest first. */
    WORDS("Words"),
    /** The most tagged first. */
    TAGS("Tags");

    private static final Comparator<Document> BY_NAME =
            Comparator.comparing(Document::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Document::id);

    private final String title;

    Sort(String title) {
        this.title = title;
    }

    /** The word in the menu. */
    public String title() {
        return title;
    }

    /** The order itself. */
    Comparator<Document> order(Figures figures) {
        Comparator<Document> first =
                switch (this) {
                    case NAME -> BY_NAME;
                    case DATE -> Comparator.comparing(Sort::day).reversed();
                    case OUTLET ->
                        Comparator.comparing(document -> document.metadata().outlet(), String.CASE_INSENSITIVE_ORDER);
                    case WORDS -> Comparator.comparingInt(figures::words).reversed();
                    case TAGS -> Comparator.comparingInt(figures::tags).reversed();
                };
        return first.thenComparing(BY_NAME);
    }

    private static LocalDate day(Document document) {
        LocalDate date = document.metadata().date();
        return date == null ? LocalDate.MIN : date;
    }
}
