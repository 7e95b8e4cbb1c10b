package variorum.search.language;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import variorum.search.Query;
import variorum.text.Characters;
import variorum.text.Span;

/**
 * Reads queries as people write them.
 *
 * <ul>
 *   <li>{@code rebel} the word; {@code rebel*} words that begin so; {@code "armed group"} a phrase; {@code /expr/} a
 *       regular expression, {@code /expr/i} in any case
 *   <li>{@code field:value}, {@code field:"two words"}, {@code field:one,other}; {@code field:*} for any value
 *   <li>one after the other means all; {@code OR} or {@code |} means either; {@code -} or {@code NOT} means not; round
 *       brackets
 * </ul>
 *
 * What is said of tags in one alternative is said of one tag, and words beside it stand inside that tag. What is said
 * of statements is said of one statement that binds the tag: {@code stance:oppose actor:Syria} finds the positions
 * against something that Syria takes. {@code event.date:2017} is what the code Event asks, where a field of ours has
 * the name.
 */
public final class QueryLanguage {

    /** More alternatives than this come from brackets within brackets, and nobody means them. */
    private static final int MOST_ALTERNATIVES = 64;

    /** More pieces than this were pasted, not written; brackets within brackets are read by recursion. */
    private static final int MOST_PIECES = 1_000;

    private final String written;
    private final List<Item> items;
    private final Values values;
    private int at;

    private QueryLanguage(String written, Names names) {
        this.written = written;
        this.items = Lexer.items(written);
        this.values = new Values(names);
    }

    /**
     * Reads a query.
     *
     * @throws BadQuery when it can't be understood
     */
    public static Query read(String written, Names names) {
        return new QueryLanguage(written, names).read();
    }

    private Query read() {
        if (items.size() == 1) {
            throw new BadQuery(new Span(0, written.length()), "Type words, a phrase in quotation marks, or code:name.");
        }
        if (items.size() > MOST_PIECES) {
            throw new BadQuery(new Span(0, written.length()), "This is too long; please search in several steps.");
        }
        List<Alternative> all = either(false);
        if (now().kind() == Item.Kind.CLOSE) {
            throw new BadQuery(now().place(), "This bracket closes nothing: take it away, or open one before it.");
        }
        return all.size() == 1
                ? all.getFirst().query()
                : new Query.AnyOf(all.stream().map(Alternative::query).toList());
    }

    private Item now() {
        return items.get(at);
    }

    private List<Alternative> either(boolean not) {
        List<Alternative> first = all(not);
        if (now().kind() != Item.Kind.OR) {
            return first;
        }
        Item or = now();
        at++;
        List<Alternative> rest = either(not);
        return not ? product(first, rest, or) : sum(first, rest);
    }

    private List<Alternative> all(boolean not) {
        List<Alternative> joined = one(not);
        while (now().kind() != Item.Kind.OR && now().kind() != Item.Kind.CLOSE && now().kind() != Item.Kind.END) {
            Item here = now();
            if (here.kind() == Item.Kind.AND) {
                at++;
            }
            List<Alternative> next = one(not);
            joined = not ? sum(joined, next) : product(joined, next, here);
        }
        return joined;
    }

    private static List<Alternative> sum(List<Alternative> one, List<Alternative> other) {
        return Alternative.joined(one, other);
    }

    private static List<Alternative> product(List<Alternative> one, List<Alternative> other, Item here) {
        if (one.size() * other.size() > MOST_ALTERNATIVES) {
            throw new BadQuery(here.place(), "This makes too many alternatives; please search in two steps.");
        }
        List<Alternative> all = new ArrayList<>();
        one.forEach(left -> other.forEach(right -> all.add(left.and(right))));
        return all;
    }

    private List<Alternative> one(boolean not) {
        Item item = now();
        at += item.kind() == Item.Kind.END ? 0 : 1;
        return switch (item.kind()) {
            case WORD -> List.of(Alternative.words(new Query.Words(letters(item), !item.flag()), not));
            case PHRASE -> List.of(Alternative.words(new Query.Phrase(letters(item), !item.flag()), not));
            case EXPRESSION -> List.of(Alternative.words(expression(item), not));
            case FIELD -> values.of(item, not);
            case NOT -> one(!not);
            case OPEN -> bracket(item, not);
            case AND, OR, CLOSE -> throw new BadQuery(item.place(), "Something is missing before this.");
            case END -> throw new BadQuery(item.place(), "Something is missing at the end.");
        };
    }

    private List<Alternative> bracket(Item open, boolean not) {
        List<Alternative> inside = either(not);
        if (now().kind() != Item.Kind.CLOSE) {
            throw new BadQuery(open.place(), "This bracket is never closed.");
        }
        at++;
        return inside;
    }

    private static String letters(Item item) {
        if (Characters.isBlank(item.text())) {
            throw new BadQuery(item.place(), "There is nothing to look for in this.");
        }
        return item.text();
    }

    private static Query.Pattern expression(Item item) {
        if (item.text().isEmpty()) {
            throw new BadQuery(item.place(), "There is no expression between these strokes.");
        }
        try {
            return new Query.Pattern(item.text(), item.flag());
        } catch (PatternSyntaxException wrong) {
            int start = item.place().start() + 1 + Math.max(0, item.text().indexOf(wrong.getPattern()));
            String part = wrong.getPattern();
            boolean within = !part.isEmpty() && item.text().contains(part);
            Span place = within ? new Span(start, start + part.length()) : item.place();
            throw new BadQuery(place, WrongExpression.sentence(wrong));
        }
    }
}
