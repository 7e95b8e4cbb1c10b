package variorum.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.exchange.Imports;
import variorum.project.MemoryJournal;
import variorum.project.Project;
import variorum.project.Session;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.speech.Attribution;
import variorum.text.speech.Speakers;
import variorum.text.speech.SpeechWords;

/** Speakers against the statements that people made on the five reports. */
class SpeakersOfTheExampleTest {

    private static final Code.Id ACTOR = new Code.Id("actor");

    private final Project project = load();

    private static Project load() {
        Session session = new Session(
                new MemoryJournal(), Project.EMPTY, new Coder.Id("me"), InstantSource.system(), Runnable::run);
        Imports.plan(Project.EMPTY, List.of(Path.of("seeds"), Path.of("annotations", "seeds.jsonl")), Progress.NONE)
                .carryOut(session, sources -> {});
        return session.project();
    }

    @Test
    void nineOfTenSpeakersAndKindsAreThoseThatPeopleChose() {
        int asked = 0;
        int right = 0;
        int types = 0;
        int sameType = 0;
        for (Statement statement : project.statements().all()) {
            Optional<Annotation> position = first(statement, "position");
            if (position.isEmpty() || first(statement, "actor").isEmpty()) {
                continue;
            }
            asked++;
            Document document = project.document(position.get().document()).orElseThrow();
            Speakers speakers = speakers(document);
            Optional<Attribution> found = speakers.of(position.get().extent());
            boolean hit = found.filter(who -> isOneOf(statement, who.name())).isPresent();
            right += hit ? 1 : 0;
            String type = position.get().attributes().first("quoteType");
            types += type.isEmpty() ? 0 : 1;
            sameType += speakers.typeOf(position.get().extent()).word().equals(type) ? 1 : 0;
        }
        String figures = right + " of " + asked + " speakers, " + sameType + " of " + types + " kinds";
        assertThat(right).as(figures).isGreaterThanOrEqualTo(asked * 9 / 10);
        assertThat(sameType).as(figures).isGreaterThanOrEqualTo(types * 9 / 10);
    }

    private Optional<Annotation> first(Statement statement, String role) {
        return statement.part(role).stream().findFirst().flatMap(project::annotation);
    }

    private Speakers speakers(Document document) {
        List<Span> names = project.annotationsOf(document.id()).list().stream()
                .filter(tag -> project.codebook().isWithin(tag.code(), ACTOR))
                .map(Annotation::extent)
                .toList();
        return Speakers.in(document.text(), project.zonesOf(document.id()).story(document.text()), names,
                SpeechWords.of(document.metadata().language()));
    }

    /** By another name of the same actor is right, too. */
    private boolean isOneOf(Statement statement, Span name) {
        List<Annotation> actors = statement.part("actor").stream().flatMap(ref -> project.annotation(ref).stream())
                .toList();
        Document.Id document = first(statement, "position").orElseThrow().document();
        return project.annotationsOf(document).list().stream()
                .filter(tag -> tag.extent().equals(name))
                .anyMatch(tag -> actors.stream().anyMatch(actor -> actor.equals(tag)
                        || (actor.entity() != null && actor.entity().equals(tag.entity()))));
    }
}
