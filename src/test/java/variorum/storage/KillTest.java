package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Location;
import variorum.project.Journal;
import variorum.project.Session;
import variorum.task.Progress;

/**
 * A program killed in the middle of large changes has lost none that it told as written, and has left none half
 * written.
 *
 * <p>That this test can fail is shown by running it with an unsafe journal: {@code -Dvariorum.unsafe=MEMORY} or
 * {@code OFF} makes most rounds end in a damaged file. Kills between small changes would find nothing even then.
 */
class KillTest {

    private static final int ROUNDS = 4;

    @TempDir
    Path folder;

    @Test
    void whatWasToldAsWrittenIsThereAndNothingIsHalfThere() throws Exception {
        Random random = new Random(42);
        for (int round = 0; round < ROUNDS; round++) {
            Path path = folder.resolve("round" + round + ".variorum");
            ProjectFile.create(path).close();
            long told = killedAfter(path, 1 + random.nextInt(3), random.nextInt(60));
            try (ProjectFile file = ProjectFile.open(path)) {
                Loaded loaded = file.load(Progress.NONE);
                assertThat(loaded.problems()).isEmpty();
                Session session = Samples.session(file);
                List<Journal.Line> lines = file.history(new Location.WholeProject(), Integer.MAX_VALUE);
                assertThat((long) lines.size()).isBetween(told, told + 1);
                lines.forEach(line -> assertThat(session.undo()).isPresent());
                assertThat(session.project().entities()).isEmpty();
            }
        }
    }

    /**
     * Starts a writer, reads so many answers, waits some milliseconds more and kills it; answers the last number it
     * told.
     */
    private static long killedAfter(Path path, int answers, int millis) throws IOException, InterruptedException {
        Process writer = Another.program(KilledWriter.class, path, System.getProperty("variorum.unsafe"));
        long last = 0;
        try (BufferedReader told = new BufferedReader(
                new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < answers; i++) {
                last = Long.parseLong(String.valueOf(told.readLine()));
            }
            assertThatThrownBy(() -> ProjectFile.open(path))
                    .as("another program has it open")
                    .isInstanceOfSatisfying(NotOpened.class, refused ->
                            assertThat(refused.reason()).isEqualTo(NotOpened.Reason.LOCKED));
            boolean ended = writer.waitFor(millis, TimeUnit.MILLISECONDS);
            assertThat(ended).isFalse();
            // By its handle: the process itself would close the pipe and lose what was told last.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                last = Long.parseLong(line);
            }
        }
        return last;
    }
}
