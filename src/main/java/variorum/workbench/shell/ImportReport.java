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

    /** {@code showList} opens the list. */
    static Message message(Reckoning reckoning, Runnable showList) {
        boolean hasMore = !reckoning.isWhole() || !reckoning.problems().isEmpty();
        boolean hasList = hasMore || reckoning.reports().size() > 1;
        List<Message.Action> actions = hasList ? List.of(new Message.Action("Show the list", showList)) : List.of();
        Message.Kind kind = reckoning.isWhole() ? Message.Kind.INFO : Message.Kind.WARNING;
        return new Message(kind, sentence(reckoning), hasMore ? details(reckoning) : "", actions);
    }

    /** "Imported 5 reports; 2 were refused. With them came 119 tags." What alone was noticed is said at once. */
    static String sentence(Reckoning reckoning) {
        String all = details(reckoning);
        String one = all.contains("\n") ? "" : all.substring(all.lastIndexOf('/', all.indexOf(": ")) + 1);
        return (outcome(reckoning) + " " + one).strip();
    }

    private static String outcome(Reckoning reckoning) {
        String came = additions(reckoning.additions());
        if (reckoning.reports().isEmpty() && !came.isEmpty()) {
            return "Imported " + came;
        }
        int imported = reckoning.count(Reckoning.Outcome.IMPORTED);
        int refused = reckoning.count(Reckoning.Outcome.REFUSED);
        StringJoiner parts = new StringJoiner("; ", "", ".");
        parts.add(imported == 0 ? "No new report was imported" : "Imported " + Phrase.count(imported, "report"));
        int there = reckoning.count(Reckoning.Outcome.ALREADY_THERE);
        if (there > 0) {
            parts.add(there == 1 ? "1 was already there" : there + " were already there");
        }
        if (refused > 0) {
            parts.add(refused == 1 ? "1 was refused" : refused + " were refused");
        }
        int missing = reckoning.announced() - reckoning.found() - refused;
        if (missing > 0) {
            String were = missing == 1 ? "was" : "were";
            parts.add(missing + " that " + were + " announced " + were + " not found");
        }
        return parts + (came.isEmpty() ? "" : " With them came " + came);
    }

    private static String additions(Reckoning.Additions additions) {
        List<String> came = new ArrayList<>();
        add(came, additions.codes(), "code");
        int some = additions.entities();
        came.addAll(some == 0 ? List.of() : List.of(Phrase.count(some, "entity")));
        add(came, additions.annotations(), "tag");
        add(came, additions.statements(), "statement");
        return came.isEmpty() ? "" : String.join(", ", came) + ".";
    }

    private static void add(List<String> came, int count, String what) {
        if (count > 0) {
            came.add(Phrase.count(count, what));
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
