package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Draft;
import variorum.project.Project;
import variorum.task.Progress;

/** Whatever has happened to a file on its way, an import ends with a reckoning and a plan that can be carried out. */
class DamagedFilesTest {

    private static final int TRIES = Integer.getInteger("variorum.damages", 15);
    private static final long SEED = Long.getLong("variorum.seed", 20170324);
    private static final List<String> ODD = List.of(
            "", " ", "-5", "0", "99999999999", "1e999999999", "null", "[]", "{}", "x", "\u0000", "\uFEFF", "\\ud800",
            "\r\n", "\t", ";", ":", "..", "%zz", "&#0;", "\uD83D\uDE00");
    private static final Pattern TOKEN = Pattern.compile("(?<=\")[^\"\\\\]*(?=\")|\\d+|(?<=[>\\t,;])[^<>\\t,;\"]+");

    @TempDir
    private Path folder;

    static List<Format> formats() {
        return Formats.all().stream().filter(Importable.class::isInstance).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDamagedFileIsReckonedUpAndNeverEndsTheImport(Format format) throws IOException {
        Path whole = folder.resolve("whole" + format.ending());
        Exports.write(format, PlantedProject.make(), Scope.ALL, Target.at(whole), Progress.NONE);
        Random random = new Random(SEED + format.name().hashCode());
        for (int i = 0; i < TRIES; i++) {
            Path damaged = Files.createDirectory(folder.resolve("try" + i)).resolve("damaged" + format.ending());
            String where = damage(whole, damaged, random);
            assertThatCode(() -> {
                ImportPlan plan = Imports.plan(Project.EMPTY, List.of(damaged), Progress.NONE);
                new Draft(Project.EMPTY).apply(plan.edit());
            }).as("%s, seed %d, try %d: %s", format.name(), SEED, i, where).doesNotThrowAnyException();
        }
    }

    private static String damage(Path whole, Path to, Random random) throws IOException {
        if (!Files.isDirectory(whole)) {
            byte[] bytes = Files.readAllBytes(whole);
            boolean zipped = bytes[0] == 'P' && bytes[1] == 'K' && random.nextInt(8) > 0;
            Files.write(to, zipped ? inside(bytes, random) : damaged(bytes, random));
            return whole.toString();
        }
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> all = Files.list(whole)) {
            files = all.sorted(Comparator.naturalOrder()).toList();
        }
        Path hit = files.get(random.nextInt(files.size()));
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(to.resolve(file.getFileName()), file.equals(hit) ? damaged(bytes, random) : bytes);
        }
        return hit.toString();
    }

    private static byte[] inside(byte[] zip, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextBoolean() ? damaged(part, random) : part);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (bytes.length < 4) {
            return "\uFEFF".getBytes(StandardCharsets.UTF_8);
        }
        byte[] copy = bytes.clone();
        switch (random.nextInt(6)) {
            case 0 -> copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                return Arrays.copyOf(copy, random.nextInt(copy.length));
            }
            case 2 -> {
                int from = random.nextInt(copy.length);
                int to = Math.min(copy.length, from + 1 + random.nextInt(40));
                byte[] rest = Arrays.copyOf(copy, copy.length - (to - from));
                System.arraycopy(copy, to, rest, from, copy.length - to);
                return rest;
            }
            default -> {
                return replaced(new String(bytes, StandardCharsets.UTF_8), random);
            }
        }
        return copy;
    }

    private static byte[] replaced(String text, Random random) {
        List<MatchResult> tokens = new ArrayList<>(TOKEN.matcher(text).results().toList());
        if (tokens.isEmpty()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        String odd = random.nextInt(4) == 0
                ? tokens.get(random.nextInt(tokens.size())).group()
                : ODD.get(random.nextInt(ODD.size()));
        return (text.substring(0, token.start()) + odd + text.substring(token.end())).getBytes(StandardCharsets.UTF_8);
    }
}
