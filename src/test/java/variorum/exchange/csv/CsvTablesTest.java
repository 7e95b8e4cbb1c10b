package variorum.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Options;
import variorum.exchange.format.Target;
import variorum.exchange.json.Fields;
import variorum.task.Progress;

class CsvTablesTest {

    @TempDir
    private Path folder;

    private void write(boolean excel) {
        new CsvTables().write(
                PlantedProject.make(), Target.at(folder).with(Options.NONE.forExcel(excel)), Progress.NONE);
    }

    /** A reader of RFC 4180 of the test's own: rows of cells by column name. */
    private List<Map<String, String>> rows(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> values : rows.subList(1, rows.size())) {
            assertThat(values).hasSameSizeAs(rows.getFirst());
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                cells.put(rows.getFirst().get(i), values.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    @Test
    void codePointsCutTheQuotedWordsOutOfTheTextColumn() throws IOException {
        write(false);
        Map<String, String> texts = new HashMap<>();
        rows("documents.csv").forEach(row -> texts.put(row.get("document"), row.get("text")));
        assertThat(texts.get("planted")).isEqualTo(PlantedProject.TEXT);
        List<Map<String, String>> spans = rows("spans.csv");
        assertThat(spans).hasSize(6);
        for (Map<String, String> span : spans) {
            int[] points = texts.get(span.get("document")).codePoints().toArray();
            int start = Integer.parseInt(span.get("start"));
            int length = Integer.parseInt(span.get("end")) - start;
            assertThat(new String(points, start, length)).isEqualTo(span.get("quote"));
        }
    }

    @Test
    void whatIsInOnePieceInTheProgramIsJoinedByIdentifiersInTheTables() throws IOException {
        write(false);
        assertThat(rows("spans.csv")).filteredOn(row -> row.get("annotation").equals("a3")).hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row).containsEntry("parts", "2").containsEntry("code_path", "Actor: who? > مجموعة / x");
                    assertThat(row).containsEntry("attribute.form", "a\\|b|c\\\\d");
                });
        assertThat(rows("statements.csv"))
                .extracting(row -> row.get("statement") + row.get("role") + row.get("position"))
                .containsExactly("s1who1", "s1who2", "s2");
        assertThat(rows("entities.csv").getFirst()).containsEntry("aliases", "IS\\|IS|=SUM(1)");
        assertThat(rows("codes.csv")).hasSize(2);
        assertThat(rows("attributes.csv")).hasSize(2);
        assertThat(rows("statement_types.csv")).hasSize(1);
        assertThat(rows("coders.csv")).hasSize(2);
        assertThat(rows("zones.csv").getFirst()).containsEntry("zone", "caption").containsEntry("in_story", "no");
        assertThat(rows("documents.csv")).filteredOn(row -> row.get("document").equals("planted")).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("date", "2017-03-24").containsEntry("time", "16:22"));
    }

    @Test
    void plainTablesHaveNoMarkAndTouchNoCell() throws IOException {
        write(false);
        assertThat(Files.readAllBytes(folder.resolve("spans.csv"))[0]).isEqualTo((byte) 'd');
        assertThat(rows("spans.csv")).extracting(row -> row.get("note")).contains("=1+1", "-");
    }

    @Test
    void tablesForExcelHaveAMarkAndNoCellThatCalculates() throws IOException {
        write(true);
        String spans = Files.readString(folder.resolve("spans.csv"));
        assertThat(spans).startsWith("\uFEFF");
        assertThat(spans).contains("'=1+1");
        for (String file : List.of("documents", "spans", "statements", "entities", "codes")) {
            assertThat(rows(file + ".csv")).allSatisfy(row -> assertThat(row.values())
                    .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0));
        }
        assertThat(new CsvTables().placed(Target.at(folder).with(Options.NONE.forExcel(true)), Progress.NONE))
                .hasSize(6);
    }

    @Test
    void theDescriptionNamesEveryColumnKeyAndReference() throws Exception {
        write(false);
        Fields described = Fields.parse(Files.readString(folder.resolve("datapackage.json")));
        assertThat(described.text("profile")).isEqualTo("tabular-data-package");
        List<Fields> resources = described.objects("resources");
        assertThat(resources).hasSize(9);
        Map<String, List<String>> columns = new HashMap<>();
        for (Fields resource : resources) {
            String path = resource.text("path");
            Fields schema = resource.object("schema");
            List<String> names = new ArrayList<>();
            for (Fields field : schema.objects("fields")) {
                names.add(field.text("name"));
                assertThat(field.text("type")).isIn("string", "integer", "date", "boolean");
                assertThat(field.text("description")).isNotBlank();
            }
            String header = Files.readAllLines(folder.resolve(path)).getFirst();
            assertThat(String.join(",", names)).isEqualTo(header);
            assertThat(names).containsAll(schema.texts("primaryKey"));
            columns.put(resource.text("name"), names);
            for (Fields key : schema.objects("foreignKeys")) {
                Fields there = key.object("reference");
                String resourceName = there.text("resource");
                String other = resourceName.isEmpty() ? path.replace(".csv", "") : resourceName;
                assertThat(names).containsAll(key.texts("fields"));
                assertThat(Files.readAllLines(folder.resolve(other + ".csv")).getFirst().split(","))
                        .containsAll(there.texts("fields"));
            }
        }
        assertThat(columns.get("spans")).contains("attribute.form");
    }

    @Test
    void aRowThatRefersToNothingFailsTheCheck() throws IOException {
        write(false);
        Path spans = folder.resolve("spans.csv");
        Files.writeString(spans, Files.readString(spans).replace(",actor,", ",nobody,"));
        assertThatThrownBy(() -> new CsvTables().placed(Target.at(folder), Progress.NONE))
                .hasMessageContaining("refers to [nobody], which codes has not");
    }

    @Test
    void scriptsThatLoadTheTablesLieBesideThem() {
        write(false);
        assertThat(folder.resolve("load.py")).content().contains("import pandas as pd").doesNotContain("\r");
        assertThat(folder.resolve("load.R")).content().contains("load_corpus <- function");
    }
}
