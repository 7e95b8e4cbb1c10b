package variorum.search.names;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.text.Characters;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * Proposes names that no entity has yet: runs of capitalised words, with the small words and hyphens that belong inside
 * a name, and acronyms given in brackets after one, as in "Syrian Democratic Forces (SDF)". Only for scripts that have
 * capitals; a word that merely starts a sentence is proposed only when the text capitalises it elsewhere too.
 */
public final class NewNames {

    /** Small words that may stand inside a name, but not at its edge. */
    private static final Set<String> INSIDE = Set.of(
            "of", "for", "the", "de", "la", "le", "du", "van", "von", "der", "den", "di", "da", "dos", "bin", "ibn");

    /** Titles stand before a name and are not part of it. */
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "president",
            "minister",
            "general",
            "gen",
            "colonel",
            "col",
            "sir",
            "lord",
            "lady",
            "king",
            "queen",
            "prince",
            "princess",
            "senator",
            "sen",
            "governor",
            "gov",
            "ambassador",
            "chancellor",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "secretary",
            "envoy",
            "chairman",
            "leader",
            "fm",
            "pm");

    /** Words that get a capital at the start of a sentence and are no part of a name there. */
    private static final Set<String> OPENERS = Set.of(
            "the", "a", "an", "in", "on", "at", "by", "to", "of", "for", "from", "but", "and", "or", "if", "as", "no",
            "he", "she", "it", "they", "we", "you", "i", "his", "her", "its", "their", "our", "my", "this", "that",
            "these", "those", "there", "what", "who", "when", "while", "where", "after", "before", "also", "any", "all",
            "some", "most", "such", "direct");

    private static final Set<String> CALENDAR = Stream.concat(
                    Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final Registry known;
    private final Set<Integer> sentenceStarts;
    private final Set<String> capitalised;

    private NewNames(String text, List<Span> parts, Registry known) {
        this.text = text;
        this.known = known;
        this.sentenceStarts = new HashSet<>();
        this.capitalised = new HashSet<>();
        for (Span part : parts) {
            Sentences.within(text, part).forEach(this::firstWord);
            for (Token word : Tokenizer.words(text, part)) {
                if (isCapitalised(word) && !sentenceStarts.contains(word.span().start())) {
                    capitalised.add(NameForm.key(word.in(text)));
                }
            }
        }
    }

    private void firstWord(Span sentence) {
        List<Token> words = Tokenizer.words(text, sentence);
        if (!words.isEmpty()) {
            sentenceStarts.add(words.getFirst().span().start());
        }
    }

    /**
     * A name nobody has registered.
     *
     * @param name as it stands where it stands first
     * @param acronym its short form in brackets behind it; empty when there is none
     * @param places every place of the name and of its acronym, UTF-16, in reading order
     */
    public record Proposal(String name, String acronym, List<Span> places) {
        /** Takes its own copy of the list. */
        public Proposal {
            places = List.copyOf(places);
        }
    }

    /** The names in some parts of a text that the registry does not know, in the order they are met. */
    public static List<Proposal> in(String text, List<Span> parts, Registry known) {
        return new NewNames(text, parts, known).proposals(parts);
    }

    private List<Proposal> proposals(List<Span> parts) {
        Map<NameForm, Proposal> found = new LinkedHashMap<>();
        Map<NameForm, NameForm> longForms = new LinkedHashMap<>();
        for (Span part : parts) {
            for (Span run : runs(part)) {
                String acronym = acronymAfter(run);
                NameForm form = NameForm.of(run.in(text));
                NameForm named = longForms.getOrDefault(form, form);
                found.merge(named, new Proposal(run.in(text), acronym, List.of(run)), NewNames::join);
                if (!acronym.isEmpty()) {
                    longForms.put(NameForm.of(acronym), named);
                }
            }
        }
        return found.values().stream().filter(proposal -> known.named(proposal.name()).isEmpty()).toList();
    }

    private static Proposal join(Proposal first, Proposal again) {
        List<Span> places = new ArrayList<>(first.places());
        places.addAll(again.places());
        return new Proposal(first.name(), first.acronym().isEmpty() ? again.acronym() : first.acronym(), places);
    }

    private List<Span> runs(Span part) {
        List<Token> words = Tokenizer.words(text, part);
        List<Span> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = endOfRun(words, at);
            int start = startOfName(words, at, end);
            if (start < end && !isOnlyASentenceStart(words, start, end)) {
                runs.add(run(words, start, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    /** Behind the last title of the run, or behind the words that only open a sentence. */
    private int startOfName(List<Token> words, int start, int end) {
        int from = start;
        for (int at = start; at < end; at++) {
            String word = words.get(at).in(text).toLowerCase(Locale.ROOT);
            boolean opens = at == from && OPENERS.contains(word);
            if (opens || (isTitle(words.get(at)) && at + 1 < end)) {
                from = at + 1;
            }
        }
        boolean onlyTitle = from + 1 == end && isTitle(words.get(from));
        return onlyTitle ? end : from;
    }

    private Span run(List<Token> words, int start, int end) {
        Span span = words.get(start).span().cover(words.get(end - 1).span());
        boolean possessive = span.length() > 2
                && text.charAt(span.end() - 1) == 's'
                && Characters.isApostrophe(text.charAt(span.end() - 2));
        return possessive ? new Span(span.start(), span.end() - 2) : span;
    }

    /** The word after the last of the run that starts here; the start itself when none does. */
    private int endOfRun(List<Token> words, int start) {
        if (!isCapitalised(words.get(start))) {
            return start;
        }
        int end = start + 1;
        int at = end;
        while (at < words.size() && joined(words.get(at - 1), words.get(at))) {
            boolean inside = INSIDE.contains(words.get(at).in(text)) || isArticle(words.get(at));
            if (isCapitalised(words.get(at))) {
                end = at + 1;
            } else if (!inside) {
                break;
            }
            at++;
        }
        return end;
    }

    private boolean joined(Token before, Token after) {
        String between = text.substring(before.span().end(), after.span().start());
        boolean possessive = before.span().length() > 2 && before.in(text).endsWith("s")
                && Characters.isApostrophe(text.charAt(before.span().end() - 2));
        boolean title = isTitle(before) && between.startsWith(".");
        boolean plural =
                before.in(text).endsWith("s") && !between.isEmpty() && Characters.isApostrophe(between.charAt(0));
        boolean plain =
                between.substring(plural ? 1 : 0).chars().allMatch(c -> Characters.isBlank(c) || Characters.isDash(c));
        return !possessive && between.length() <= 2 && between.indexOf('\n') < 0 && (plain || title);
    }

    private boolean isArticle(Token word) {
        int end = word.span().end();
        return end < text.length() && Characters.isDash(text.charAt(end)) && word.span().length() <= 3;
    }

    private boolean isTitle(Token word) {
        return TITLES.contains(word.in(text).toLowerCase(Locale.ROOT));
    }

    private boolean isCapitalised(Token word) {
        return word.kind() == Token.Kind.WORD
                && Character.isUpperCase(text.codePointAt(word.span().start()))
                && !CALENDAR.contains(word.in(text));
    }

    /**
     * One capitalised word at the start of a sentence proves nothing, unless it is an acronym or capitalised elsewhere
     * too.
     */
    private boolean isOnlyASentenceStart(List<Token> words, int start, int end) {
        Token word = words.get(start);
        String surface = word.in(text);
        boolean acronym = surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT));
        return end - start == 1
                && sentenceStarts.contains(word.span().start())
                && !acronym
                && !capitalised.contains(NameForm.key(surface));
    }

    private String acronymAfter(Span run) {
        int open = run.end();
        while (open < text.length() && text.charAt(open) != '\n' && Characters.isBlank(text.charAt(open))) {
            open++;
        }
        int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        String inside = close > open ? text.substring(open + 1, close) : "";
        boolean acronym = inside.length() > 1 && inside.length() <= 8
                && inside.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
        return acronym ? inside : "";
    }
}
