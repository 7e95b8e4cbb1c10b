package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import variorum.task.Progress;

/** What can't be opened is said in a sentence, and everything in the folder is as it was, byte for byte. */
class RefusedTest {

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void makeAProject() throws NotOpened {
        path = folder.resolve("war.variorum");
        ProjectFile.create(path).close();
    }

    /** Does something to a project so that it should not open. */
    @FunctionalInterface
    interface Harm {
        void to(Path path) throws IOException, SQLException;
    }

    /** A harm, the reason it should be refused for and words of its sentence. */
    record Case(String name, Harm harm, NotOpened.Reason reason, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Case> CASES = List.of(
            new Case("missing", Files::delete, NotOpened.Reason.MISSING, "no file war.variorum"),
            new Case(
                    "folder",
                    path -> {
                        Files.delete(path);
                        Files.createDirectory(path);
                    },
                    NotOpened.Reason.NOT_A_FILE,
                    "folder"),
            new Case("0 bytes", path -> Files.write(path, new byte[0]), NotOpened.Reason.EMPTY, "0 bytes"),
            new Case(
                    "a text",
                    path -> Files.writeString(path, "not a database at all, ".repeat(500)),
                    NotOpened.Reason.NOT_A_DATABASE,
                    "not a Variorum project"),
            new Case(
                    "a short text",
                    path -> Files.writeString(path, "no"),
                    NotOpened.Reason.NOT_A_DATABASE,
                    "nor any database"),
            new Case(
                    "another program's database",
                    path -> {
                        Files.delete(path);
                        Samples.sql(path, "CREATE TABLE t (a)");
                    },
                    NotOpened.Reason.FOREIGN,
                    "another program"),
            new Case(
                    "newer",
                    path -> Samples.sql(path, "PRAGMA user_version = 99"),
                    NotOpened.Reason.NEWER,
                    "newer Variorum (file version 99"),
            new Case(
                    "no version",
                    path -> Samples.sql(path, "PRAGMA user_version = 0"),
                    NotOpened.Reason.DAMAGED,
                    "version"),
            new Case(
                    "foreign trigger",
                    path -> Samples.sql(
                            path, "CREATE TRIGGER evil AFTER INSERT ON document BEGIN DELETE FROM journal; END"),
                    NotOpened.Reason.UNSAFE,
                    "evil"),
            new Case(
                    "foreign view",
                    path -> Samples.sql(path, "CREATE VIEW evil AS SELECT * FROM document"),
                    NotOpened.Reason.UNSAFE,
                    "evil"),
            new Case(
                    "foreign table",
                    path -> Samples.sql(path, "CREATE TABLE evil (a)"),
                    NotOpened.Reason.UNSAFE,
                    "evil"),
            new Case(
                    "an endless view for a table",
                    path -> Samples.sql(
                            path,
                            "DROP VIEW tagged; CREATE VIEW tagged AS WITH"
                                    + " RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c"),
                    NotOpened.Reason.UNSAFE,
                    "tagged"),
            new Case(
                    "a missing trigger",
                    path -> Samples.sql(path, "DROP TRIGGER text_is_fixed"),
                    NotOpened.Reason.UNSAFE,
                    "text_is_fixed"),
            new Case(
                    "cut in half",
                    path -> {
                        byte[] bytes = Files.readAllBytes(path);
                        Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
                    },
                    NotOpened.Reason.DAMAGED,
                    "damaged"),
            new Case(
                    "a page overwritten",
                    path -> {
                        byte[] bytes = Files.readAllBytes(path);
                        Arrays.fill(bytes, 6 * 4096, 7 * 4096, (byte) 0x5a);
                        Files.write(path, bytes);
                    },
                    NotOpened.Reason.DAMAGED,
                    "war.variorum.backups"),
            new Case(
                    "no row of its own",
                    path -> Samples.sql(path, "DELETE FROM project"),
                    NotOpened.Reason.DAMAGED,
                    "damaged"),
            new Case(
                    "a write-ahead log beside it",
                    path -> Files.write(Path.of(path + "-wal"), new byte[64]),
                    NotOpened.Reason.UNSAFE,
                    "war.variorum-wal"),
            new Case(
                    "a journal that names other files",
                    path -> {
                        byte[] magic = HexFormat.of().parseHex("d9d505f920a163d7");
                        byte[] journal = new byte[2048];
                        System.arraycopy(magic, 0, journal, 0, 8);
                        System.arraycopy(magic, 0, journal, journal.length - 8, 8);
                        Files.write(Path.of(path + "-journal"), journal);
                    },
                    NotOpened.Reason.UNSAFE,
                    "war.variorum-journal"),
            new Case(
                    "a journal that can't be read",
                    path -> Samples.sql(path, "INSERT INTO journal (number, at, coder, label, location, steps, state,"
                            + " seal) VALUES (1, '2026-11-21T09:00:00Z', 'ada', 'edit', '{}', 0, 'done', 1)"),
                    NotOpened.Reason.DAMAGED,
                    "journal can't be read"),
            new Case(
                    "locked by this program",
                    path -> {},
                    NotOpened.Reason.LOCKED,
                    "already open (by process " + ProcessHandle.current().pid()));

    @ParameterizedTest
    @FieldSource("CASES")
    void itIsRefusedWithASentenceAndLeftAsItWas(Case given) throws Exception {
        given.harm().to(path);
        AutoCloseable holder = given.reason() == NotOpened.Reason.LOCKED ? ProjectFile.open(path) : () -> {};
        try (holder) {
            Map<String, String> before = contents();
            List<String> held = held();

            assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> ProjectFile.open(path)).satisfies(refused -> {
                assertThat(refused.reason()).isEqualTo(given.reason());
                assertThat(refused.sentence()).contains("war.variorum", given.words()).endsWith(".");
            });

            assertThat(contents()).isEqualTo(before);
            assertThat(held()).isEqualTo(held);
        }
    }

    /** The files of the folder that this program holds open, where the system tells. */
    private List<String> held() throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(handles)) {
            return all.filter(Files::isSymbolicLink)
                    .flatMap(handle -> target(handle).stream())
                    .filter(target -> target.startsWith(folder.toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> target(Path handle) {
        try {
            return Optional.of(Files.readSymbolicLink(handle).toString());
        } catch (IOException closedMeanwhile) {
            return Optional.empty();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(),
                        Files.isRegularFile(file) ? Hashes.sha256(Files.readAllBytes(file)) : "folder");
            }
        }
        return contents;
    }

    @Test
    void whatIsThereIsNotOverwrittenByANewProject() throws IOException {
        Path notes = folder.resolve("notes.txt");
        Files.writeString(notes, "mine", StandardCharsets.UTF_8);

        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> ProjectFile.create(notes))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NotOpened.Reason.EXISTS));
        assertThat(notes).hasContent("mine");
        assertThatExceptionOfType(NotOpened.class)
                .isThrownBy(() -> ProjectFile.create(folder.resolve("no/where.variorum")))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NotOpened.Reason.MISSING));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whereNoProjectCanBeNothingIsLeftBehind() throws IOException {
        Path deep = Files.createDirectories(
                folder.resolve("d".repeat(200)).resolve("e".repeat(200)).resolve("f".repeat(200)));
        Path link = Files.createSymbolicLink(folder.resolve("link.variorum"), folder.resolve("nowhere"));
        Set<String> before = contents().keySet();

        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> ProjectFile.create(deep.resolve("a.variorum")))
                .withMessageContaining("lies too deep");
        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> ProjectFile.create(link))
                .withMessageContaining("There is already");

        assertThat(deep).isEmptyDirectory();
        assertThat(contents().keySet()).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileMarkedReadOnlyOpensToBeReadOnly() throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
        Map<String, String> before = contents();

        assertThatExceptionOfType(NotOpened.class).isThrownBy(() -> ProjectFile.open(path))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NotOpened.Reason.READ_ONLY));
        try (ProjectFile file = ProjectFile.openReadOnly(path)) {
            assertThat(file.load(Progress.NONE).problems()).isEmpty();
            assertThat(file.readOnlyBecause()).isPresent();
            assertThatExceptionOfType(NotWritten.class)
                    .isThrownBy(() -> file.keepSource(Hashes.sha256(new byte[1]), new byte[1]))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(NotWritten.Reason.READ_ONLY));
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatSomebodyHasOpenOpensToBeReadOnly() throws NotOpened {
        try (ProjectFile owner = ProjectFile.open(path); ProjectFile guest = ProjectFile.openReadOnly(path)) {
            assertThat(guest.load(Progress.NONE)).isEqualTo(owner.load(Progress.NONE));
        }
        ProjectFile.open(path).close();
    }

    @Test
    void namesThatTheDriverWouldMisreadAreOnlyNames() throws NotOpened, IOException {
        for (String name : List.of("a?mode=memory", "b?journal_mode=off", "c d%20e#f", ":resource:http:x", "ü 🙂 &")) {
            Path odd = folder.resolve(name);
            ProjectFile.create(odd).close();
            assertThat(odd).isRegularFile();
            ProjectFile.open(odd).close();
        }
        assertThat(contents()).hasSize(6);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerMayReadIt() throws IOException {
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
}
