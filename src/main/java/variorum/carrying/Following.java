package variorum.carrying;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Origin;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.project.Edit;
import variorum.project.Project;

/** What makes a copy say what its original says now. */
final class Following {

    private Following() {}

    static Origin.Fit fitOf(Annotation copy) {
        Origin.Carried carried = copy.origin().carried();
        return carried == null ? Origin.Fit.SAME : carried.fit();
    }

    static Edit tag(Annotation original, Annotation placed, Origin.Fit fit) {
        Annotation followed = placed.with(original.code())
                .with(original.entity())
                .with(original.attributes())
                .with(original.origin().from(Origin.Carried.of(original, fit)));
        return new Edit.Batch("let tag follow its original", List.of(new Edit.PutAnnotation(followed)));
    }

    static Edit statement(Project project, Statement original, Statement old) {
        TreeMap<String, List<Annotation.Ref>> parts = new TreeMap<>();
        Stream.concat(original.parts().keySet().stream(), old.parts().keySet().stream())
                .forEach(role -> parts.put(role, part(project, role, original, old)));
        Statement followed = new Statement(
                old.id(), old.type(), old.coder(), parts, original.attributes(), old.note(), old.confidence(),
                Statement.Carried.of(original));
        return new Edit.Batch("let statement follow its original", List.of(new Edit.PutStatement(followed)));
    }

    /**
     * Who plays a role once the copy has followed; where only one can, whoever was coded by hand goes before others.
     */
    private static List<Annotation.Ref> part(Project project, String role, Statement original, Statement old) {
        var carried = original.part(role).stream().flatMap(ref -> counterpart(project, ref, old).stream());
        var own = old.part(role).stream().filter(ref -> isOwn(project, ref)).toList();
        boolean several = Optional.ofNullable(project.statementTypes().get(old.type()))
                .flatMap(type -> type.role(role))
                .filter(Role::several)
                .isPresent();
        return several
                ? Stream.concat(carried, own.stream()).distinct().toList()
                : Stream.concat(own.stream(), carried).limit(1).toList();
    }

    /** Whether a part was coded by hand where the copy is: it stands in for a part of the original. */
    private static boolean isOwn(Project project, Annotation.Ref part) {
        return project.annotation(part).filter(own -> own.origin().carried() == null).isPresent();
    }

    /** What stands for a part of the original in the copy: an annotation carried from it, or itself where shared. */
    private static Optional<Annotation.Ref> counterpart(Project project, Annotation.Ref part, Statement copy) {
        List<Annotation.Ref> bound = copy.bound().toList();
        if (bound.contains(part)) {
            return Optional.of(part);
        }
        return bound.stream()
                .map(Annotation.Ref::document)
                .filter(document -> !document.equals(part.document()))
                .distinct()
                .flatMap(document -> project.annotationsOf(document).list().stream())
                .filter(other -> {
                    Origin.Carried carried = other.origin().carried();
                    return carried != null && carried.from().equals(part);
                })
                .map(Annotation::ref)
                .findFirst();
    }
}
