package variorum.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Role;
import variorum.annotation.StatementType;

/** Merging and splitting of codes, each one step of undo. What is tagged stays tagged, with its words and answers. */
public final class CodeGestures {

    private CodeGestures() {}

    /**
     * Makes two codes one: what is tagged with the first is tagged with the second, codes below the first stand below
     * the second, the second asks also what the first asked, and plays its roles; then the first goes. A code of the
     * same name below both is one code in the end, likewise; see {@link #twins}.
     *
     * @throws EditRejected when the second stands below the first
     */
    public static Edit.Batch merging(Project project, Code.Id from, Code.Id into) {
        Codebook book = project.codebook();
        Code gone = code(project, from);
        Code stays = code(project, into);
        if (book.isWithin(into, from)) {
            throw new EditRejected(stays.name() + " stands below " + gone.name() + " and can't take it in.");
        }
        Draft draft = new Draft(project);
        List<Edit> edits = new ArrayList<>();
        Consumer<List<? extends Edit>> then = more -> more.forEach(edit -> {
            draft.apply(edit);
            edits.add(edit);
        });
        Code asking = stays.with(asked(book, gone, stays));
        if (!asking.equals(stays)) {
            then.accept(List.of(new Edit.PutCode(asking)));
        }
        then.accept(recoding(tagged(project, from), asking));
        Map<Code, Code> twins = twins(book, from, into);
        for (Map.Entry<Code, Code> twin : twins.entrySet()) {
            then.accept(merging(draft.project(), twin.getKey().id(), twin.getValue().id()).edits());
        }
        then.accept(moving(draft.project().codebook(), gone, stays));
        then.accept(playing(draft.project(), from, into));
        then.accept(List.of(new Edit.RemoveCode(from)));
        return new Edit.Batch("merge " + gone.name() + " into " + stays.name(), edits);
    }

    /** The codes below one code that have the name of a code below another, each with that: both mean the same. */
    public static Map<Code, Code> twins(Codebook book, Code.Id from, Code.Id into) {
        Map<Code, Code> twins = new LinkedHashMap<>();
        for (Code child : book.children(from)) {
            book.children(into).stream()
                    .filter(other -> !other.id().equals(from) && other.name().equals(child.name()))
                    .findFirst()
                    .ifPresent(other -> twins.put(child, other));
        }
        return twins;
    }

    /** The annotations with this very code. */
    public static List<Annotation> tagged(Project project, Code.Id code) {
        return project.allAnnotations().filter(annotation -> annotation.code().equals(code)).toList();
    }

    /**
     * Splits a code: these annotations get a new code beside it.
     *
     * @param fresh the new code, not in the book yet
     */
    public static Edit.Batch splitting(Project project, Code.Id code, Code fresh, Collection<Annotation.Ref> refs) {
        Code old = code(project, code);
        Set<Annotation.Ref> wanted = new HashSet<>(refs);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PutCode(fresh));
        edits.addAll(recoding(
                tagged(project, code).stream().filter(tag -> wanted.contains(tag.ref())).toList(), fresh));
        for (StatementType type : project.statementTypes().values()) {
            StatementType widened = replaced(type, code, Set.of(code, fresh.id()));
            boolean already = fresh.parent() != null && plays(project, type, fresh.parent(), code);
            if (!widened.equals(type) && !already) {
                edits.add(new Edit.PutStatementType(widened));
            }
        }
        return new Edit.Batch("split " + fresh.name() + " from " + old.name(), edits);
    }

    private static boolean plays(Project project, StatementType type, Code.Id parent, Code.Id code) {
        return type.roles().stream()
                .filter(role -> role.codes().contains(code))
                .allMatch(role -> role.codes().stream().anyMatch(id -> project.codebook().isWithin(parent, id)));
    }

    private static Code code(Project project, Code.Id id) {
        return project.codebook().code(id)
                .orElseThrow(() -> new EditRejected("This code is no longer in the codebook."));
    }

    private static List<Edit> recoding(List<Annotation> tags, Code to) {
        return tags.stream().<Edit>map(tag -> new Edit.PutAnnotation(tag.with(to))).toList();
    }

    /** What the one that stays asks of itself, and what only the other asked, as far as none above asks it. */
    private static List<AttributeType> asked(Codebook book, Code gone, Code stays) {
        Map<String, AttributeType> asked = new LinkedHashMap<>();
        stays.attributes().forEach(type -> asked.put(type.name(), type));
        Set<String> above = new HashSet<>();
        book.attributes(stays.id()).forEach(type -> above.add(type.name()));
        Stream.concat(gone.attributes().stream(), book.attributes(gone.id()).stream())
                .filter(type -> !above.contains(type.name()))
                .forEach(type -> asked.putIfAbsent(type.name(), type));
        return List.copyOf(asked.values());
    }

    private static List<Edit> moving(Codebook book, Code gone, Code stays) {
        List<Edit> edits = new ArrayList<>();
        if (book.children(gone.id()).stream().anyMatch(child -> child.name().equals(gone.name()))) {
            // it goes at the end, and until then its own name may be that of a code beside it
            edits.add(new Edit.PutCode(gone.withName(gone.id().value())));
        }
        int order = book.children(stays.id()).stream().mapToInt(Code::order).max().orElse(-1);
        for (Code child : book.children(gone.id())) {
            edits.add(new Edit.PutCode(child.under(stays.id(), ++order)));
        }
        return edits;
    }

    private static List<Edit> playing(Project project, Code.Id from, Code.Id into) {
        return project.statementTypes().values().stream()
                .filter(type -> type.roles().stream().anyMatch(role -> role.codes().contains(from)))
                .<Edit>map(type -> new Edit.PutStatementType(replaced(type, from, Set.of(into))))
                .toList();
    }

    private static StatementType replaced(StatementType type, Code.Id from, Set<Code.Id> by) {
        List<Role> roles = type.roles().stream().map(role -> replaced(role, from, by)).toList();
        return new StatementType(type.id(), type.name(), roles, type.attributes());
    }

    private static Role replaced(Role role, Code.Id from, Set<Code.Id> by) {
        if (!role.codes().contains(from)) {
            return role;
        }
        Set<Code.Id> codes = new HashSet<>(role.codes());
        codes.remove(from);
        codes.addAll(by);
        return new Role(role.name(), codes, role.several());
    }
}
