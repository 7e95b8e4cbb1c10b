package variorum.exchange.network;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import variorum.exchange.csv.ExcelCells;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;

/** A table of nodes and one of edges, with the names of columns that Gephi knows. */
final class EdgeTables {

    static final String EDGES = ".edges.csv";
    static final String NODES = ".nodes.csv";

    private EdgeTables() {}

    static void write(Network network, Path folder, boolean excel) throws IOException {
        table(folder.resolve(network.name() + NODES), excel, rows -> {
            rows.accept(List.of("Id", "Label", "kind", "sort", "colour"));
            network.nodes().forEach(node ->
                    rows.accept(List.of(node.id(), node.label(), node.kind(), node.sort(), node.colour())));
        });
        table(folder.resolve(network.name() + EDGES), excel, rows -> {
            List<String> header = new ArrayList<>(List.of("Source", "Target", "Type", "Weight"));
            header.addAll(network.numbers());
            header.addAll(network.words());
            rows.accept(header);
            network.edges().forEach(edge -> rows.accept(row(edge)));
        });
    }

    private static List<String> row(Network.Edge edge) {
        List<String> row = new ArrayList<>(List.of(
                edge.from().id(), edge.to().id(), "Undirected", Graph.number(edge.weight())));
        edge.numbers().values().forEach(value -> row.add(Graph.number(value)));
        row.addAll(edge.words().values());
        return row;
    }

    private static void table(Path file, boolean excel, Consumer<Consumer<List<String>>> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (excel) {
                out.write('\uFEFF');
            }
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
                rows.accept(row -> csv.writeRecord(
                        excel ? row.stream().map(EdgeTables::guarded).toList() : row));
            }
        }
    }

    /** A negative number calculates nothing. */
    private static String guarded(String cell) {
        return cell.matches("-?[0-9]+(\\.[0-9]+)?") ? cell : ExcelCells.guarded(cell);
    }

    static void check(Path edges) {
        String name = String.valueOf(edges.getFileName());
        Set<String> ids = new HashSet<>();
        read(edges.resolveSibling(name.replace(EDGES, NODES)), row -> ids.add(row.getField("Id")));
        read(edges, row -> {
            if (!ids.contains(row.getField("Source")) || !ids.contains(row.getField("Target"))) {
                throw new Unreadable(edges + " has an edge that ends nowhere.");
            }
        });
    }

    private static void read(Path file, Consumer<NamedCsvRecord> rows) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            csv.forEach(rows);
        } catch (IOException failed) {
            throw FileBytes.unreadable(file, failed);
        }
    }
}
