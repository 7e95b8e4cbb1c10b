package variorum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Options;
import variorum.exchange.format.Scope;
import variorum.exchange.format.Target;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;

/** What a format's own reader does not bring back was listed before it was written. */
class ListedLossesTest {

    private static final StatementType UNUSED =
            new StatementType(new StatementType.Id("unused"), "Nobody said", List.of(new Role("who", Set.of(), false)),
                    List.of());
    private static final StatementType FORM = new StatementType(
            new StatementType.Id("form"), "Says", List.of(new Role("who", Set.of(Planted.ACTOR.id()), false)),
            List.of(new AttributeType("how", AttributeType.Kind.CHOICE, List.of("loud", "low"), "")));
    private static final StatementType OTHER_FORM = new StatementType(
            new StatementType.Id("other-form"), FORM.name(), List.of(new Role("who", Set.of(), true)), List.of());
    private static final Coder NAMESAKE =
            new Coder(new Coder.Id("namesake"), Planted.ANNA.name(), "#202020");
    private static final Coder IDLE = new Coder(new Coder.Id("idle"), "Idle", "#101010");
    private static final Entity TWIN = new Entity(
            new Entity.Id("twin"), Planted.UNION.name(), "", List.of(), "", "");

    private static final Map<String, Location> PLACES = Map.of(
            "coder", new Location.OfCoder(IDLE.id()),
            "twin", new Location.OfEntity(TWIN.id()),
            "unused form", new Location.OfStatementType(UNUSED.id()),
            "rules of a form", new Location.OfStatementType(FORM.id()),
            "namesake", new Location.OfCoder(NAMESAKE.id()),
            "form of one name", new Location.OfStatementType(OTHER_FORM.id()));

    /** What is listed for one of these and for no other reason. */
    private static final Map<String, String> OWN = Map.of(
            "coders without a tag", "coder",
            "entities not told apart from another of the name", "twin",
            "forms of which there is no statement", "unused form",
            "forms without rules", "rules of a form",
            "coders not told apart from another of the name", "namesake",
            "forms not told apart from another of the name", "form of one name");

    @TempDir
    private Path folder;

    static List<Format> formats() {
        return Formats.all().stream()
                .filter(format -> format instanceof Importable)
                .filter(format -> !format.losses(project(), Options.NONE).isEmpty())
                .toList();
    }

    private static Project project() {
        Draft draft = new Draft(Planted.simple());
        Annotation tag = Planted.tag(
                "t9", Planted.WINDOWS_ID, Planted.ACTOR, Planted.ANNA, Planted.of(Planted.WINDOWS, "The union"));
        draft.apply(new Edit.PutCoder(IDLE));
        draft.apply(new Edit.PutEntity(TWIN));
        draft.apply(new Edit.PutStatementType(UNUSED));
        draft.apply(new Edit.PutStatementType(FORM));
        draft.apply(new Edit.PutStatementType(OTHER_FORM));
        draft.apply(new Edit.PutCoder(NAMESAKE));
        draft.apply(new Edit.PutAnnotation(Planted.tag(
                "t8", Planted.WINDOWS_ID, Planted.ACTOR, NAMESAKE, Planted.of(Planted.WINDOWS, "First"))));
        draft.apply(new Edit.PutAnnotation(tag.with(TWIN.id())));
        draft.apply(new Edit.PutStatement(statement("s8", OTHER_FORM, tag)));
        draft.apply(new Edit.PutStatement(statement("s9", FORM, tag)));
        return draft.project();
    }

    private static Statement statement(String id, StatementType form, Annotation tag) {
        return new Statement(
                new Statement.Id(id), form.id(), Planted.ANNA.id(), new TreeMap<>(), Attributes.NONE, "",
                Confidence.SURE).with("who", List.of(tag.ref()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formsCodersAndEntitiesAreListedExactlyWhenTheReaderMissesThem(Format format) {
        Path path = folder.resolve("out" + format.ending());
        Exports.write(format, project(), Scope.ALL, Target.at(path), Progress.NONE);
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(Imports.plan(Project.EMPTY, List.of(path), Progress.NONE).edit());
        Project back = draft.project();
        List<String> lost = new ArrayList<>();
        List<String> listed = new ArrayList<>();
        if (back.coders().values().stream().noneMatch(each -> each.name().equals(IDLE.name()))) {
            lost.add("coder");
        }
        if (back.entities().values().stream().filter(each -> each.name().equals(TWIN.name())).count() < 2) {
            lost.add("twin");
        }
        if (back.statementTypes().values().stream().noneMatch(each -> each.name().equals(UNUSED.name()))) {
            lost.add("unused form");
        }
        if (back.statementTypes().values().stream().noneMatch(ListedLossesTest::isAsFormWas)) {
            lost.add("rules of a form");
        }
        if (back.coders().values().stream().filter(each -> each.name().equals(NAMESAKE.name())).count() < 2) {
            lost.add("namesake");
        }
        if (back.statementTypes().values().stream().filter(each -> each.name().equals(FORM.name())).count() < 2) {
            lost.add("form of one name");
        }
        List<Loss> losses = Exports.losses(format, project(), Scope.ALL, Options.NONE);
        PLACES.forEach((kind, place) -> {
            if (losses.stream().anyMatch(loss -> loss.location().equals(place))) {
                listed.add(kind);
            }
        });
        assertThat(listed).as(format.name()).containsAll(lost);
        OWN.forEach((what, kind) -> {
            if (losses.stream().anyMatch(loss -> loss.what().equals(what))) {
                assertThat(lost).as("%s: %s", format.name(), what).contains(kind);
            }
        });
    }

    private static boolean isAsFormWas(StatementType type) {
        return type.name().equals(FORM.name()) && type.attributes().containsAll(FORM.attributes())
                && type.roles().stream().noneMatch(role -> role.codes().isEmpty());
    }
}
