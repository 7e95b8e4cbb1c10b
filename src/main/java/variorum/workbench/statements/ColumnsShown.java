package variorum.workbench.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import variorum.workbench.preferences.Preferences;

/** Which columns are shown and how wide they are drawn; remembered. */
final class ColumnsShown {

    private static final String KEY = "statements.columns";
    private static final double LEAST_WORDS = 140;
    private static final double FEWEST_WORDS = 80;
    /** So much of its width a name keeps in the narrowest window. */
    private static final double LEAST_SHARE = 0.3;

    /** Room between two columns, in pixels. */
    static final double GAP = 8;

    private final Preferences preferences;
    private final List<Runnable> listeners = new ArrayList<>();

    ColumnsShown(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Those of all columns that are shown. */
    List<Column> of(Listing listing) {
        List<Column> all = listing.columns();
        String kept = preferences.get(key(listing), "");
        List<String> wanted = Arrays.asList(kept.split(",", -1));
        List<Column> shown = all.stream()
                .filter(column -> kept.isEmpty() ? column.isShownAtFirst() : wanted.contains(column.id()))
                .toList();
        return shown.isEmpty() ? all.stream().limit(1).toList() : shown;
    }

    /** Shows a column, or hides it. */
    void toggle(Listing listing, Column column) {
        List<Column> all = listing.columns();
        List<Column> shown = new ArrayList<>(of(listing));
        if (!shown.remove(column)) {
            shown.add(column);
        }
        preferences.put(
                key(listing),
                all.stream().filter(shown::contains).map(Column::id).collect(Collectors.joining(",")));
        listeners.forEach(Runnable::run);
    }

    /** Each form has its own; those of the first are everybody's usual ones. */
    private static String key(Listing listing) {
        boolean first = listing.form().equals(listing.forms().stream().findFirst());
        return first ? KEY : KEY + "." + listing.form().map(FormChoice::id).orElse("");
    }

    void changed(Runnable listener) {
        listeners.add(listener);
    }

    /** How wide each column is in a table of a width: the words take what is left, all shrink where that is little. */
    static double[] widths(List<Column> columns, double whole) {
        double fixed = columns.stream().mapToDouble(Column::width).sum() + GAP * columns.size();
        double firm = columns.stream().filter(column -> !column.canShrink()).mapToDouble(Column::width).sum()
                + GAP * columns.size();
        long flexible = columns.stream().filter(column -> column.width() == 0).count();
        double names = fixed - firm;
        double tight =
                Math.clamp((whole - firm - LEAST_SHARE * names) / Math.max(1, flexible), FEWEST_WORDS, LEAST_WORDS);
        double rest = flexible == 0 ? 0 : Math.max(tight, (whole - fixed) / flexible);
        double factor = Math.clamp((whole - rest * flexible - firm) / Math.max(1, names), LEAST_SHARE, 1);
        return columns.stream()
                .mapToDouble(column -> column.width() == 0 ? rest
                        : column.canShrink() ? Math.floor(column.width() * factor) : column.width())
                .toArray();
    }
}
