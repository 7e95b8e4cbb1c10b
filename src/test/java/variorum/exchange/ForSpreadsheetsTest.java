package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.format.Format;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.task.Progress;

/** The switch that makes tables safe for spreadsheets is offered where it changes something, and nowhere else. */
class ForSpreadsheetsTest {

    @TempDir
    private Path folder;

    /** They say when they were written, or have salted passwords. */
    private static final Set<String> NOT_THE_SAME = Set.of("qdpx", "xlsx", "dna");

    private static Stream<Format> others() {
        return Formats.all().stream()
                .filter(format -> !format.isForSpreadsheets() && !NOT_THE_SAME.contains(format.name()));
    }

    private Map<String, Integer> written(Format format, boolean safe) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(String.valueOf(safe)));
        Path path = inside.resolve("corpus" + format.ending());
        Target target = Target.at(path).with(Options.NONE.forExcel(safe));
        Exports.write(format, PlantedProject.make(), Scope.ALL, target, Progress.NONE);
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(inside)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(inside.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("others")
    void elsewhereTheSwitchIsNotOfferedAndChangesNothing(Format format) throws IOException {
        assertThat(written(format, true)).isEqualTo(written(format, false));
    }

    @Test
    void tablesOfTextAreForSpreadsheets() {
        assertThat(Formats.all()).filteredOn(Format::isForSpreadsheets).extracting(Format::name)
                .containsExactlyInAnyOrder("csv", "network-csv", "codebook-csv");
    }
}
