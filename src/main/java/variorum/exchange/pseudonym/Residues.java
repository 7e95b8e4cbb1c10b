package variorum.exchange.pseudonym;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Span;

/** Words that may name somebody hidden and still stand somewhere: in texts, and in what is said about them. */
final class Residues {

    static final String LIKE_A_NAME = "words like a hidden name";
    static final String TAGGED = "tagged words that may name somebody hidden";

    private final Names names;
    private final List<Loss> found = new ArrayList<>();

    private Residues(Names names) {
        this.names = names;
    }

    /** All in a project, the texts excepted. */
    static List<Loss> about(Contents all, Names names) {
        Residues residues = new Residues(names);
        all.documents().forEach(residues::described);
        all.codes().forEach(residues::described);
        all.annotations().forEach(tag -> residues.look(
                Losses.at(tag), "what is noted on a tag", said(tag.attributes(), tag.note())));
        all.statements()
                .forEach(each -> residues.look(
                        new Location.OfStatement(each.id()),
                        "what is noted on a statement",
                        said(each.attributes(), each.note())));
        residues.look(new Location.WholeProject(), "the note on the project", Stream.of(all.about().note()));
        return residues.found;
    }

    /** Those in a text, each once, at its place in the text as it was. */
    static List<Loss> in(Document document, Rewritten text, Names names) {
        List<Loss> residues = new ArrayList<>();
        for (String word : names.residuesIn(text.text())) {
            int at = document.text().indexOf(word);
            residues.add(loss(word, document.name(), at < 0
                    ? new Location.InDocument(document.id())
                    : new Location.OnSpan(document.id(), new Span(at, at + word.length()))));
        }
        return residues;
    }

    /** Tags on somebody hidden whose words are no name the registry knows: most likely nicknames and titles. */
    static List<Loss> tagged(Contents all, Function<Document.Id, Rewritten> texts, Names names, Register register) {
        List<Loss> residues = new ArrayList<>();
        for (Annotation tag : all.annotations()) {
            if (tag.entity() == null || register.of(tag.entity()).isEmpty()) {
                continue;
            }
            Rewritten text = texts.apply(tag.document());
            tag.spans().stream()
                    .filter(span -> !text.hides(span))
                    .map(span -> text.of(span).in(text.text()))
                    .filter(names::mayCall)
                    .forEach(words -> residues.add(new Loss(
                            TAGGED, Losses.at(tag),
                            "“" + words + "” was tagged as somebody who is hidden, and still stands there; if it"
                                    + " names the person, make it an alias.")));
        }
        return residues;
    }

    private static Loss loss(String word, String where, Location location) {
        return new Loss(
                LIKE_A_NAME, location,
                "“" + word + "” still stands in " + where + "; if it names the person, make it an alias.");
    }

    private static Stream<String> said(Attributes answers, String note) {
        return Stream.concat(answers.values().values().stream().flatMap(List::stream), Stream.of(note));
    }

    private void described(Document document) {
        Metadata known = document.metadata();
        look(new Location.InDocument(document.id()), "the description of " + document.name(), Stream.of(
                known.title(), known.outlet(), known.byline(), known.agency(), known.story(), known.note()));
    }

    private void described(Code code) {
        Code.Rules rules = code.rules();
        look(new Location.OfCode(code.id()), "the codebook", Stream.of(
                code.name(), rules.definition(), rules.include(), rules.exclude(), rules.example(),
                rules.counterExample(), rules.note()));
    }

    private void look(Location location, String where, Stream<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        texts.filter(text -> !text.isEmpty())
                .map(text -> Rewritten.of(text, names).text())
                .forEach(text -> words.addAll(names.residuesIn(text)));
        words.forEach(word -> found.add(loss(word, where, location)));
    }
}
