package variorum.search.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.search.names.NameWords.Kind;
import variorum.text.Characters;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * Finds runs of words that look like names: capitalised, with the small words and hyphens that belong inside a name. A
 * word that merely starts a sentence counts only when the text capitalises it elsewhere too; a headline in which all
 * words have capitals says nothing.
 */
final class NameRuns {

    private static final int SHORTEST_HEADLINE = 4;
    private static final int LONGEST_SMALL_WORD = 3;

    private final String text;
    private final NameWords names;
    private final Set<Integer> sentenceStarts = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();
    private final List<Span> headlines = new ArrayList<>();
    private final CapitalNouns nouns;

    NameRuns(String text, List<Span> parts, NameWords names) {
        this.text = text;
        this.names = names;
        for (Span part : parts) {
            Sentences.within(text, part).forEach(this::note);
            List<Token> words = words(part);
            words.stream().map(word -> word.span().start()).filter(this::opensSpeech).forEach(sentenceStarts::add);
            for (Token word : words) {
                boolean free = headlines.stream().noneMatch(line -> line.contains(word.span()));
                if (free && isCapitalised(word) && !sentenceStarts.contains(word.span().start())) {
                    capitalised.add(NameForm.key(word.in(text)));
                }
            }
        }
        this.nouns = new CapitalNouns(text, parts.stream().map(this::words).toList(), names);
    }

    /** Behind a mark of quotation that a colon or a comma stands before: “They said: ‘Leave …’”. */
    private boolean opensSpeech(int at) {
        return at > 2
                && (Characters.isQuotationMark(text.charAt(at - 1)) || Characters.isApostrophe(text.charAt(at - 1)))
                && Characters.isBlank(text.charAt(at - 2))
                && (text.charAt(at - 3) == ':' || text.charAt(at - 3) == ',');
    }

    /** The words of a part, without what is written onto them with an apostrophe: "Iran" in "l’Iran". */
    private List<Token> words(Span part) {
        return Tokenizer.words(text, part).stream().map(this::withoutElision).toList();
    }

    private Token withoutElision(Token word) {
        String surface = word.in(text);
        for (int at = 1; at + 1 < surface.length(); at++) {
            if (Characters.isApostrophe(surface.charAt(at))) {
                boolean elided = names.are(Kind.ELIDED, NameWords.lower(surface.substring(0, at)));
                return elided
                        ? new Token(new Span(word.span().start() + at + 1, word.span().end()), word.kind())
                        : word;
            }
        }
        return word;
    }

    private void note(Span sentence) {
        List<Token> words = Tokenizer.words(text, sentence);
        if (words.isEmpty()) {
            return;
        }
        sentenceStarts.add(words.getFirst().span().start());
        List<Token> full = words.stream()
                .filter(word -> word.kind() == Token.Kind.WORD && word.span().length() > LONGEST_SMALL_WORD)
                .toList();
        boolean ends = ".!?".indexOf(text.charAt(sentence.end() - 1)) >= 0;
        if (!ends && full.size() >= SHORTEST_HEADLINE && full.stream().allMatch(this::isCapitalised)) {
            headlines.add(sentence);
        }
    }

    /** Those of a part of the text, in reading order. */
    List<Span> in(Span part) {
        List<Token> words = words(part);
        List<Span> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = endOfRun(words, at);
            int start = startOfName(words, at, end);
            int stop = end;
            if (names.nounsHaveCapitals()) {
                boolean opens = start < end && sentenceStarts.contains(words.get(start).span().start());
                start = nouns.startOfName(words, start, end, opens);
                stop = nouns.endOfName(words, start, end, opens);
                boolean alone = stop - start == 1 && !nouns.isName(words, start, opens, stop < end);
                stop = alone ? start : stop;
            }
            if (start < stop && isName(words, start, stop)) {
                runs.add(run(words, withArticle(words, start), stop));
            }
            at = Math.max(end, at + 1);
        }
        runs.removeIf(run -> headlines.stream().anyMatch(line -> line.contains(run)));
        return runs;
    }

    /** Behind the last title of the run, or behind the words that only open a sentence. */
    private int startOfName(List<Token> words, int start, int end) {
        int from = start;
        boolean titled = false;
        for (int at = start; at < end; at++) {
            boolean opens = at == from && names.isOpener(words.get(at).in(text))
                    && !(titled && isCapitalised(words.get(at))); // M. Le Drian
            boolean title = isTitle(words.get(at)) && at + 1 < end;
            titled |= title;
            if (opens || title) {
                from = at + 1;
            }
        }
        return from;
    }

    /** "al-" before a name, though it has no capital. */
    private int withArticle(List<Token> words, int start) {
        boolean joined = start > 0 && isArticle(words.get(start - 1))
                && words.get(start - 1).span().end() + 1 == words.get(start).span().start()
                && NameForm.isArticle(words.get(start - 1).in(text));
        return joined ? start - 1 : start;
    }

    private Span run(List<Token> words, int start, int end) {
        return withoutPossessive(words.get(start).span().cover(words.get(end - 1).span()));
    }

    private Span withoutPossessive(Span span) {
        boolean possessive = span.length() > 2
                && text.charAt(span.end() - 1) == 's'
                && Characters.isApostrophe(text.charAt(span.end() - 2));
        if (names.nounsHaveCapitals() && span.length() > 3 && text.charAt(span.end() - 1) == 's') {
            Span stem = new Span(span.start(), span.end() - 1);
            return capitalised.contains(NameForm.key(stem.in(text))) ? stem : span; // "Assads"
        }
        return possessive ? new Span(span.start(), span.end() - 2) : span;
    }

    /** The word after the last of the run that starts here; the start itself when none does. */
    private int endOfRun(List<Token> words, int start) {
        if (!isCapitalised(words.get(start))) {
            return start;
        }
        int end = start + 1;
        int at = end;
        boolean weak = false;
        while (at < words.size() && joined(words.get(at - 1), words.get(at))) {
            String word = words.get(at).in(text);
            if (end == at && names.are(Kind.FOLLOWS, word)) {
                end = at + 1;
            } else if (isCapitalised(words.get(at))) {
                end = weak && at - start < 3 && !goesOn(words, at) ? end : at + 1;
            } else if (!staysInside(words, start, at)) {
                break;
            }
            weak |= names.are(Kind.WEAK, word);
            at++;
        }
        return end;
    }

    /** "Ministry of the Interior", but "Ask the minister", and "Fighters of …" at the start of a sentence. */
    private boolean staysInside(List<Token> words, int start, int at) {
        String word = words.get(at).in(text);
        String before = words.get(at - 1).in(text);
        boolean theirs = at - 1 == start && before.endsWith("s")
                && sentenceStarts.contains(words.get(start).span().start());
        boolean articleAlone = names.are(Kind.ARTICLES, word) && !names.are(Kind.INSIDE, before);
        return isArticle(words.get(at)) || (names.are(Kind.INSIDE, word) && !articleAlone && !theirs);
    }

    /** A name with "for" in it has more than a word on each side: "Observatory for Human Rights". */
    private boolean goesOn(List<Token> words, int at) {
        return at + 1 < words.size() && isCapitalised(words.get(at + 1)) && joined(words.get(at), words.get(at + 1));
    }

    private boolean joined(Token before, Token after) {
        String between = text.substring(before.span().end(), after.span().start());
        boolean possessive = before.span().length() > 2 && before.in(text).endsWith("s")
                && Characters.isApostrophe(text.charAt(before.span().end() - 2))
                && !names.isOwner(before.in(text));
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
        return names.isTitle(word.in(text));
    }

    private boolean isCapitalised(Token word) {
        return word.kind() == Token.Kind.WORD
                && Character.isUpperCase(text.codePointAt(word.span().start()))
                && !names.isOfTheCalendar(word.in(text));
    }

    /** Not an office, not only adjectives, and not a word that has its capital from the sentence alone. */
    private boolean isName(List<Token> words, int start, int end) {
        Token first = words.get(start);
        String surface = first.in(text);
        boolean office = names.isOffice(words.get(end - 1).in(text))
                || (start + 1 == end && isTitle(words.get(start)));
        boolean adjectives = words.subList(start, end).stream().allMatch(word -> names.isAdjective(word.in(text)));
        boolean opens = end - start == 1
                && sentenceStarts.contains(first.span().start())
                && !NameWords.isAcronym(surface)
                && !isSubject(words, start)
                && !capitalised.contains(NameForm.key(surface));
        return !office && !adjectives && !opens;
    }

    /** "Washington has …", "Moscow and Damascus …". */
    private boolean isSubject(List<Token> words, int at) {
        if (at + 2 >= words.size() || words.get(at).in(text).endsWith("s")) {
            return false;
        }
        String next = words.get(at + 1).in(text);
        return names.are(Kind.SUBJECTS, next) || (names.are(Kind.AND, next) && isCapitalised(words.get(at + 2)));
    }
}
