package variorum.workbench.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import variorum.exchange.Reckoning;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Message;

/** Says what came of an import: one sentence, and the list behind it. */
final class ImportReport {

    private ImportReport() {}

    /** A message; {@code showList} opens the list. */
    static Message message(Reckoning reckoning, Runnable showList) {
        boolean hasMore = !reckoning.isWhole() || !reckoning.problems().isEmpty();
        List<Message.Action> actions = hasMore || reckoning.reports().size() > 1
                ? List.of(new Message.Action("Show the list", showList))
                : List.of();
        Message.Kind kind = reckoning.isWhole() ? Message.Kind.INFO : Message.Kind.WARNING;
        return new Message(kind, sentence(reckoning), hasMore ? details(reckoning) : "", actions);
    }

    /** "Imported 5 reports; 1 was already there; 2 were refused. 119 tags and 21 statements came with them." */
    static String sentence(Reckoning reckoning) {
        int imported = reckoning.count(Reckoning.Outcome.IMPORTED);
        int there = reckoning.count(Reckoning.Outcome.ALREADY_THERE);
        int refused = reckoning.count(Reckoning.Outcome.REFUSED);
        StringJoiner parts = new StringJoiner("; ", "", ".");
        parts.add(imported == 0 ? "No new report was imported" : "Imported " + Phrase.count(imported, "report"));
        if (there > 0) {
            parts.add(there == 1 ? "1 was already there" : there + " were already there");
        }
        if (refused > 0) {
            parts.add(refused == 1 ? "1 was refused" : refused + " were refused");
        }
        int missing = reckoning.announced() - reckoning.found() - refused;
        if (missing > 0) {
            parts.add(
                    missing == 1
                            ? "1 that was announced was not found"
                            : missing + " that were announced were not found");
        }
        return parts + additions(reckoning.additions());
    }

    private static String additions(Reckoning.Additions additions) {
        List<String> came = new ArrayList<>();
        add(came, additions.codes(), "code");
        add(came, additions.entities(), "entit");
        add(came, additions.annotations(), "tag");
        add(came, additions.statements(), "statement");
        return came.isEmpty() ? "" : " With them came " + String.join(", ", came) + ".";
    }

    private static void add(List<String> came, int count, String what) {
        if (count > 0) {
            boolean irregular = what.equals("entit");
            came.add(irregular ? count + (count == 1 ? " entity" : " entities") : Phrase.count(count, what));
        }
    }

    /** Everything, a line each: what was refused first, then what else was noticed. */
    static String details(Reckoning reckoning) {
        StringJoiner lines = new StringJoiner("\n");
        reckoning.reports().stream()
                .filter(report -> report.outcome() == Reckoning.Outcome.REFUSED)
                .forEach(report -> lines.add(report.name() + ": " + report.reason()));
        reckoning.problems().forEach(problem -> lines.add(problem.file() + ": " + problem.problem().sentence()));
        return lines.toString();
    }
}
