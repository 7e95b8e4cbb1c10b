package variorum.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import variorum.collation.Correction;
import variorum.collation.ParagraphPair;
import variorum.collation.Rule;
import variorum.collation.Side;
import variorum.collation.Substitution;
import variorum.project.ComparingRule;
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
        say(List.of(correction(Correction.Kind.LINK, inA, inB)));
    }

    /** Says that the paragraphs of a pair do not tell the same. */
    void unlink(ParagraphPair pair) {
        List<Correction> said = new ArrayList<>();
        pair.a().forEach(a -> pair.b().forEach(b -> said.add(correction(Correction.Kind.UNLINK, a, b))));
        say(said);
    }

    /** Takes one paragraph out of a pair that has several on its side; answers whether there was such a pair. */
    boolean split(ParagraphPair pair, Side side, Span paragraph) {
        if (pair.in(side).size() < 2 || !pair.in(side).contains(paragraph)) {
            return false;
        }
        say(pair.in(side.other()).stream()
                .map(other -> side == Side.A
                        ? correction(Correction.Kind.UNLINK, paragraph, other)
                        : correction(Correction.Kind.UNLINK, other, paragraph))
                .toList());
        return true;
    }

    /** Takes back one thing that was said. */
    void forget(Correction correction) {
        put(corrections().stream().filter(old -> !old.equals(correction)).toList());
    }

    private Correction correction(Correction.Kind kind, Span inA, Span inB) {
        Pair pair = versions.pair().get().orElseThrow();
        return new Correction(kind, pair.a().value(), inA, pair.b().value(), inB);
    }

    /** What is said anew takes the place of what was said of the same paragraphs. */
    private void say(List<Correction> said) {
        Predicate<Correction> overruled = old -> said.stream().anyMatch(now -> sameParagraphs(old, now));
        List<Correction> all = new ArrayList<>(corrections().stream().filter(overruled.negate()).toList());
        all.addAll(said);
        put(all);
    }

    private static boolean sameParagraphs(Correction old, Correction now) {
        boolean asIs = old.a().equals(now.a());
        return (asIs ? old.inA() : old.inB()).overlaps(now.inA()) && (asIs ? old.inB() : old.inA()).overlaps(now.inB());
    }

    private void put(List<Correction> all) {
        versions.pair().get().ifPresent(pair -> session.perform(
                Edit.PutCorrections.between(pair.a(), pair.b(), all)));
    }
}
