package variorum.exchange;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import variorum.exchange.format.Unreadable;

/** Why a file is not imported, in words that stand behind its name and do not say it again. */
final class Refusal {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

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
        if (NO_TEXTS.contains(ending) && isCutZip(file)) {
            throw new Unreadable(file + " was cut or is damaged: it begins as such a file does, but its end is missing."
                    + " Copy it anew from where it came.");
        }
        if (NO_TEXTS.contains(ending) && Files.isRegularFile(file)) {
            throw new Unreadable(
                    file + " is nothing that can be imported, or is damaged. A plain text needs the ending .txt.");
        }
    }

    /** Whether a file begins as a zip does, such as a workbook, but has not the list of its parts at its end. */
    private static boolean isCutZip(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(ZIP.length), ZIP) && !hasParts(file);
        } catch (IOException unreadable) {
            return false; // which is said of it by whoever reads it
        }
    }

    private static boolean hasParts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() >= 0;
        } catch (ZipException cut) {
            return false;
        }
    }
}
