package variorum.workbench.compare;

import java.util.List;
import java.util.Optional;
import variorum.collation.Correction;
import variorum.collation.ParagraphPair;
import variorum.collation.Rule;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.project.ComparingRule;
import variorum.project.Corrections;
import variorum.project.Edit;
import variorum.project.Session;
import variorum.text.Span;

/**
 * What the reader decides about comparing: terms that are equal in the whole project, paragraphs of the two versions in
 * hand that belong together or do not. Each is one step of undo. All methods may throw {@code EditRejected} or
 * {@code JournalFailed}; nothing has changed then.
 */
final class Decisions {

    private final Session session;
    private final Versions versions;

    Decisions(Session session, Versions versions) {
        this.session = session;
        this.versions = versions;
    }

    /** The rules of the project, those switched off included. */
    List<ComparingRule> rules() {
        return session.project().comparing().rulesById();
    }

    /** Takes both sides of a substitution as equal in all comparisons of the project. */
    void makeRule(Substitution row) {
        Rule terms = row.asRule();
        Optional<ComparingRule> there = rules().stream().filter(rule -> rule.terms().equals(terms)).findFirst();
        session.perform(new Edit.PutRule(
                there.map(rule -> rule.active(true)).orElseGet(() -> ComparingRule.of(terms, row.layer()))));
    }

    void setActive(ComparingRule rule, boolean active) {
        session.perform(new Edit.PutRule(rule.active(active)));
    }

    void remove(ComparingRule rule) {
        session.perform(new Edit.RemoveRule(rule.id()));
    }

    /** What has been said of the paragraphs of the two in hand. */
    List<Correction> corrections() {
        return versions.pair().get()
                .map(pair -> session.project().comparing().corrections(pair.a(), pair.b()))
                .orElse(List.of());
    }

    /** Says that two paragraphs tell the same. */
    void link(Span inA, Span inB) {
        said().map(said -> said.link(inA, inB)).ifPresent(this::put);
    }

    /** Says that the paragraphs of a pair do not tell the same. */
    void unlink(ParagraphPair pair) {
        said().map(said -> said.unlink(pair)).ifPresent(this::put);
    }

    /** Takes one paragraph out of a pair that has several on its side; answers whether there was such a pair. */
    boolean split(ParagraphPair pair, Side side, Span paragraph) {
        Optional<Corrections> without = said().flatMap(said -> said.split(pair, side, paragraph));
        without.ifPresent(this::put);
        return without.isPresent();
    }

    /** Takes back one thing that was said. */
    void forget(Correction correction) {
        said().map(said -> said.forget(correction)).ifPresent(this::put);
    }

    private Optional<Corrections> said() {
        return versions.pair().get().map(pair -> Corrections.in(session.project(), pair.a(), pair.b()));
    }

    private void put(Corrections all) {
        session.perform(all.edit());
    }
}
