package variorum.exchange.pseudonym;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.exchange.csv.ExcelCells;
import variorum.exchange.csv.Separators;
import variorum.project.Project;

/**
 * Who goes by which name. Kept as a table, apart from every export, so that the same people have the same names again.
 *
 * @param entries in the order they were given
 */
public record Register(List<Entry> entries) {

    /** Nobody yet. */
    public static final Register EMPTY = new Register(List.of());

    private static final String ENTITY = "entity";
    private static final String CODER = "coder";
    private static final String PSEUDONYM = "pseudonym";

    /**
     * One of them.
     *
     * @param kind {@code entity} or {@code coder}
     * @param id the identifier in the project
     * @param name the real name, for whoever keeps the register
     * @param pseudonym the other name, such as {@code Person 7}
     */
    public record Entry(String kind, String id, String name, String pseudonym) {}

    /** Takes its own copy. */
    public Register {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a register, or none where there is no file yet.
     *
     * @throws IOException when it can't be read or is no register
     */
    public static Register read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return EMPTY;
        }
        List<Entry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .fieldSeparator(separator(path))
                .ofNamedCsvRecord(path)) {
            for (NamedCsvRecord row : rows) {
                entries.add(new Entry(
                        row.getField("kind"), cell(row, "id"), cell(row, "name"), cell(row, PSEUDONYM)));
            }
        } catch (CsvParseException | NoSuchElementException | CharacterCodingException broken) {
            throw new IOException(path.getFileName() + " is no register of pseudonyms.", broken);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return new Register(entries);
    }

    /** A spreadsheet may have kept it with semicolons. */
    private static char separator(Path path) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(path)) {
            return Separators.of(Objects.requireNonNullElse(in.readLine(), ""));
        }
    }

    private static String cell(NamedCsvRecord row, String column) {
        return ExcelCells.unguarded(row.getField(column));
    }

    /**
     * Writes it as a table in UTF-8 that a spreadsheet can open: no cell calculates. The old one stays until the new
     * one is whole, for nobody could say any more who is who.
     */
    public void write(Path path) throws IOException {
        Path whole = Files.createTempFile(
                Objects.requireNonNull(path.toAbsolutePath().getParent()), ".register", ".new");
        try {
            writeTo(whole);
            Files.move(whole, Files.exists(path) ? path.toRealPath() : path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void writeTo(Path path) throws IOException {
        try (CsvWriter rows = CsvWriter.builder().build(path)) {
            rows.writeRecord("kind", "id", "name", PSEUDONYM);
            entries.forEach(entry -> rows.writeRecord(
                    entry.kind(), ExcelCells.guarded(entry.id()), ExcelCells.guarded(entry.name()),
                    ExcelCells.guarded(entry.pseudonym())));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /**
     * The same with everybody in a project who has no name yet. Numbers are dealt at random, for the order in which
     * people were entered would tell something.
     *
     * @param kinds which kinds of entities are hidden; all when empty
     */
    public Register extendedFor(Project project, Set<String> kinds, RandomGenerator random) {
        List<Entry> all = new ArrayList<>(entries);
        List<Entry> fresh = new ArrayList<>();
        project.entities().values().stream()
                .filter(entity -> kinds.isEmpty() || kinds.contains(entity.kind()))
                .filter(entity -> of(entity.id()).isEmpty())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(entity -> fresh.add(new Entry(ENTITY, entity.id().value(), entity.name(), word(entity))));
        project.coders().values().stream()
                .filter(coder -> of(coder.id()).isEmpty())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(coder -> fresh.add(new Entry(CODER, coder.id().value(), coder.name(), "Coder")));
        Collections.shuffle(fresh, Random.from(random));
        Map<String, Integer> last = highest();
        for (Entry entry : fresh) {
            int number = last.merge(entry.pseudonym(), 1, Integer::sum);
            all.add(new Entry(entry.kind(), entry.id(), entry.name(), entry.pseudonym() + " " + number));
        }
        return new Register(all);
    }

    private static String word(Entity entity) {
        String kind = entity.kind().isBlank() ? ENTITY : entity.kind().strip();
        return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    }

    private Map<String, Integer> highest() {
        Map<String, Integer> highest = new HashMap<>();
        for (Entry entry : entries) {
            int cut = entry.pseudonym().lastIndexOf(' ');
            String number = entry.pseudonym().substring(cut + 1);
            if (cut > 0 && number.matches("\\d{1,9}")) {
                highest.merge(entry.pseudonym().substring(0, cut), Integer.parseInt(number), Math::max);
            }
        }
        return highest;
    }

    /** The other name of an entity, if it has one. */
    public Optional<String> of(Entity.Id id) {
        return find(ENTITY, id.value());
    }

    /** The other name of a coder, if there is one. */
    public Optional<String> of(Coder.Id id) {
        return find(CODER, id.value());
    }

    private Optional<String> find(String kind, String id) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind) && entry.id().equals(id))
                .map(Entry::pseudonym)
                .findFirst();
    }
}
