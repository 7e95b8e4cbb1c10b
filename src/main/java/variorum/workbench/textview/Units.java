package variorum.workbench.textview;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import variorum.text.Characters;
import variorum.text.Sentences;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** Finds characters, words, clauses, sentences and paragraphs in the rows of a page. */
final class Units {

    private static final String CUTS = ",;:()[]{}\u060C\u061B\u3001\uFF0C";

    private final String text;
    private final Rows rows;

    Units(String text, Rows rows) {
        this.text = text;
        this.rows = rows;
    }

    /** The units of a row in reading order, without the blanks and marks between them. */
    List<Span> in(int row, Unit unit) {
        if (!(rows.get(row) instanceof Row.Words words)) {
            return List.of();
        }
        Span span = words.span();
        return switch (unit) {
            case CHARACTER -> characters(span);
            case WORD -> Tokenizer.words(text, span).stream().map(Token::span).toList();
            case CLAUSE -> Sentences.within(text, span).stream().flatMap(each -> clauses(each).stream()).toList();
            case SENTENCE -> Sentences.within(text, span);
            case PARAGRAPH -> List.of(span);
        };
    }

    /**
     * The unit around an offset; between two the one before if it ends there, otherwise the next, otherwise the last.
     */
    Span around(int offset, Unit unit) {
        int row = rows.indexAt(offset);
        List<Span> units = row < 0 ? List.of() : in(row, unit);
        for (Span span : units) {
            if (span.contains(offset) || span.end() == offset || span.start() > offset) {
                return span;
            }
        }
        return units.isEmpty() ? new Span(offset, offset) : units.getLast();
    }

    /** Where the caret comes to by one unit: forwards to the next end of one, backwards to the next start. */
    int move(int offset, Unit unit, boolean forward) {
        int row = rows.indexAt(offset);
        if (row < 0) {
            return offset;
        }
        int inRow = forward ? endAfter(offset, in(row, unit)) : startBefore(offset, in(row, unit));
        if (inRow >= 0) {
            return inRow;
        }
        int next = rows.nextSource(row, forward ? 1 : -1);
        if (next < 0) {
            Span here = ((Row.Source) rows.get(row)).span();
            return forward ? here.end() : here.start();
        }
        return into(next, unit, forward);
    }

    /** The unit after (or before) a span: what stepping selects. The span itself if there is none. */
    Span step(Span from, Unit unit, boolean forward) {
        int row = Math.max(0, rows.indexAt(forward ? Math.max(from.start(), from.end() - 1) : from.start()));
        for (int i = row; i >= 0; i = rows.nextSource(i, forward ? 1 : -1)) {
            List<Span> units = i < rows.size() ? in(i, unit) : List.of();
            for (Span span : forward ? units : units.reversed()) {
                boolean beyond = forward
                        ? span.start() >= from.end() && !span.equals(from)
                        : span.end() <= from.start() && !span.equals(from);
                if (beyond) {
                    return span;
                }
            }
        }
        return from;
    }

    /**
     * The smallest of word, clause, sentence and paragraph that holds the span and more; the span itself if none does.
     */
    Span grown(Span span) {
        for (Unit unit : List.of(Unit.WORD, Unit.CLAUSE, Unit.SENTENCE, Unit.PARAGRAPH)) {
            Span wider = around(span.start(), unit);
            if (!span.isEmpty()) {
                Span first = at(span.start(), unit);
                wider = first.cover(at(span.end() - 1, unit));
            }
            if (wider.contains(span) && wider.length() > span.length()) {
                return wider;
            }
        }
        return span;
    }

    /** The unit that holds a character, or the character alone. */
    private Span at(int offset, Unit unit) {
        int row = rows.indexAt(offset);
        return in(Math.max(0, row), unit).stream()
                .filter(span -> span.contains(offset))
                .findFirst()
                .orElse(new Span(offset, offset + 1));
    }

    private static int endAfter(int offset, List<Span> units) {
        return units.stream().mapToInt(Span::end).filter(end -> end > offset).findFirst().orElse(-1);
    }

    private static int startBefore(int offset, List<Span> units) {
        return units.reversed().stream().mapToInt(Span::start).filter(start -> start < offset).findFirst().orElse(-1);
    }

    /** Where the caret comes to stand in a row that it enters. */
    private int into(int row, Unit unit, boolean forward) {
        Span span = ((Row.Source) rows.get(row)).span();
        List<Span> units = in(row, unit);
        if (unit == Unit.CHARACTER || units.isEmpty()) {
            return forward || rows.get(row) instanceof Row.Aside ? span.start() : span.end();
        }
        return forward ? units.getFirst().end() : units.getLast().start();
    }

    private List<Span> characters(Span span) {
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(span.in(text));
        List<Span> characters = new ArrayList<>();
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            characters.add(new Span(span.start() + from, span.start() + to));
        }
        return characters;
    }

    private List<Span> clauses(Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Token token : Tokenizer.tokens(text, sentence)) {
            if (token.isWord()) {
                start = start < 0 ? token.span().start() : start;
                end = token.span().end();
            } else if (start >= 0 && cuts(token.span())) {
                clauses.add(new Span(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            clauses.add(new Span(start, end));
        }
        return clauses;
    }

    /** A hyphen joins words; a dash with blanks beside it cuts. */
    private boolean cuts(Span mark) {
        int codePoint = text.codePointAt(mark.start());
        boolean blankBefore = mark.start() > 0 && Characters.isBlank(text.charAt(mark.start() - 1));
        return CUTS.indexOf(codePoint) >= 0
                || Characters.isQuotationMark(codePoint)
                || (Characters.isDash(codePoint) && (blankBefore || codePoint == '\u2014'));
    }
}
