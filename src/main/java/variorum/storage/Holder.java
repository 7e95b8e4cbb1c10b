package variorum.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who has a project open, as its lock file says in three lines.
 *
 * @param host the computer
 * @param process the program, by its number there
 * @param since when it opened the project, in that computer's time
 */
record Holder(String host, String process, String since) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.ENGLISH);

    /** This program. */
    static Holder here(Instant now) {
        return new Holder(
                nameOfThisComputer(),
                Long.toString(ProcessHandle.current().pid()),
                TIME.format(now.atZone(ZoneId.systemDefault())));
    }

    /** Who a lock file names, in words. Only for a file that this program has not locked: see {@link Lock}. */
    static String namedIn(Path lockFile) {
        try {
            List<String> lines = Files.readAllLines(lockFile);
            return lines.size() < 3
                    ? "somebody else"
                    : new Holder(lines.get(0), lines.get(1), lines.get(2)).inWords();
        } catch (IOException unreadable) {
            return "somebody who does not say who";
        }
    }

    String inWords() {
        return "process " + process + " on " + host + ", since " + since;
    }

    /** What stands in the lock file. */
    String lines() {
        return host + "\n" + process + "\n" + since + "\n";
    }

    /** The network is not asked, which may be slow to answer. */
    private static String nameOfThisComputer() {
        return Stream.of("COMPUTERNAME", "HOSTNAME", "HOST")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(Holder::nameKeptBySystem);
    }

    private static String nameKeptBySystem() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException none) {
            return "a computer without a name";
        }
    }
}
