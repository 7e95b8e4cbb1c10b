package variorum.carrying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import variorum.annotation.Annotation;
import variorum.collation.Projection;
import variorum.exchange.jsonl.JsonLines;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Gestures;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** The worked example was coded by hand, report by report: carrying should come to much the same. */
class SeedsCarryingTest {

    private static final Project CODED = new JsonLines()
            .read(Path.of("annotations", "seeds.jsonl").toAbsolutePath(), Progress.NONE)
            .project();

    private static Document.Id document(String name) {
        return CODED.documentsByName().stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Project apply(Project project, Edit edit) {
        Draft draft = new Draft(project);
        draft.apply(edit);
        return draft.project();
    }

    /** The example with nothing coded in one report. */
    private static Project without(Document.Id document) {
        List<Annotation.Ref> refs = CODED.annotationsOf(document).list().stream().map(Annotation::ref).toList();
        return apply(CODED, Gestures.removing(CODED, refs, "forget"));
    }

    private static Set<Sameness> tags(Project project, Document.Id document) {
        Set<Sameness> tags = new HashSet<>();
        project.annotationsOf(document).list().forEach(annotation -> tags.add(Sameness.of(annotation)));
        return tags;
    }

    @Test
    void nineOfTenTagsCarriedFromTheFirstReportToTheSecondAreThoseMadeByHand() {
        Document.Id from = document("000");
        Document.Id to = document("001");
        Project bare = without(to);
        Project carried = apply(bare, Carrying.of(bare, from, to, Coders.EVERYONE, Progress.NONE)
                .acceptingAll(Projection.Fit.TRIMMED)
                .orElseThrow());
        Set<Sameness> byHand = tags(CODED, to);
        Set<Sameness> byCarrying = tags(carried, to);
        long same = byCarrying.stream().filter(byHand::contains).count();
        assertThat(byCarrying).hasSizeGreaterThan(65);
        assertThat(same).isGreaterThan(byCarrying.size() * 9 / 10);
        assertThat(carried.statements().size()).isGreaterThan(bare.statements().size() + 10);
    }

    @Test
    void carryingOntoWhatIsCodedAddsNoTagThatIsThere() {
        Document.Id from = document("000");
        Document.Id to = document("001");
        Carrying carrying = Carrying.of(CODED, from, to, Coders.EVERYONE, Progress.NONE);
        long there = carrying.annotations().stream()
                .filter(proposal -> proposal.standing() == Standing.THERE)
                .count();
        assertThat(there).isGreaterThan(65);
        assertThat(carrying.annotations()).noneMatch(proposal -> proposal.standing() == Standing.OPEN);
    }

    @Test
    void reportsThatShareNothingGetNothing() {
        Carrying carrying =
                Carrying.of(CODED, document("004"), document("003"), Coders.EVERYONE, Progress.NONE);
        assertThat(carrying.acceptingAll(Projection.Fit.TRIMMED)).isEmpty();
        assertThat(carrying.annotations()).allMatch(proposal -> proposal.standing() == Standing.ABSENT);
    }
}
