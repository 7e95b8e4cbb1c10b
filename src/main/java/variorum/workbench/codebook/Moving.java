package variorum.workbench.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Coder;
import variorum.annotation.Role;
import variorum.annotation.StatementType;
import variorum.project.Edit;
import variorum.project.EditRejected;
import variorum.project.Project;
import variorum.project.SavedQuery;
import variorum.search.language.CodeNames;
import variorum.search.language.Names;
import variorum.workbench.control.Phrase;
import variorum.workbench.control.Preview;
import variorum.workbench.tagging.Impact;

/** What it means to put codes elsewhere: what they ask, which parts they can play, which queries find them. */
final class Moving {

    private static final Coder.Id NOBODY = new Coder.Id("nobody");

    private final Project project;
    private final Codebook book;
    private final List<Code> codes;
    private final Impact impact;

    Moving(Project project, List<Code> codes) {
        this.project = project;
        this.book = project.codebook();
        this.codes = codes;
        this.impact = Impact.of(
                project,
                book.codes().stream()
                        .map(Code::id)
                        .filter(id -> codes.stream().anyMatch(code -> book.isWithin(id, code.id())))
                        .collect(Collectors.toSet()));
    }

    /** The names that queries may use with a codebook. */
    static Names names(Project project, Codebook book) {
        return new Names(
                book, project.coders(), NOBODY, project.entities(), project.statementTypes().values(),
                project.documents().values());
    }

    /** What a code keeps whatever it is called and wherever it stands. */
    static String stays(Code code) {
        return code.key().isEmpty()
                ? "Sign, colour and answers stay."
                : "Key " + code.key() + ", sign, colour and answers stay.";
    }

    /**
     * What these edits would do, which bring the codes to their new place.
     *
     * @throws EditRejected when they can't stand there
     */
    Foreseen by(List<Edit> edits) {
        String label = "move " + (codes.size() == 1 ? codes.getFirst().name() : codes.size() + " codes");
        Foreseen tried = Foreseen.of(project, "", List.of(), new Edit.Batch(label, edits));
        Codebook after = tried.book();
        return new Foreseen(sentence(after), isElsewhere(after) ? rows(after) : List.of(), tried.edit(), after);
    }

    private boolean isElsewhere(Codebook after) {
        return codes.stream()
                .anyMatch(code -> after.code(code.id())
                        .filter(moved -> Objects.equals(moved.parent(), code.parent()))
                        .isEmpty());
    }

    private String sentence(Codebook after) {
        Code first = after.code(codes.getFirst().id()).orElseThrow();
        List<Code> siblings = after.children(first.parent());
        int at = siblings.indexOf(first);
        String below = after.path(first.id()).stream()
                .skip(1)
                .findFirst()
                .map(parent -> "below " + parent.name())
                .orElse("at the top of the codebook");
        String where = at > 0 ? ", after " + siblings.get(at - 1).name() : siblings.size() > 1 ? ", first" : "";
        String what = codes.size() == 1 ? first.name() : Phrase.count(codes.size(), "code");
        String tags = impact.tags().isEmpty()
                ? "Nothing is tagged with " + (codes.size() == 1 ? "it" : "them") + " yet. "
                : isElsewhere(after) ? impact.sentence() + " will be counted there. " : "No tag changes. ";
        return what + " will stand " + below + where + ". " + tags
                + (codes.size() == 1 ? stays(codes.getFirst()) : "Keys, signs, colours and answers stay.");
    }

    private List<Preview.Row> rows(Codebook after) {
        List<Preview.Row> rows = new ArrayList<>();
        List<String> before = asked(book);
        List<String> then = asked(after);
        without(before, then).forEach(name -> rows.add(new Preview.Row(
                "No longer asks: " + Phrase.title(name), "answered in " + Phrase.count(answered(name), "tag"))));
        without(then, before).forEach(name -> rows.add(
                new Preview.Row("Asks from now on: " + Phrase.title(name), "")));
        project.statementTypes().values().forEach(type -> type.roles().forEach(role -> {
            boolean now = takes(role, book);
            if (now != takes(role, after)) {
                rows.add(part(type, role, now));
            }
        }));
        for (SavedQuery query : project.about().queriesByName()) {
            boolean now = finds(query, book);
            if (now != finds(query, after)) {
                rows.add(new Preview.Row(
                        "Saved query “" + query.name() + "”", now ? "will not find it" : "will find it, too"));
            }
        }
        rows.addAll(impact.rows());
        return rows;
    }

    private static Preview.Row part(StatementType type, Role role, boolean lost) {
        return new Preview.Row(
                "Part “" + role.name() + "” of " + type.name(),
                lost ? "no longer takes it" : "takes it, too");
    }

    private List<String> asked(Codebook in) {
        return codes.stream()
                .flatMap(code -> in.attributes(code.id()).stream())
                .map(AttributeType::name)
                .distinct()
                .toList();
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private long answered(String name) {
        return impact.tags().stream()
                .map(Annotation::attributes)
                .filter(answers -> answers.values().containsKey(name))
                .count();
    }

    private boolean takes(Role role, Codebook in) {
        return role.codes().isEmpty()
                || codes.stream().anyMatch(code -> role.codes().stream().anyMatch(top -> in.isWithin(code.id(), top)));
    }

    private boolean finds(SavedQuery query, Codebook in) {
        return codes.stream().anyMatch(code -> CodeNames.reached(query.query(), names(project, in))
                .contains(code.id()));
    }
}
