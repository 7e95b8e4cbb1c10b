package variorum.search.language;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Characters;
import variorum.text.Span;

/** Cuts a query into its pieces. */
final class Lexer {

    private final String query;
    private int at;

    private Lexer(String query) {
        this.query = query;
    }

    /** The pieces of a query, an end mark last. */
    static List<Item> items(String query) {
        Lexer lexer = new Lexer(query);
        List<Item> items = new ArrayList<>();
        do {
            items.add(lexer.next());
        } while (items.getLast().kind() != Item.Kind.END);
        return items;
    }

    private Item next() {
        while (at < query.length() && Characters.isBlank(query.charAt(at))) {
            at++;
        }
        if (at == query.length()) {
            return Item.mark(Item.Kind.END, at, at);
        }
        char c = query.charAt(at);
        return switch (c) {
            case '(' -> mark(Item.Kind.OPEN);
            case ')' -> mark(Item.Kind.CLOSE);
            case '|' -> mark(Item.Kind.OR);
            case '/' -> expression();
            case '-', '−' -> isSomething(at + 1) ? mark(Item.Kind.NOT) : word();
            default -> isQuote(c) ? phrase() : word();
        };
    }

    private Item mark(Item.Kind kind) {
        at++;
        return Item.mark(kind, at - 1, at);
    }

    private boolean isSomething(int index) {
        return index < query.length() && !Characters.isBlank(query.charAt(index)) && query.charAt(index) != ')';
    }

    private static boolean isQuote(char c) {
        return Characters.isQuotationMark(c);
    }

    private Item expression() {
        int start = at;
        at++;
        boolean escaped = false;
        while (at < query.length() && (escaped || query.charAt(at) != '/')) {
            escaped = !escaped && query.charAt(at) == '\\';
            at++;
        }
        if (at == query.length()) {
            throw new BadQuery(new Span(start, at), "The expression has no end: write / behind it.");
        }
        String text = query.substring(start + 1, at).replace("\\/", "/");
        at++;
        boolean anyCase = at < query.length() && query.charAt(at) == 'i';
        at += anyCase ? 1 : 0;
        return new Item(Item.Kind.EXPRESSION, text, List.of(), new Span(start, at), anyCase);
    }

    private Item phrase() {
        int start = at;
        String text = quoted();
        boolean open = text.endsWith("*");
        return new Item(
                Item.Kind.PHRASE, open ? text.substring(0, text.length() - 1) : text, List.of(), new Span(start, at),
                open);
    }

    /** Reads on from a quotation mark to behind the next one; what is between. */
    private String quoted() {
        int start = at;
        at++;
        while (at < query.length() && !isQuote(query.charAt(at))) {
            at++;
        }
        if (at == query.length()) {
            throw new BadQuery(new Span(start, at), "The quotation has no end: write \" behind it.");
        }
        at++;
        return query.substring(start + 1, at - 1);
    }

    private Item word() {
        int start = at;
        while (at < query.length() && !endsWord(query.charAt(at))) {
            if (query.charAt(at) == ':' && isFieldName(query.substring(start, at))) {
                return field(start);
            }
            at++;
        }
        String text = query.substring(start, at);
        Span place = new Span(start, at);
        return switch (text) {
            case "OR" -> new Item(Item.Kind.OR, text, List.of(), place, false);
            case "AND" -> new Item(Item.Kind.AND, text, List.of(), place, false);
            case "NOT" -> new Item(Item.Kind.NOT, text, List.of(), place, false);
            default -> {
                boolean open = text.endsWith("*");
                yield new Item(
                        Item.Kind.WORD, open ? text.substring(0, text.length() - 1) : text, List.of(), place, open);
            }
        };
    }

    private static boolean endsWord(char c) {
        return Characters.isBlank(c) || c == '(' || c == ')' || c == '|' || isQuote(c);
    }

    private static boolean isFieldName(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0))
                && text.codePoints().allMatch(c -> c == '.' || isOfFields(c));
    }

    /** What the name of a field is made of. A full stop stands between a code and what it asks. */
    static boolean isOfFields(int codePoint) {
        return Characters.isWordPart(codePoint) || codePoint == '_' || codePoint == '-';
    }

    private Item field(int start) {
        String name = query.substring(start, at);
        List<Item.Value> values = new ArrayList<>();
        do {
            at++;
            values.add(value());
        } while (at < query.length() && query.charAt(at) == ',');
        return new Item(Item.Kind.FIELD, name, values, new Span(start, at), false);
    }

    private Item.Value value() {
        int start = at;
        if (at < query.length() && isQuote(query.charAt(at))) {
            String text = quoted();
            return new Item.Value(text.strip(), new Span(start, at));
        }
        while (at < query.length() && query.charAt(at) != ',' && !endsWord(query.charAt(at))) {
            at++;
        }
        return new Item.Value(query.substring(start, at), new Span(start, at));
    }
}
