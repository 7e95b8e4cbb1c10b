package variorum.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.Exported;
import variorum.exchange.Exports;
import variorum.exchange.Planted;
import variorum.exchange.PlantedProject;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;

class NetworksTest {

    private static final StatementType FORM = new StatementType(
            new StatementType.Id("form"), "Statement",
            List.of(
                    new Role("actor", Set.of(Planted.ACTOR.id()), true),
                    new Role("position", Set.of(Planted.POSITION.id()), true),
                    new Role("event", Set.of(), true)),
            List.of());

    @TempDir
    private Path folder;

    private final Draft draft = new Draft(Project.EMPTY);
    private final Set<String> made = new HashSet<>();
    private int number;

    private Project project() {
        return draft.project();
    }

    private void begin() {
        if (made.add("form")) {
            draft.apply(new Edit.PutCoder(Planted.ANNA));
            draft.apply(new Edit.PutCode(Planted.ACTOR));
            draft.apply(new Edit.PutCode(Planted.POSITION));
            draft.apply(new Edit.PutStatementType(FORM));
        }
    }

    private Annotation.Ref tag(String report, Code code, String entity, Attributes answers) {
        Entity.Id id = new Entity.Id(entity);
        if (made.add(entity)) {
            draft.apply(new Edit.PutEntity(new Entity(id, entity, "", List.of(), "", "")));
        }
        Annotation tag = Planted.tag("t" + ++number, new Document.Id(report), code, Planted.ANNA, new Span(0, 1))
                .with(id).with(answers);
        draft.apply(new Edit.PutAnnotation(tag));
        return tag.ref();
    }

    /** "A says P with this stance in that report of that story", stance and story empty for none. */
    private NetworksTest says(String actor, String position, String stance, String report, String story) {
        begin();
        if (made.add("report " + report)) {
            Metadata known = Metadata.UNKNOWN.withStory(story).withDate(LocalDate.of(2017, 3, report.length()), null);
            draft.apply(new Edit.PutDocument(Planted.document(new Document.Id(report), report, "x " + report, known)));
        }
        Annotation.Ref who = tag(report, Planted.ACTOR, actor, Attributes.NONE);
        Annotation.Ref what = tag(report, Planted.POSITION, position, Attributes.NONE.with("stance", stance));
        draft.apply(new Edit.PutStatement(Statement.of(FORM.id(), Planted.ANNA.id())
                .with("actor", List.of(who)).with("position", List.of(what))));
        return this;
    }

    private Network network(String name) {
        return Networks.of(project()).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static Network.Edge edge(Network network, String from, String to) {
        return network.edges().stream()
                .filter(each -> each.from().label().equals(from) && each.to().label().equals(to))
                .findFirst()
                .orElseThrow();
    }

    private static void has(Network.Edge edge, Map<String, Double> numbers) {
        new TreeMap<>(numbers).forEach((name, value) ->
                assertThat(edge.numbers().get(name)).as(name).isCloseTo(value, within(1e-9)));
    }

    @Test
    void aPositionRepeatedInAReportCountsOnceAndAWireStoryOnce() {
        says("A", "P", "support", "r", "wire").says("A", "P", "support", "r", "wire")
                .says("A", "P", "support", "rr", "wire").says("A", "Q", "oppose", "rrr", "")
                .says("B", "P", "neutral", "rrr", "");
        Network.Edge edge = edge(network("actor-position"), "A", "P");
        assertThat(edge.weight()).isEqualTo(2);
        has(edge, Map.of("statements", 3.0, "reports", 2.0, "stories", 1.0, "support", 2.0, "oppose", 0.0, "net", 2.0,
                "activity", 2 / 3.0, "prominence", 2 / 3.0));
        assertThat(edge.words()).containsEntry("first", "2017-03-01").containsEntry("last", "2017-03-02");
        has(edge(network("actor-position"), "B", "P"), Map.of("support", 0.5, "oppose", 0.5, "net", 0.0));
    }

    @Test
    void actorsAgreeOnWhatBothSupportAndOnWhatBothOppose() {
        says("A", "P", "support", "r", "").says("A", "Q", "oppose", "r", "")
                .says("B", "P", "support", "rr", "").says("B", "Q", "oppose", "rr", "")
                .says("C", "P", "oppose", "rrr", "").says("C", "Q", "oppose", "rrr", "");
        Network congruence = network("actor-actor-congruence");
        has(edge(congruence, "A", "B"), Map.of("congruence", 2.0, "conflict", 0.0, "subtract", 2.0, "normalised", 1.0,
                "cosine", 1.0));
        has(edge(congruence, "A", "C"), Map.of("congruence", 1.0, "conflict", 1.0, "subtract", 0.0, "cosine", 0.5));
        Network conflict = network("actor-actor-conflict");
        assertThat(conflict.edges()).hasSize(2);
        assertThat(conflict.nodes()).hasSize(3);
        has(edge(conflict, "B", "C"), Map.of("conflict", 1.0, "normalised", 0.5));
    }

    @Test
    void halfAgainstIsHalfAConflict() {
        says("A", "P", "support", "r", "").says("B", "P", "ambivalent", "rr", "");
        has(edge(network("actor-actor-congruence"), "A", "B"), Map.of("congruence", 0.5, "conflict", 0.5));
    }

    @Test
    void withoutAnyStanceTakingTheSamePositionIsAgreeing() {
        says("A", "P", "", "r", "").says("B", "P", "", "rr", "").says("B", "P", "", "rrr", "");
        assertThat(edge(network("actor-actor-congruence"), "A", "B").weight()).isEqualTo(2);
        assertThat(network("actor-actor-conflict").edges()).isEmpty();
        assertThat(Exported.losses(new Networks(Networks.Syntax.GRAPHML), project()))
                .contains("texts, which a network has not")
                .doesNotContain("statements without a stance, not counted in congruence and conflict");
    }

    @Test
    void whereStancesAreSaidThoseWithoutOneAreLeftOutAndListed() {
        says("A", "P", "support", "r", "").says("B", "P", "", "rr", "");
        assertThat(network("actor-actor-congruence").edges()).isEmpty();
        assertThat(Exported.losses(new Networks(Networks.Syntax.GRAPHML), project()))
                .contains("statements without a stance, not counted in congruence and conflict");
    }

    @Test
    void graphMlDeclaresEveryKeyAndWritesExactWeights() throws IOException {
        says("A\"<&>", "P", "support", "r", "").says("B", "P", "support", "rr", "");
        Path out = Exported.of(new Networks(Networks.Syntax.GRAPHML), project(), folder).path();
        assertThat(out.resolve("actor-actor-congruence.graphml")).content().contains(
                "<key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>",
                "<graph id=\"actor-actor-congruence\" edgedefault=\"undirected\">",
                "<data key=\"weight\">1</data>", "<data key=\"label\">A\"&lt;&amp;&gt;</data>");
        assertThat(out.resolve("actor-position.graphml")).exists();
        assertThat(out.resolve("actor-event.graphml")).exists();
    }

    @Test
    void jGraphTReadsGraphMlWithItsWeights() {
        says("A\"<&>", "P", "support", "r", "").says("B", "P", "support", "rr", "");
        Path out = Exported.of(new Networks(Networks.Syntax.GRAPHML), project(), folder).path();
        Graph<String, DefaultWeightedEdge> read = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.importGraph(read, out.resolve("actor-position.graphml").toFile());
        assertThat(read.vertexSet()).containsExactlyInAnyOrder(
                "actor:A_x0022__x003C__x0026__x003E_", "actor:B", "position:P");
        assertThat(read.edgeSet()).hasSize(2).allMatch(edge -> read.getEdgeWeight(edge) == 1);
    }

    @Test
    void gexfIsOfTheVersionThatOlderReadersTake() {
        says("A", "P", "support", "r", "");
        Path out = Exported.of(new Networks(Networks.Syntax.GEXF), project(), folder).path();
        assertThat(out.resolve("actor-position.gexf")).content().contains(
                "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">",
                "<edge id=\"e1\" source=\"actor:A\" target=\"position:P\" weight=\"1\">",
                "<attribute id=\"support\" title=\"support\" type=\"double\"/>");
    }

    @Test
    void tablesHaveTheColumnsThatGephiKnowsAndCalculateNothingInExcel() {
        says("=A", "P", "oppose", "r", "");
        Target target = Target.at(folder.resolve("n")).with(Options.NONE.forExcel(true));
        Exports.write(new Networks(Networks.Syntax.CSV), project(), Scope.ALL, target, Progress.NONE);
        assertThat(target.path().resolve("actor-position.nodes.csv")).content().contains("actor:=A,'=A,actor");
        assertThat(target.path().resolve("actor-position.edges.csv")).content()
                .startsWith("\uFEFFSource,Target,Type,Weight,activity,net")
                .contains("actor:=A,position:P,Undirected,1,1,-1,1,");
    }

    @ParameterizedTest
    @EnumSource
    void hardProjectsAreReadBack(Networks.Syntax syntax) {
        for (Project project : List.of(Planted.project(), PlantedProject.make(), Project.EMPTY)) {
            assertThat(Exported.of(new Networks(syntax), project, folder).path()).exists();
        }
        for (int seed = 1; seed <= 8; seed++) {
            Project project = PlantedProject.random(seed, 200);
            assertThat(Exported.of(new Networks(syntax), project, folder).path()).as("seed %d", seed).exists();
        }
    }

    @Test
    void anEdgeThatEndsNowhereFailsTheCheck() throws IOException {
        says("A", "P", "support", "r", "");
        Path out = Exported.of(new Networks(Networks.Syntax.GRAPHML), project(), folder).path();
        Path file = out.resolve("actor-position.graphml");
        Files.writeString(file, Files.readString(file).replace("<node id=\"actor:A\">", "<node id=\"actor:B\">"));
        assertThatThrownBy(() -> Exported.check(new Networks(Networks.Syntax.GRAPHML), out))
                .hasMessageContaining("an edge that ends nowhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GRAPHML | desc> | description> | : .*'description'.*'desc'",
        "GRAPHML | attr.type=\"string\" | '' | in line 3: .*attr.type.*key",
        "GRAPHML | edgedefault=\"undirected\" | edgedefault=\"both\" | in line 18: .*'both'.*'edgedefault'",
        "GRAPHML | id=\"e1\" | id=\"the first\" | : .*'the first'.*'NMTOKEN'",
        "GRAPHML | attr.name=\"label\" | attr.name=\"the label\" | : .*'the label'.*'NMTOKEN'",
        "GRAPHML | <key id=\"label\" | <key id=\"kind\" | : .*[Dd]uplicate.*kind",
        "GRAPHML | <data key=\"kind\" | <data key=\"label\" | : .*[Dd]uplicate.*label",
        "GEXF | attvalues> | values> | : .*'values'.*'attvalues'",
        "GEXF | weight=\"1\" | '' | : .*'weight'.*'edge'",
        "GEXF | weight=\"1\" | weight=\"much\" | : .*'much'.*'float'",
        "GEXF | 1.2draft | 1.3 | in line 2: .*gexf",
    })
    void aBreachOfTheSchemaIsNamedWithItsLine(Networks.Syntax syntax, String right, String wrong, String sentence)
            throws IOException {
        says("A", "P", "support", "r", "");
        Path out = Exported.of(new Networks(syntax), project(), folder).path();
        Path file = out.resolve("actor-position." + syntax.name().toLowerCase(Locale.ROOT));
        String written = Files.readString(file);
        assertThat(written).contains(right);
        Files.writeString(file, written.replace(right, wrong));
        assertThatThrownBy(() -> Exported.check(new Networks(syntax), out))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("actor-position").hasMessageContaining("breaks its schema")
                .message().containsPattern(sentence);
    }
}
