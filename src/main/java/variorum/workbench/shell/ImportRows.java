package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import variorum.exchange.Reckoning;

/**
 * What the list behind an import says, a row for each report: what was refused first. What was noticed in a file stands
 * with its report. The folder that all names begin with is said once.
 *
 * @param folder the folder with its last separator, or nothing where the names have none in common
 * @param rows the rows from top to bottom
 */
record ImportRows(String folder, List<Row> rows) {

    /**
     * A row.
     *
     * @param icon the name of its sign
     * @param name the file below the folder, and for files of several the report
     * @param words what became of it, and what was noticed
     */
    record Row(String icon, String name, String words) {}

    static ImportRows of(Reckoning reckoning) {
        List<Reckoning.InFile> loose = new ArrayList<>(reckoning.problems());
        List<Row> rows = new ArrayList<>();
        for (Reckoning.Outcome outcome : List.of(
                Reckoning.Outcome.REFUSED, Reckoning.Outcome.IMPORTED, Reckoning.Outcome.ALREADY_THERE)) {
            reckoning.reports().stream().filter(report -> report.outcome() == outcome).forEach(report -> {
                List<Reckoning.InFile> own =
                        loose.stream().filter(problem -> problem.file().equals(report.name())).toList();
                loose.removeAll(own);
                rows.add(new Row(icon(outcome), report.name(), said(report, own)));
            });
        }
        loose.forEach(problem ->
                rows.add(new Row("bi-info-circle", problem.file(), problem.problem().sentence())));
        String folder = folder(rows);
        return new ImportRows(
                folder,
                rows.stream()
                        .map(row -> new Row(row.icon(), row.name().substring(folder.length()), row.words()))
                        .toList());
    }

    private static String said(Reckoning.Report report, List<Reckoning.InFile> noticed) {
        String outcome = switch (report.outcome()) {
            case IMPORTED -> "Imported.";
            case ALREADY_THERE -> "Already there.";
            case REFUSED -> "Refused.";
        };
        return Stream.concat(
                        Stream.of(outcome, report.reason()),
                        noticed.stream().map(problem -> problem.problem().sentence()))
                .filter(words -> !words.isEmpty())
                .map(words -> words.startsWith(report.name()) ? "It" + words.substring(report.name().length()) : words)
                .reduce((before, next) -> before + " " + next)
                .orElseThrow();
    }

    private static String icon(Reckoning.Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> "bi-check2";
            case ALREADY_THERE -> "bi-files";
            case REFUSED -> "bi-exclamation-triangle";
        };
    }

    private static String folder(List<Row> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        String common = rows.getFirst().name();
        for (Row row : rows) {
            common = common.substring(0, shared(common, row.name()));
        }
        return common.substring(0, Math.max(common.lastIndexOf('/'), common.lastIndexOf('\\')) + 1);
    }

    private static int shared(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
