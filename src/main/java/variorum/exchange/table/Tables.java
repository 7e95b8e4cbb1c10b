package variorum.exchange.table;

import java.util.ArrayList;
import java.util.List;
import variorum.exchange.format.Contents;
import variorum.project.Project;

/** A project as tables, each a kind of thing, joined by identifiers. */
public final class Tables {

    /** The reports with their texts. */
    public static final String DOCUMENTS = "documents";
    /** Their zones. */
    public static final String ZONES = "zones";
    /** The codes. */
    public static final String CODES = "codes";
    /** What is asked. */
    public static final String ATTRIBUTES = "attributes";
    /** The forms for statements. */
    public static final String STATEMENT_TYPES = "statement_types";
    /** Who or what is named. */
    public static final String ENTITIES = "entities";
    /** Who codes. */
    public static final String CODERS = "coders";
    /** The spans of the annotations. */
    public static final String SPANS = "spans";
    /** What is bound by statements. */
    public static final String STATEMENTS = "statements";

    /** Rules of comparing; only where there are any. */
    public static final String RULES = "rules";
    /** What readers said of paragraphs; only where they did. */
    public static final String CORRECTIONS = "corrections";
    /** Suggested names that are not wanted; only where there are any. */
    public static final String REJECTIONS = "rejections";
    /** Saved searches; only where there are any. */
    public static final String QUERIES = "queries";
    /** The note on the project; only where there is one. */
    public static final String PROJECT = "project";

    /** The names of the tables there always are. */
    public static final List<String> ALWAYS = List.of(
            DOCUMENTS, ZONES, CODES, ATTRIBUTES, STATEMENT_TYPES, ENTITIES, CODERS, SPANS, STATEMENTS);
    /** The names of the tables there are when they have a row. */
    public static final List<String> SOMETIMES = List.of(RULES, CORRECTIONS, REJECTIONS, QUERIES, PROJECT);

    /** What the name of a column begins with that holds answers. */
    public static final String ANSWER = "attribute.";

    private Tables() {}

    /** All tables of a project. */
    public static List<Table> of(Project project) {
        return described(project).stream()
                .filter(table -> ALWAYS.contains(table.name()) || table.rows().get().findAny().isPresent())
                .toList();
    }

    /** All tables a project can have, empty ones too. */
    public static List<Table> described(Project project) {
        Contents contents = Contents.of(project);
        List<Table> tables = new ArrayList<>(DocumentTables.of(contents));
        tables.addAll(CodebookTables.of(contents, project.codebook()));
        tables.addAll(AnnotationTables.of(contents, project));
        tables.addAll(ComparingTables.of(contents));
        return tables;
    }
}
