package variorum.search.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * Proposes names that no entity has yet, each once with its other forms: the acronym given in brackets behind it, as in
 * "Syrian Democratic Forces (SDF)", and its last words where they stand alone, as "Toner" for "Mark Toner". Only for
 * scripts that have capitals.
 */
public final class NewNames {

    private static final int LONGEST_ACRONYM = 8;

    private final String text;
    private final NameWords words;
    private final List<Span> runs = new ArrayList<>();
    private final Map<Span, NameForm> made = new HashMap<>();
    private final Set<NameForm> forms = new LinkedHashSet<>();

    private NewNames(String text, List<Span> parts, NameWords words) {
        this.text = text;
        this.words = words;
        NameRuns finder = new NameRuns(text, parts, words);
        parts.forEach(part -> runs.addAll(finder.in(part)));
        runs.forEach(run -> forms.add(form(run)));
        List<Span> whole = runs.stream().flatMap(run -> pieces(run).stream()).toList();
        runs.clear();
        runs.addAll(whole);
        forms.clear();
        runs.forEach(run -> forms.add(form(run)));
    }

    /**
     * A name nobody has registered.
     *
     * @param name as it stands where it stands first
     * @param aliases its other forms in this text
     * @param places every place of the name and its other forms, UTF-16, in reading order
     */
    public record Proposal(String name, List<String> aliases, List<Span> places) {
        /** Takes its own copies of the lists. */
        public Proposal {
            aliases = List.copyOf(aliases);
            places = List.copyOf(places);
        }
    }

    /** The names in some parts of a text that the registry does not know, in the order they are met. */
    public static List<Proposal> in(String text, List<Span> parts, NameWords words, Registry known) {
        return new NewNames(text, parts, words).proposals(known);
    }

    private NameForm form(Span run) {
        return made.computeIfAbsent(run, span -> NameForm.of(span.in(text)));
    }

    /**
     * Names that stand alone elsewhere are not one name because they stand side by side ("UN Syria adviser"); a
     * people's adjective does not belong to a name that stands without it elsewhere.
     */
    private List<Span> pieces(Span run) {
        List<Span> pieces = Tokenizer.words(text, run).stream().map(Token::span).toList();
        if (pieces.size() < 2) {
            return List.of(run);
        }
        boolean acronymFirst = NameWords.isAcronym(pieces.getFirst().in(text).replace(".", ""));
        if (pieces.size() == 2 && acronymFirst && pieces.stream().allMatch(word -> forms.contains(form(word)))) {
            return pieces;
        }
        Span rest = new Span(pieces.get(1).start(), run.end());
        boolean adjective = words.isAdjective(pieces.getFirst().in(text));
        return List.of(pieces.size() > 2 && adjective && forms.contains(form(rest)) ? rest : run);
    }

    private List<Proposal> proposals(Registry known) {
        Map<NameForm, NameForm> fullForms = fullForms();
        Map<NameForm, List<Span>> places = new LinkedHashMap<>();
        Map<NameForm, String> names = new LinkedHashMap<>();
        for (Span run : runs) {
            NameForm own = form(run);
            NameForm full = fullForms.getOrDefault(own, own);
            places.computeIfAbsent(full, form -> new ArrayList<>()).add(run);
            if (own.equals(full)) {
                names.putIfAbsent(full, run.in(text));
            }
        }
        return places.entrySet().stream()
                .map(entry -> proposal(names.getOrDefault(entry.getKey(), ""), entry.getValue(), fullForms))
                .filter(proposal -> Stream.concat(Stream.of(proposal.name()), proposal.aliases().stream())
                        .noneMatch(form -> !known.named(form).isEmpty()))
                .toList();
    }

    private Proposal proposal(String name, List<Span> places, Map<NameForm, NameForm> fullForms) {
        NameForm own = NameForm.of(name);
        Map<NameForm, String> others = new LinkedHashMap<>();
        fullForms.forEach((form, full) -> {
            if (full.equals(own)) {
                others.put(form, String.join(" ", form.keys()));
            }
        });
        places.forEach(place -> others.computeIfPresent(form(place), (form, words) -> place.in(text)));
        return new Proposal(name, List.copyOf(others.values()), places);
    }

    /** Which form is short for which other: acronyms, and last words of one name only. */
    private Map<NameForm, NameForm> fullForms() {
        Map<NameForm, NameForm> full = new LinkedHashMap<>();
        for (Span run : runs) {
            acronymAfter(run).map(NameForm::of)
                    .filter(acronym -> forms.contains(acronym))
                    .ifPresent(acronym -> full.put(acronym, form(run)));
        }
        Map<String, List<NameForm>> byLastWord = forms.stream().collect(Collectors.groupingBy(NameForm::last));
        for (NameForm form : forms) {
            List<NameForm> longer = byLastWord.getOrDefault(form.last(), List.of()).stream()
                    .filter(other -> other.endsWith(form))
                    .toList();
            if (longer.size() == 1 && !full.containsKey(form)) {
                full.put(form, longer.getFirst());
            }
        }
        full.replaceAll((form, longer) -> full.getOrDefault(longer, longer));
        Set<String> adjectives = runs.stream()
                .map(run -> Tokenizer.words(text, run).getFirst().in(text))
                .filter(words::isAdjective)
                .map(NameForm::key)
                .collect(Collectors.toSet());
        full.entrySet().removeIf(entry -> adjectives.contains(entry.getValue().keys().getFirst())
                && entry.getValue().endsWith(entry.getKey()));
        return full;
    }

    private Optional<String> acronymAfter(Span run) {
        int open = run.end();
        while (open < text.length() && text.charAt(open) != '\n' && Characters.isBlank(text.charAt(open))) {
            open++;
        }
        int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        String inside = close > open ? text.substring(open + 1, close) : "";
        boolean acronym = inside.length() > 1 && inside.length() <= LONGEST_ACRONYM
                && inside.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
        return acronym ? Optional.of(inside) : Optional.empty();
    }
}
