package variorum.exchange.dna;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Target;
import variorum.exchange.jsonl.Originals;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;

/** Databases of Discourse Network Analyzer 3. */
public final class Dna implements Format, Importable {

    @Override
    public String name() {
        return "dna";
    }

    @Override
    public String title() {
        return "DNA 3 database";
    }

    @Override
    public String readers() {
        return "Discourse Network Analyzer 3 and rDNA. The password of every coder is \"" + Password.WORD + "\".";
    }

    @Override
    public String ending() {
        return ".dna";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        Losses losses = new Losses(project).project().origins().files().zones().gaps().emptyPlaces().doubts();
        losses.codes().areLabels(new CodeLabels(project.codebook()), false).withoutTags();
        losses.names().sameNames().sameCoders()
                .formsAreNames();
        reports(losses);
        names(losses, project);
        losses.tags("tags with answers of several values, written as one", each ->
                each.attributes().values().values().stream().anyMatch(answers -> answers.size() > 1),
                "The answers are one short text, joined by semicolons.");
        losses.contents().statements().forEach(statement -> statement(losses, statement, project));
        List<Loss> all = new ArrayList<>(losses.all());
        all.addAll(Originals.notCarried(project));
        return all;
    }

    private static void reports(Losses losses) {
        for (Document document : losses.contents().documents()) {
            Metadata known = document.metadata();
            Location location = new Location.InDocument(document.id());
            if (known.date() == null) {
                losses.add("reports without a date", location, document.name() + " is dated 1 January 1970.");
            }
            if (!known.agency().isEmpty() || !known.url().isEmpty()) {
                losses.add("reports without agency and address", location,
                        "The agency and the address of " + document.name() + " are not written.");
            }
            if (!document.title().equals(document.name())) {
                losses.add("reports called by the title alone", location, document.name() + " is " + document.title()
                        + " there and has no other name.");
            }
            boolean isLong = List.of(document.title(), known.byline(), known.outlet(), known.story(), known.language())
                    .stream().anyMatch(Coding::isLong);
            if (isLong) {
                losses.add("names over DNA's 190 characters", location,
                        "Title, outlet or writers of " + document.name() + " are cut.");
            }
        }
    }

    private static void names(Losses losses, Project project) {
        Set<Entity.Id> written = new HashSet<>();
        for (Coding.Stretch stretch : Coding.of(project).stretches()) {
            stretch.values().forEach((variable, value) -> {
                if (value.entity() != null) {
                    written.add(value.entity().id());
                }
                if (!Coding.Form.isLong(variable) && Coding.isLong(value.text())) {
                    losses.add(
                            "names over DNA's 190 characters",
                            new Location.OnSpan(stretch.document(), stretch.span()),
                            "What this statement says of " + variable + " is cut.");
                }
            });
        }
        for (Entity entity : losses.contents().entities()) {
            Location location = new Location.OfEntity(entity.id());
            if (!written.contains(entity.id())) {
                losses.add("entities that no tag names", location, entity.name() + " is not written.");
            } else if (!entity.externalId().isEmpty() || Coding.isLong(entity.note())
                    || Coding.isLong(Coding.joined(entity.aliases()))) {
                losses.add("entities of which something is cut", location,
                        "The identifier elsewhere of " + entity.name() + ", or the end of its note or aliases, stays "
                                + "behind.");
            }
        }
    }

    private static void statement(Losses losses, Statement statement, Project project) {
        Location location = new Location.OfStatement(statement.id());
        if (Coding.isLeftOut(statement, project)) {
            losses.leftOut("statements binding no character", statement);
            return;
        }
        if (statement.parts().values().stream().anyMatch(bound -> bound.size() > 1)) {
            losses.add("statements repeated for each combination of parts", location,
                    "DNA takes one value for each role; this statement has several.");
        }
        if (statement.bound().map(ref -> ref.document()).distinct().count() > 1) {
            losses.add("statements across reports", location,
                    "It stands on the words of its first part; the others are named and not marked.");
        }
        if (statement.confidence() != Confidence.SURE) {
            losses.add("doubts", location, "How sure the coder was of this statement stays behind.");
        }
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        try (DnaFile file = DnaFile.create(target.path())) {
            new DnaWriter(file, Contents.of(project), Coding.of(project)).write(progress);
        }
    }

    /** Tags are known by their codes, statements by their forms; reports by their numbers. */
    @Override
    public List<Placed> expected(Project project, Options options) {
        Map<Document.Id, Document.Id> numbers = new HashMap<>();
        Contents.of(project).documents().forEach(document ->
                numbers.put(document.id(), new Document.Id(String.valueOf(numbers.size() + 1))));
        List<Placed> expected = new ArrayList<>();
        for (Coding.Stretch stretch : Coding.of(project).stretches()) {
            Coding.Value code = stretch.values().get(Coding.CODE);
            expected.add(new Placed(
                    numbers.getOrDefault(stretch.document(), stretch.document()),
                    Coding.cut(code != null && stretch.form().label().equals(Coding.TAG)
                            ? code.text()
                            : stretch.form().label()),
                    stretch.span(),
                    stretch.span().in(project.document(stretch.document()).orElseThrow().text())));
        }
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        try (DnaFile file = DnaFile.open(written.path())) {
            Map<Long, String> texts = new HashMap<>();
            file.rows("SELECT ID, Text FROM DOCUMENTS").forEach(row -> texts.put(row.number("ID"), row.text("Text")));
            List<Placed> placed = new ArrayList<>();
            for (DnaFile.Row row : file.rows("SELECT s.DocumentId, s.Start, s.Stop, coalesce(e.Value, t.Label) AS Name "
                    + "FROM STATEMENTS s JOIN STATEMENTTYPES t ON t.ID = s.StatementTypeId "
                    + "LEFT JOIN VARIABLES v ON v.StatementTypeId = t.ID AND v.Variable = 'code' AND t.Label = 'Tag' "
                    + "LEFT JOIN DATASHORTTEXT d ON d.StatementId = s.ID AND d.VariableId = v.ID "
                    + "LEFT JOIN ENTITIES e ON e.ID = d.Entity")) {
                Span span = new Span((int) row.number("Start"), (int) row.number("Stop"));
                placed.add(new Placed(
                        new Document.Id(row.text("DocumentId")), row.text("Name"), span,
                        span.in(texts.getOrDefault(row.number("DocumentId"), ""))));
            }
            return placed;
        }
    }

    @Override
    public boolean reads(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending());
    }

    @Override
    public Reading read(Path path, Progress progress) {
        try (DnaFile file = DnaFile.open(path)) {
            return new DnaReader(file).read(progress);
        }
    }
}
