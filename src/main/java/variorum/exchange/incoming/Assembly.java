package variorum.exchange.incoming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Anchoring;
import variorum.exchange.format.Counting;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.plaintext.DocumentIds;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.text.Document;

/** A project that is put together from a file: what fits is taken, what does not is listed. Mutable. */
public final class Assembly {

    /** The colour of coders whose own is not known. */
    public static final String NO_COLOUR = "#6B6B6B";

    private final DocumentIds ids = new DocumentIds(Project.EMPTY);
    private final Map<String, byte[]> sources = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Coder.Id> coders = new HashSet<>();
    private Draft draft = new Draft(Project.EMPTY);

    /** Hands out identifiers of documents. */
    public DocumentIds ids() {
        return ids;
    }

    /** Adds a report with its zones. */
    public void put(IncomingText text) {
        String sha256 = text.document().source().sha256();
        put(new Edit.PutDocument(text.document()), "");
        if (!text.zones().list().isEmpty()) {
            put(new Edit.PutZones(text.document().id(), text.zones()), "");
        }
        sources.put(sha256, text.bytes());
    }

    /** Keeps the bytes of a report that was put in by an edit of its own. */
    public void keep(Document document, byte[] bytes) {
        sources.put(document.source().sha256(), bytes);
    }

    /**
     * Makes an edit, or lists why not.
     *
     * @param place where in the file it comes from
     */
    public boolean put(Edit edit, String place) {
        Draft before = draft;
        try {
            before.apply(edit);
            return true;
        } catch (EditRejected rejected) {
            draft = new Draft(before.project());
            problems.add(Problem.leftOut(place, rejected.sentence()));
            return false;
        }
    }

    /**
     * Makes an edit out of values that a file gives, or lists why not: values refuse what can't be, a name without a
     * letter, say.
     */
    public boolean put(Supplier<Edit> edit, String place) {
        try {
            return put(edit.get(), place);
        } catch (IllegalArgumentException refused) {
            problems.add(Problem.leftOut(place, "This was left out: " + refused.getMessage() + "."));
            return false;
        }
    }

    /** The coder of a name, made when there is none yet. */
    public Coder.Id coder(String name) {
        Coder.Id id = new Coder.Id(idLike("coder", name));
        if (coders.add(id)) {
            put(() -> new Edit.PutCoder(new Coder(id, name, NO_COLOUR)), "");
        }
        return id;
    }

    /** The code of a name below another, made when there is none yet. */
    public Code.Id code(String name, Code.@Nullable Id parent, String colour) {
        Code.Id id = new Code.Id(idLike("code", String.valueOf(parent), name));
        if (project().codebook().code(id).isEmpty()) {
            put(() -> new Edit.PutCode(new Code(
                    id, name, parent, project().codebook().children(parent).size(),
                    new Code.Look(colour, Mark.CIRCLE), "", Code.Rules.NONE, List.of(), false)), "");
        }
        return id;
    }

    /** The entity of a name, made when there is none yet. */
    public Entity.Id entity(String name) {
        Entity.Id id = new Entity.Id(idLike("entity", name));
        if (!project().entities().containsKey(id)) {
            put(() -> new Edit.PutEntity(new Entity(id, name, "", List.of(), "", "")), "");
        }
        return id;
    }

    /** Whether a code was made of a name, and nothing more is known of it. */
    public static boolean isNameOnly(Code code) {
        return code.id().value().equals(idLike("code", "null", code.name()));
    }

    /** Whether a coder was made of a name. */
    public static boolean isNameOnly(Coder coder) {
        return coder.id().value().equals(idLike("coder", coder.name()));
    }

    /** Whether an entity was made of a name. */
    public static boolean isNameOnly(Entity entity) {
        return entity.id().value().equals(idLike("entity", entity.name()));
    }

    /** Binds two tags in a statement whose form has this name and two roles; the form is made when there is none. */
    public void bind(String form, String role, Annotation.Ref tag, String otherRole, Annotation.Ref other, String id) {
        StatementType.Id type = new StatementType.Id(idLike("form", form, role, otherRole));
        if (!project().statementTypes().containsKey(type)) {
            put(() -> new Edit.PutStatementType(new StatementType(
                    type, form, List.of(new Role(role, Set.of(), false), new Role(otherRole, Set.of(), false)),
                    List.of())), "");
        }
        Coder.Id coder = project().annotation(tag).orElseThrow().coder();
        put(new Edit.PutStatement(new Statement(
                new Statement.Id(idLike("statement", tag.document().value(), id)), type, coder,
                new TreeMap<>(Map.of(role, List.of(tag), otherRole, List.of(other))), Attributes.NONE, "",
                Confidence.SURE)), "");
    }

    /** Lists something that was not taken over as it stood. */
    public void report(Problem problem) {
        problems.add(problem);
    }

    /** Lists how a file counts, when it does not count as its format prescribes. */
    public void report(String place, Anchoring anchoring, OffsetUnit declared) {
        if (!anchoring.isAsDeclared(declared)) {
            String why = switch (anchoring.ground()) {
                case WORDS -> "they were read so that their words fit.";
                case EXTENT -> "the file does not say their words, and they were read so that they lie in the text.";
                case WORD_EDGES -> "the file does not say their words, and they were read so that none tears a word.";
            };
            report(Problem.note(place, "The places count in " + anchoring.counting().words() + ", where "
                    + Counting.in(declared).words() + " are prescribed; " + why));
        }
    }

    /** The project so far. */
    public Project project() {
        return draft.project();
    }

    /** What came of the file. */
    public Reading reading(int announced) {
        return new Reading(project(), sources, Math.max(announced, project().documents().size()), problems);
    }

    /** An identifier made from what something is: the same every time the same file is read. */
    public static String idLike(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
