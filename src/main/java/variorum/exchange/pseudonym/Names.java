package variorum.exchange.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.project.Project;
import variorum.text.Characters;
import variorum.text.FoldedText;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** The forms of all names that are hidden, and where they stand in a text. */
final class Names {

    /** How many letters an ending may add to a name: Assads, Merkelsche. */
    private static final int LONGEST_ENDING = 3;

    /** Shorter parts of names are too often words of the language. */
    private static final int SHORTEST_PART = 3;
    /** "US" in small letters is too often a word of the language. */
    private static final int LONGEST_ABBREVIATION = 4;
    /** Where a longer word may be put together of others. */
    private static final Pattern WITHIN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{M}]+");

    /** A form of a name and what stands for it. */
    private record Form(String words, String pseudonym) {}

    /** Where a name stands, and what stands for it. */
    record Found(Span span, String pseudonym) {}

    private final List<Form> forms;
    private final TreeSet<String> parts;
    private final NearWords near;
    /** The words of the other names: they are meant to be read, and name nobody. */
    private final Set<String> standIns = new HashSet<>();

    Names(Project project, Register register) {
        Map<String, String> byWords = new HashMap<>();
        TreeSet<String> words = new TreeSet<>();
        for (Entity entity : project.entities().values()) {
            register.of(entity.id()).ifPresent(pseudonym -> Stream.concat(
                            Stream.of(entity.name()), entity.aliases().stream())
                    .forEach(form -> byWords.putIfAbsent(form, pseudonym)));
        }
        for (Coder coder : project.coders().values()) {
            register.of(coder.id()).ifPresent(pseudonym -> byWords.putIfAbsent(coder.name(), pseudonym));
        }
        forms = byWords.entrySet().stream()
                .map(entry -> new Form(entry.getKey(), entry.getValue()))
                .filter(form -> !Characters.isBlank(form.words()))
                .sorted(Comparator.comparingInt((Form form) -> -form.words().length()).thenComparing(Form::words))
                .toList();
        forms.forEach(form -> Tokenizer.words(form.words(), Span.of(form.words())).stream()
                .map(token -> token.in(form.words()))
                .filter(word -> word.length() >= SHORTEST_PART && Character.isUpperCase(word.codePointAt(0)))
                .map(FoldedText::fold)
                .forEach(words::add));
        parts = words;
        near = new NearWords(parts);
        forms.forEach(form -> Tokenizer.words(form.pseudonym(), Span.of(form.pseudonym()))
                .forEach(token -> standIns.add(FoldedText.fold(token.in(form.pseudonym())))));
    }

    /** All places of names, longer names first where they overlap, in reading order. */
    List<Found> in(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Found> found = new ArrayList<>();
        for (Form form : forms) {
            for (Span span : folded.findWords(form.words(), false)) {
                Span whole = withEnding(text, span);
                boolean free = found.stream().noneMatch(other -> other.span().overlaps(whole));
                if (free && whole.end() - span.end() <= LONGEST_ENDING && isWrittenAs(form.words(), span.in(text))) {
                    found.add(new Found(whole, form.pseudonym()));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Span withEnding(String text, Span span) {
        int end = span.end();
        while (end < text.length() && Characters.isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Span(span.start(), end);
    }

    /** "US" is not "us", and "Will" is not "will"; but a name in capitals is the name. */
    private static boolean isWrittenAs(String form, String words) {
        boolean capitals = form.chars().noneMatch(Character::isLowerCase);
        if (capitals && form.chars().anyMatch(Character::isUpperCase)) {
            return words.chars().noneMatch(Character::isLowerCase);
        }
        boolean upper = form.chars().anyMatch(Character::isUpperCase);
        return !upper || words.chars().anyMatch(Character::isUpperCase);
    }

    /** Words that are a part of a hidden name and stand in a text with a capital. */
    List<Token> partsIn(String text) {
        return Tokenizer.words(text, Span.of(text)).stream()
                .filter(token -> isPart(token.in(text)))
                .toList();
    }

    private boolean mayName(String word) {
        return word.length() >= SHORTEST_PART
                && !standIns.contains(FoldedText.fold(word))
                && (isPart(word) || near.isNear(word));
    }

    /**
     * Whether words that were tagged as somebody hidden may be a name: one of them has a capital, or letters of a
     * script that has none, or is a part of a known name.
     */
    boolean mayCall(String words) {
        return Tokenizer.words(words, Span.of(words)).stream()
                .map(token -> token.in(words))
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .anyMatch(word ->
                        !Character.isLowerCase(word.codePointAt(0)) || parts.contains(FoldedText.fold(word)));
    }

    private boolean isPart(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && parts.contains(FoldedText.fold(word));
    }

    /**
     * Words of a text without names that may still name somebody, each once: parts of names, also cut short or one
     * letter beside it, also within a longer word as in FreeAssad, and names in small letters, as addresses have them.
     */
    Set<String> residuesIn(String text) {
        Set<String> residues = new LinkedHashSet<>();
        for (Token token : Tokenizer.words(text, Span.of(text))) {
            String word = token.in(text);
            if (WITHIN.splitAsStream(word).anyMatch(this::mayName)) {
                residues.add(word);
            }
        }
        FoldedText folded = FoldedText.of(text);
        forms.stream().filter(form -> form.words().length() > LONGEST_ABBREVIATION).forEach(form ->
                folded.findWords(form.words(), true).forEach(span -> residues.add(span.in(text))));
        return residues;
    }
}
