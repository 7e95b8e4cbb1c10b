package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.project.Project;
import variorum.task.Progress;

/** Damage is never silent: what opens without a word is what was written. */
class DamageTest {

    private static final int PAGE = 4096;
    private static final int TRIES = 40;

    @TempDir
    Path folder;

    private Path path;
    private Project project;
    private byte[] whole;

    @BeforeEach
    void makeAProject() throws Exception {
        path = folder.resolve("war.variorum");
        Samples.lay(path);
        try (ProjectFile file = ProjectFile.open(path)) {
            project = file.load(Progress.NONE).project();
        }
        whole = Files.readAllBytes(path);
    }

    /** The kinds of damage that disks, copies and synchronised folders do. */
    enum Damage {
        ONE_BIT {
            @Override
            byte[] to(byte[] bytes, Random random) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            }
        },
        ONE_BYTE {
            @Override
            byte[] to(byte[] bytes, Random random) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                return bytes;
            }
        },
        SOME_BYTES {
            @Override
            byte[] to(byte[] bytes, Random random) {
                byte[] noise = new byte[1 + random.nextInt(64)];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, random.nextInt(bytes.length - noise.length), noise.length);
                return bytes;
            }
        },
        ZEROED_SECTOR {
            @Override
            byte[] to(byte[] bytes, Random random) {
                int at = 512 * random.nextInt(bytes.length / 512);
                Arrays.fill(bytes, at, at + 512, (byte) 0);
                return bytes;
            }
        },
        SWAPPED_PAGES {
            @Override
            byte[] to(byte[] bytes, Random random) {
                int a = PAGE * random.nextInt(bytes.length / PAGE);
                int b = PAGE * random.nextInt(bytes.length / PAGE);
                byte[] page = Arrays.copyOfRange(bytes, a, a + PAGE);
                System.arraycopy(bytes, b, bytes, a, PAGE);
                System.arraycopy(page, 0, bytes, b, PAGE);
                return bytes;
            }
        },
        CUT_SHORT {
            @Override
            byte[] to(byte[] bytes, Random random) {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        };

        abstract byte[] to(byte[] bytes, Random random);
    }

    @ParameterizedTest
    @EnumSource
    void whatOpensWithoutAWordIsWhatWasWritten(Damage damage) throws IOException {
        for (int seed = 0; seed < TRIES; seed++) {
            Files.write(path, damage.to(whole.clone(), new Random(seed)));
            try (ProjectFile file = ProjectFile.open(path)) {
                Loaded loaded = file.load(Progress.NONE);
                List<Problem> checked = file.check(Progress.NONE);
                if (loaded.problems().isEmpty()) {
                    assertThat(loaded.project()).as("%s with seed %d", damage, seed).isEqualTo(project);
                } else {
                    assertThat(file.readOnlyBecause()).isPresent();
                    assertThat(checked).as("%s with seed %d", damage, seed).isNotEmpty();
                }
            } catch (NotOpened said) {
                assertThat(said.sentence()).contains("war.variorum").endsWith(".");
            }
        }
    }

    @Test
    void aChangedTextIsFoundByItsHashAndTheTagsOnItByTheirWords() throws Exception {
        Annotation tagged = project.allAnnotations()
                .filter(annotation -> annotation.spans().getFirst().length() > 2)
                .findFirst()
                .orElseThrow();
        Samples.sql(
                path,
                "DROP TRIGGER text_is_fixed; UPDATE text SET content = replace(content, substr(content, 2, 30), '?')"
                        + " WHERE number = (SELECT text FROM document WHERE id = '" + tagged.document() + "');"
                        + " CREATE TRIGGER text_is_fixed BEFORE UPDATE ON text"
                        + " BEGIN SELECT RAISE(ABORT, 'a text never changes'); END");

        try (ProjectFile file = ProjectFile.open(path)) {
            Loaded loaded = file.load(Progress.NONE);
            assertThat(loaded.problems()).contains(new Problem(new Location.InDocument(tagged.document()),
                    "The text of " + project.document(tagged.document()).orElseThrow().name()
                            + " is not as it was imported."));
            assertThatExceptionOfType(NotWritten.class)
                    .isThrownBy(() -> file.keepSource(Hashes.sha256(new byte[0]), new byte[0]))
                    .withMessageContaining("damaged");
        }
    }

    @Test
    void aRowChangedByHandIsNamed() throws Exception {
        Samples.sql(path, "UPDATE coder SET name = 'Eve' WHERE id = 'coder0'");
        assertThat(problems()).singleElement().satisfies(problem ->
                assertThat(problem.sentence()).startsWith("Coder Eve is not as it was written"));
    }

    @Test
    void aRowTakenAwayWholeIsMissed() throws Exception {
        Samples.sql(path, "DELETE FROM entity WHERE number = (SELECT max(number) FROM entity"
                + " WHERE number NOT IN (SELECT entity FROM annotation WHERE entity IS NOT NULL))");
        assertThat(problems()).singleElement().satisfies(problem ->
                assertThat(problem.sentence()).startsWith("Rows are missing"));
    }

    private List<Problem> problems() throws NotOpened {
        try (ProjectFile file = ProjectFile.open(path)) {
            return file.load(Progress.NONE).problems();
        }
    }
}
