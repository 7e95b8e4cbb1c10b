package variorum.text.speech;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Span;
import variorum.text.Token;

/** Tells in whose words something is said. */
final class QuoteTypes {

    private final SpokenText spoken;
    private final Cues cues;

    QuoteTypes(SpokenText spoken, Cues cues) {
        this.spoken = spoken;
        this.cues = cues;
    }

    QuoteType of(Span words) {
        List<Quotation> over = spoken.quotations().all().stream()
                .filter(quotation -> quotation.depth() == 0 && quotation.whole().overlaps(words))
                .toList();
        List<Token> unquoted = spoken.wordsIn(words).stream()
                .filter(word -> over.stream().noneMatch(quotation -> quotation.inside().contains(word.span())))
                .toList();
        if (unquoted.isEmpty() && !over.isEmpty()) {
            return QuoteType.DIRECT;
        }
        if (!over.isEmpty() && unquoted.size() < spoken.wordsIn(words).size()) {
            return isOnlyWhoSaidIt(words, over) ? QuoteType.DIRECT : QuoteType.MIXED;
        }
        return reporting(spoken.sentencesOf(words)) > 0 ? QuoteType.INDIRECT : QuoteType.NARRATED;
    }

    /** A sentence counts as a whole, since words in it are said by whom it says outside of them. */
    private int reporting(List<Integer> sentences) {
        return sentences.stream()
                .map(spoken.sentences()::get)
                .mapToInt(sentence -> cues.reporting(sentence, sentence))
                .sum();
    }

    /** "“…,” he told reporters": what is not quoted says who spoke, once, behind a comma. */
    private boolean isOnlyWhoSaidIt(Span words, List<Quotation> over) {
        List<Integer> sentences = new ArrayList<>(spoken.sentencesOf(words));
        int told = sentences.stream()
                .map(spoken.sentences()::get)
                .mapToInt(sentence -> cues.reporting(sentence, words))
                .sum();
        return told == 1 && over.stream().allMatch(this::standsApart);
    }

    private boolean standsApart(Quotation quotation) {
        String text = spoken.text();
        int end = quotation.inside().end();
        boolean comma = end > 0 && ",.?!…".indexOf(text.charAt(end - 1)) >= 0;
        boolean after = text.startsWith(",", quotation.whole().end());
        String ahead = text.substring(0, quotation.whole().start()).stripTrailing();
        return comma || after || ahead.endsWith(":") || ahead.endsWith(",");
    }
}
