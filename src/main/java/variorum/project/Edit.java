package variorum.project;

import java.util.List;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.Zones;

/**
 * One change to a project. There are few: each puts a whole value (new or in place of the one with its id) or removes
 * one. Richer gestures are a {@link Batch} of these and so one step of undo. {@link Draft#apply} gives each its
 * meaning, and its inverse with it.
 */
public sealed interface Edit {

    /** Adds a document or changes what is known about it; its text and source can't change. */
    record PutDocument(Document document) implements Edit {}

    /** Takes out a document, and its zones, corrections and rejections with it. Refused while it is annotated. */
    record RemoveDocument(Document.Id id) implements Edit {}

    /** Says which function each stretch of a document has. */
    record PutZones(Document.Id document, Zones zones) implements Edit {}

    /** Adds or changes a code. */
    record PutCode(Code code) implements Edit {}

    /** Takes a code out of the codebook. Refused while anything uses it. */
    record RemoveCode(Code.Id id) implements Edit {}

    /** Adds or changes a coder. */
    record PutCoder(Coder coder) implements Edit {}

    /** Takes out a coder. Refused while anything is theirs. */
    record RemoveCoder(Coder.Id id) implements Edit {}

    /** Adds or changes an entity. */
    record PutEntity(Entity entity) implements Edit {}

    /** Takes out an entity. Refused while an annotation names it. */
    record RemoveEntity(Entity.Id id) implements Edit {}

    /** Adds or changes a statement type. */
    record PutStatementType(StatementType type) implements Edit {}

    /** Takes out a statement type. Refused while a statement has it. */
    record RemoveStatementType(StatementType.Id id) implements Edit {}

    /** Adds or changes an annotation. */
    record PutAnnotation(Annotation annotation) implements Edit {}

    /** Takes out an annotation. Refused while a statement binds it; see {@link Gestures#removing}. */
    record RemoveAnnotation(Annotation.Ref ref) implements Edit {}

    /** Adds or changes a statement. */
    record PutStatement(Statement statement) implements Edit {}

    /** Takes out a statement; the annotations it binds stay. */
    record RemoveStatement(Statement.Id id) implements Edit {}

    /** Adds or changes a rule of comparing. */
    record PutRule(ComparingRule rule) implements Edit {}

    /** Takes out a rule of comparing. */
    record RemoveRule(ComparingRule.Id id) implements Edit {}

    /**
     * Says how paragraphs of two documents belong together, in place of all that was said of the two before.
     *
     * @param pair the documents
     * @param corrections what is said; the sigla are the ids of the documents, A that of the pair's first
     */
    record PutCorrections(DocumentPair pair, List<Correction> corrections) implements Edit {
        /** Takes its own copy of the list. */
        public PutCorrections {
            corrections = List.copyOf(corrections);
        }

        /** About these documents, whichever way round; a correction is turned to fit. */
        public static PutCorrections between(Document.Id a, Document.Id b, List<Correction> corrections) {
            DocumentPair pair = new DocumentPair(a, b);
            String first = pair.a().value();
            return new PutCorrections(pair, corrections.stream()
                    .map(correction -> correction.a().equals(first) ? correction : correction.reversed())
                    .toList());
        }
    }

    /**
     * Says which suggested names of a document are not wanted, in place of all that was said of it before.
     *
     * @param document the document
     * @param rejected what is not wanted, in order and each once, however it is given
     */
    record PutRejections(Document.Id document, List<Rejection> rejected) implements Edit {
        /** Takes its own copy of the list, sorted. */
        public PutRejections {
            rejected = rejected.stream().distinct().sorted().toList();
        }
    }

    /** Keeps a search under its name. */
    record PutSavedQuery(SavedQuery query) implements Edit {}

    /** Forgets a search. */
    record RemoveSavedQuery(String name) implements Edit {}

    /** Says what the project is about. */
    record PutProjectNote(String note) implements Edit {
        /** Mends what can't be written to a file. */
        public PutProjectNote {
            note = Characters.whole(note);
        }
    }

    /**
     * Several edits as one: all or none, one step of undo.
     *
     * @param label what the person did, for the undo menu: "merge Rebels into Armed group"
     * @param edits in the order they apply
     */
    record Batch(String label, List<Edit> edits) implements Edit {
        /** Takes its own copy of the list. */
        public Batch {
            edits = List.copyOf(edits);
        }
    }

    /** This edit without batches: each single edit in the order it applies. */
    default Stream<Edit> single() {
        return this instanceof Batch batch ? batch.edits().stream().flatMap(Edit::single) : Stream.of(this);
    }
}
