package variorum.search.expression;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What an expression tells apart: characters of which no part of it takes one and not the other are one symbol. They
 * are numbered from 1 as they are met in texts.
 */
final class Symbols {

    /** What stands before the first character of a text, and behind the last. */
    static final int EDGE = 0;

    private static final int BASIC = 0x10000;

    private record Symbol(BitSet sets, Kind kind) {}

    private final List<Letters> sets;
    private final char[] basic = new char[BASIC];
    private final Map<Integer, Integer> others = new HashMap<>();
    private final Map<Symbol, Integer> numbers = new HashMap<>();
    private final List<Symbol> symbols = new ArrayList<>(List.of(new Symbol(new BitSet(), Kind.EDGE_OF_TEXT)));

    /** What these sets of characters tell apart. */
    Symbols(List<Letters> sets) {
        this.sets = sets;
    }

    /** The symbol of a UTF-16 unit that was met before and is a character by itself; else 0. */
    int known(char unit) {
        return basic[unit];
    }

    /** The symbol of a character. */
    int of(int codePoint) {
        int known = codePoint < BASIC ? basic[codePoint] : 0;
        return known != 0 ? known : others.computeIfAbsent(codePoint, this::ask);
    }

    private int ask(int codePoint) {
        int plain = Kind.plain(codePoint);
        BitSet holding = new BitSet();
        IntStream.range(0, sets.size()).filter(set -> sets.get(set).has(plain)).forEach(holding::set);
        int number = numbers.computeIfAbsent(new Symbol(holding, Kind.of(plain)), this::add);
        if (Character.isBmpCodePoint(codePoint) && !Character.isSurrogate((char) codePoint)) {
            basic[codePoint] = (char) number;
        }
        return number;
    }

    private int add(Symbol symbol) {
        symbols.add(symbol);
        return symbols.size() - 1;
    }

    /** How many there are by now. */
    int count() {
        return symbols.size();
    }

    /** Whether the set with this index in the list takes a symbol. */
    boolean takes(int set, int symbol) {
        return symbols.get(symbol).sets().get(set);
    }

    /** Whether one of these sets, which are of the list, takes a symbol. */
    boolean isOneOf(int symbol, Set<Letters> either) {
        return symbols.get(symbol).sets().stream().anyMatch(set -> either.contains(sets.get(set)));
    }

    Kind kind(int symbol) {
        return symbols.get(symbol).kind();
    }
}
