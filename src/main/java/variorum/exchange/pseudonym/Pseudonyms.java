package variorum.exchange.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Token;

/** Hides the names of a register everywhere in a project. */
public final class Pseudonyms {

    private final Project project;
    private final Names names;
    private final Hidden hidden;

    /**
     * A project of which no one in the register is named.
     *
     * @param project has no name in it any more that the register knows, as far as it could be found
     * @param replaced how many times a name was replaced in the reports
     * @param residues words that are part of a hidden name and still stand in a report, for a person to look at; each
     *     with its place in the project as it was; they are for who keeps the register, not to be handed on
     * @param traces the way back from places in the project without names
     */
    public record Result(Project project, int replaced, List<Loss> residues, Traces traces) {
        /** Takes its own copy of the list. */
        public Result {
            residues = List.copyOf(residues);
        }
    }

    /** For a project and the names its people shall go by. */
    public Pseudonyms(Project project, Register register) {
        this.project = project;
        this.names = new Names(project, register);
        this.hidden = new Hidden(names, register);
    }

    /**
     * Hides the names.
     *
     * @param progress told document by document
     */
    public Result hide(Progress progress) {
        Contents all = Contents.of(project);
        Map<Document.Id, Rewritten> texts = new HashMap<>();
        List<Loss> residues = new ArrayList<>();
        int replaced = 0;
        for (Document document : all.documents()) {
            progress.at(texts.size(), all.documents().size(), "hiding names in " + document.name());
            Rewritten text = Rewritten.of(document.text(), names);
            texts.put(document.id(), text);
            replaced += text.names();
            residues(document, text).forEach(residues::add);
        }
        Function<Document.Id, Rewritten> rewritten = id -> Objects.requireNonNull(texts.get(id));
        Project without = hidden.contents(all, rewritten).project();
        return new Result(without, replaced, residues, new Traces(all, hidden, rewritten));
    }

    private List<Loss> residues(Document document, Rewritten text) {
        Set<String> seen = new HashSet<>();
        List<Loss> residues = new ArrayList<>();
        for (Token token : names.partsIn(text.text())) {
            String word = token.in(text.text());
            if (seen.add(word)) {
                residues.add(new Loss(
                        "words within a hidden name",
                        placeOf(document, word),
                        "“" + word + "” still stands in " + document.name()
                                + "; if it names the person, make it an alias."));
            }
        }
        return residues;
    }

    private static Location placeOf(Document document, String word) {
        int at = document.text().indexOf(word);
        return at < 0
                ? new Location.InDocument(document.id())
                : new Location.OnSpan(document.id(), new Span(at, at + word.length()));
    }
}
