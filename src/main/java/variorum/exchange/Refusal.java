package variorum.exchange;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import variorum.exchange.format.Unreadable;

/** Why a file is not imported, in words that stand behind its name and do not say it again. */
final class Refusal {

    /** Endings of files for programs: what no format here reads is no report either. */
    private static final Set<String> NO_TEXTS = Set.of(
            "json", "jsonl", "jsonld", "xml", "xmi", "csv", "tsv", "xlsx", "qdpx", "qdc", "dna", "ann", "parquet");

    private Refusal() {}

    /** The sentence without the path at its beginning: "This file is not …", or what it says of a file within. */
    static String reason(Path file, String sentence) {
        String path = file.toString();
        String name = String.valueOf(file.getFileName());
        for (String within : List.of(path + ", ", path + File.separator)) {
            if (sentence.startsWith(within)) {
                return sentence.substring(within.length());
            }
        }
        for (String said : List.of(path, name)) {
            if (sentence.startsWith(said + " ")) {
                return (Files.isDirectory(file) ? "This folder" : "This file") + sentence.substring(said.length());
            }
        }
        return sentence;
    }

    /**
     * Lets through what can be a report.
     *
     * @throws Unreadable when the file is a project, or one for programs that no format here reads
     */
    static void ofNoText(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals("variorum")) {
            throw new Unreadable(file + " is a project, not a report.");
        }
        if (NO_TEXTS.contains(ending) && Files.isRegularFile(file)) {
            throw new Unreadable(
                    file + " is nothing that can be imported, or is damaged. A plain text needs the ending .txt.");
        }
    }
}
