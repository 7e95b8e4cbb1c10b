package variorum.exchange;

import java.util.List;
import variorum.exchange.format.Problem;

/**
 * What came of an import: every report that was to be had is accounted for.
 *
 * @param announced how many reports the named files, folders and their own lists say there are
 * @param found how many of them could be opened
 * @param reports each report, with what became of it
 * @param problems what else was not taken over as it stood, each with its file
 * @param additions what came besides reports
 */
public record Reckoning(
        int announced, int found, List<Report> reports, List<InFile> problems, Additions additions) {

    /** What can become of a report. */
    public enum Outcome {
        /** It is new in the project. */
        IMPORTED,
        /** The very same file was in the project before, or came twice. */
        ALREADY_THERE,
        /** It is not in the project. */
        REFUSED
    }

    /**
     * One report.
     *
     * @param name the file, and for files of several the report
     * @param outcome what became of it
     * @param reason why it was refused, or what it is the same as; may be empty
     */
    public record Report(String name, Outcome outcome, String reason) {}

    /** A problem and the file it is in. */
    public record InFile(String file, Problem problem) {}

    /** How many of each came besides reports. */
    public record Additions(int codes, int entities, int annotations, int statements) {
        /** Nothing came. */
        public static final Additions NONE = new Additions(0, 0, 0, 0);

        /** Both. */
        public Additions plus(Additions other) {
            return new Additions(
                    codes + other.codes, entities + other.entities, annotations + other.annotations,
                    statements + other.statements);
        }
    }

    /** Takes its own copies. */
    public Reckoning {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
    }

    /** How many reports have an outcome. */
    public int count(Outcome outcome) {
        return (int) reports.stream().filter(report -> report.outcome() == outcome).count();
    }

    /** Whether all that was announced is in the project now. */
    public boolean isWhole() {
        return count(Outcome.REFUSED) == 0
                && found >= announced
                && problems.stream().noneMatch(inFile -> inFile.problem().isLeftOut());
    }
}
