package variorum.search.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Entity;
import variorum.text.Characters;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/**
 * The forms of a project's entities, ready to be found in a text. Immutable; made anew when the entities change.
 * Finding costs a step per word of the text, whatever the number of entities.
 */
public final class Registry {

    /** One word further into a form; the entities whose form ends here. */
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final Set<Entity.Id> ends = new LinkedHashSet<>();
    }

    /** Letters before the apostrophe: "jusqu’Alep". */
    private static final int LONGEST_ELISION = 7;

    private final Node root = new Node();

    private Registry(Collection<Entity> entities) {
        for (Entity entity : entities) {
            add(entity.name(), entity.id());
            entity.aliases().forEach(alias -> add(alias, entity.id()));
        }
    }

    /** A registry of these entities under their names and aliases. */
    public static Registry of(Collection<Entity> entities) {
        return new Registry(entities);
    }

    private void add(String name, Entity.Id id) {
        Node at = root;
        for (String key : NameForm.of(name).keys()) {
            at = at.next.computeIfAbsent(key, k -> new Node());
        }
        if (at != root) {
            at.ends.add(id);
        }
    }

    /** The entities that have this form, by id; more than one when the form is ambiguous. */
    public List<Entity.Id> named(String form) {
        Node at = root;
        for (String key : NameForm.of(form).keys()) {
            Node next = at.next.get(key);
            if (next == null) {
                return List.of();
            }
            at = next;
        }
        return at.ends.stream().sorted().toList();
    }

    /**
     * Every place in a part of a text where a known form stands: longest first, none overlapping another, in reading
     * order.
     */
    public List<Mention> mentionsIn(String text, Span part) {
        List<Token> words =
                Tokenizer.words(text, part).stream().map(word -> withoutElision(text, word)).toList();
        List<String> keys = words.stream().map(word -> NameForm.key(word.in(text))).toList();
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Match> match = longestAt(text, words, keys, at);
            match.ifPresent(found -> mentions.add(found.mention));
            at = match.map(found -> found.next).orElse(at + 1);
        }
        return mentions;
    }

    /** "Iran" in "l’Iran" where Iran is known, though nobody who begins with "l’" is. */
    private Token withoutElision(String text, Token word) {
        String surface = word.in(text);
        for (int at = 1; at <= LONGEST_ELISION && at + 1 < surface.length(); at++) {
            if (Characters.isApostrophe(surface.charAt(at))) {
                boolean name = Character.isUpperCase(surface.charAt(at + 1))
                        && !root.next.containsKey(NameForm.key(surface))
                        && root.next.containsKey(NameForm.key(surface.substring(at + 1)));
                Span rest = new Span(word.span().start() + at + 1, word.span().end());
                return name ? new Token(rest, word.kind()) : word;
            }
        }
        return word;
    }

    private record Match(Mention mention, int next) {}

    private Optional<Match> longestAt(String text, List<Token> words, List<String> keys, int start) {
        Match longest = null;
        Node node = step(root, keys, start);
        for (int at = start; node != null; at++) {
            if (!node.ends.isEmpty() && startsLikeAName(text, words.get(start))) {
                Span last = withoutPossessive(text, words.get(at).span());
                Span span = at == start ? last : words.get(start).span().cover(last);
                longest = new Match(new Mention(span, List.copyOf(node.ends)), at + 1);
            }
            boolean goesOn = at + 1 < words.size() && joined(text, words.get(at), words.get(at + 1));
            node = goesOn ? step(node, keys, at + 1) : null;
        }
        return Optional.ofNullable(longest);
    }

    private static @Nullable Node step(Node from, List<String> keys, int at) {
        return from.next.get(keys.get(at));
    }

    /**
     * A form of letters with case starts with a capital, or with an article before one: "al-Assad", not "turkey" the
     * bird.
     */
    private static boolean startsLikeAName(String text, Token word) {
        int first = text.codePointAt(word.span().start());
        boolean article = word.span().end() < text.length() && Characters.isDash(text.charAt(word.span().end()));
        return !Character.isLowerCase(first) || article;
    }

    /**
     * Whether only blanks, a hyphen or an abbreviation's dot stand between two words; a name does not reach over other
     * marks.
     */
    private static boolean joined(String text, Token before, Token after) {
        String between = text.substring(before.span().end(), after.span().start());
        boolean plural = before.in(text).endsWith("s") && !between.isEmpty()
                && Characters.isApostrophe(between.charAt(0)); // the Workers’ Party
        return between.length() <= 2
                && between.indexOf('\n') < 0
                && between.substring(plural ? 1 : 0).chars()
                        .allMatch(c -> Characters.isBlank(c) || Characters.isDash(c) || c == '.');
    }

    private static Span withoutPossessive(String text, Span word) {
        int end = word.end();
        boolean possessive = word.length() > 2
                && Character.toLowerCase(text.charAt(end - 1)) == 's'
                && Characters.isApostrophe(text.charAt(end - 2));
        return possessive ? new Span(word.start(), end - 2) : word;
    }
}
