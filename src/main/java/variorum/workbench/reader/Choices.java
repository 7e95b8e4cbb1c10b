package variorum.workbench.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.search.names.NewNames;
import variorum.text.FoldedText;
import variorum.workbench.tagging.UsualCodes;

/** What some words can be tagged with: codes and entities whose names hold the letters typed, and a new code. */
final class Choices {

    private static final int MOST_ENTITIES = 6;

    /** How well a name fits the letters: it begins with them, a word in it does, or they stand within. */
    private enum Fit {
        WHOLE,
        BEGINNING,
        WORD,
        WITHIN,
        NONE
    }

    private record Fitting<T>(T thing, Fit fit) {}

    private final Project project;
    private final String words;
    private final Optional<Code> last;
    private final Optional<NewNames.Proposal> fresh;
    private final UsualCodes usual;

    /**
     * Choices in a project.
     *
     * @param words the words to be tagged; an entity known by them is offered before anything is typed
     * @param last the code that was tagged with last
     * @param fresh the words as a name that nobody has registered, if they look like one
     */
    Choices(Project project, String words, Optional<Code.Id> last, Optional<NewNames.Proposal> fresh) {
        this.project = project;
        this.words = FoldedText.fold(words);
        this.last = last.flatMap(project.codebook()::code);
        this.fresh = fresh;
        this.usual = UsualCodes.of(project);
    }

    /**
     * The choices for some typed letters, codes first; before anything is typed all codes, and the entities of the
     * words.
     */
    List<Choice> of(String typed) {
        String letters = FoldedText.fold(typed).strip();
        List<Choice> choices = new ArrayList<>();
        if (letters.isEmpty()) {
            choices.addAll(entities(words, Fit.WHOLE));
            last.or(() -> codes().findFirst()).ifPresent(code -> newEntity(code).ifPresent(choices::add));
            last.ifPresent(code -> choices.add(choice(code)));
            codes().filter(code -> !Optional.of(code).equals(last)).forEach(code -> choices.add(choice(code)));
            return choices;
        }
        codes().map(code -> new Fitting<>(code, fit(code.name(), letters)))
                .filter(fitting -> fitting.fit() != Fit.NONE)
                .sorted(Comparator.comparing(Fitting::fit))
                .forEach(fitting -> {
                    newEntity(fitting.thing()).ifPresent(choices::add);
                    choices.add(choice(fitting.thing()));
                });
        choices.addAll(entities(letters, Fit.WITHIN));
        newCode(typed.strip()).ifPresent(choices::add);
        return choices;
    }

    private Stream<Code> codes() {
        return project.codebook().codes().stream().filter(code -> !code.retired());
    }

    private Optional<Choice> newEntity(Code code) {
        return fresh.map(name -> new Choice.OfNewEntity(name, code));
    }

    private Choice choice(Code code) {
        return new Choice.OfCode(code, usual.uses(code.id()));
    }

    private static Fit fit(String name, String letters) {
        String folded = FoldedText.fold(name);
        if (folded.equals(letters)) {
            return Fit.WHOLE;
        }
        if (folded.startsWith(letters)) {
            return Fit.BEGINNING;
        }
        if (folded.contains(" " + letters) || folded.contains("-" + letters)) {
            return Fit.WORD;
        }
        return folded.contains(letters) ? Fit.WITHIN : Fit.NONE;
    }

    private List<Choice> entities(String letters, Fit least) {
        return project.entities().values().stream()
                .flatMap(entity -> best(entity, letters))
                .filter(fitting -> fitting.fit().compareTo(least) <= 0)
                .sorted(Comparator.comparing(Fitting<Choice>::fit).thenComparing(fitting -> fitting.thing().name()))
                .limit(MOST_ENTITIES)
                .map(Fitting::thing)
                .toList();
    }

    private Stream<Fitting<Choice>> best(Entity entity, String letters) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .map(form -> new Fitting<>(form, fit(form, letters)))
                .filter(form -> form.fit() != Fit.NONE)
                .min(Comparator.comparing(Fitting::fit))
                .flatMap(form -> usualCode(entity).map(code ->
                        new Fitting<Choice>(new Choice.OfEntity(entity, form.thing(), code), form.fit())))
                .stream();
    }

    /** The code most tags of an entity have; where it has none, the last code, or the first there is. */
    private Optional<Code> usualCode(Entity entity) {
        return usual.of(entity.id())
                .or(() -> last)
                .or(() -> codes().findFirst());
    }

    /** Below the kind of code that was used last, since a coder stays with one kind for a while. */
    private Optional<Choice> newCode(String name) {
        Optional<Code> under = last.flatMap(code -> project.codebook().top(code.id())).or(() -> codes().findFirst());
        boolean taken = project.codebook().children(under.map(Code::id).orElse(null)).stream()
                .anyMatch(code -> code.name().equals(name));
        return taken ? Optional.empty() : Optional.of(new Choice.OfNewCode(name, under));
    }
}
