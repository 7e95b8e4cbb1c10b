package variorum.exchange.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Loss;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** Hides the names of a register everywhere in a project. */
public final class Pseudonyms {

    private final Project project;
    private final Register register;
    private final Names names;
    private final Hidden hidden;

    /**
     * A project of which no one in the register is named.
     *
     * @param project has no name in it any more that the register knows, as far as it could be found
     * @param replaced how many times a name was replaced in the reports
     * @param residues words that are part of a hidden name and still stand somewhere, for a person to look at; each
     *     with its place in the project as it was; they are for who keeps the register, not to be handed on
     * @param left what is left out because it is about the texts as they were; likewise
     * @param traces the way back from places in the project without names
     */
    public record Result(
            Project project, int replaced, List<Loss> residues, List<Loss> left, Traces traces) {
        /** Takes its own copies of the lists. */
        public Result {
            residues = List.copyOf(residues);
            left = List.copyOf(left);
        }
    }

    /** Whether losses of this kind are words that may name somebody hidden: to be looked at before all else. */
    public static boolean isResidue(String kind) {
        return kind.equals(Residues.LIKE_A_NAME) || kind.equals(Residues.TAGGED);
    }

    /** For a project and the names its people shall go by. */
    public Pseudonyms(Project project, Register register) {
        this.project = project;
        this.register = register;
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
            residues.addAll(Residues.in(document, text, names));
        }
        Function<Document.Id, Rewritten> rewritten = id -> Objects.requireNonNull(texts.get(id));
        Project without = hidden.contents(all, rewritten).project();
        residues.addAll(Residues.tagged(all, rewritten, names, register));
        residues.addAll(Residues.about(all, names));
        return new Result(without, replaced, residues, LeftOut.of(all), new Traces(all, hidden, rewritten));
    }
}
