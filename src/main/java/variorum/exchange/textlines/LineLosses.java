package variorum.exchange.textlines;

import java.util.List;
import java.util.function.Predicate;
import variorum.annotation.Annotation;
import variorum.annotation.Location;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.NameLosses;
import variorum.exchange.format.Pair;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Span;
import variorum.text.Tokenizer;

/** What lines of text can't carry, and what their readers do not take. */
final class LineLosses {

    private static final int LONGEST_LABEL = 100;

    private LineLosses() {}

    static List<Loss> of(Project project, Dialect dialect) {
        Losses losses = new Losses(project).project().origins().files().zones().emptyPlaces();
        losses.codes().areLabels(new CodeLabels(project.codebook()), true).withoutTags();
        NameLosses names = losses.names();
        switch (dialect) {
            case DOCCANO -> {
                names.coders().entities();
                doccano(losses, project).gaps().statements();
            }
            case DOCCANO_RELATIONS -> {
                names.coders().entities().formsAreNames();
                Pair.losses(doccano(losses, project));
            }
            case SPACY -> {
                names.entitiesAreNames().codersAreNames().sameCoders();
                spacy(losses).statements();
            }
            case SPACY_WORDS -> {
                names.entitiesAreNames().codersAreNames().sameCoders();
                words(losses).statements();
            }
        }
        return losses.all();
    }

    private static Losses doccano(Losses losses, Project project) {
        for (Document document : losses.contents().documents()) {
            if (document.text().isEmpty()) {
                losses.add("reports without a character", new Location.InDocument(document.id()),
                        document.name() + " is left out; doccano refuses texts without a character.");
            }
            overlaps(
                    LineWriter.pieces(
                            Dialect.DOCCANO, document.text(), project.annotationsOf(document.id()).list()),
                    losses);
        }
        CodeLabels labels = new CodeLabels(project.codebook());
        losses.contents().codes().stream()
                .filter(code -> points(labels.of(code.id())) > LONGEST_LABEL)
                .forEach(code -> losses.add("names over doccano's 100 characters", new Location.OfCode(code.id()),
                        "doccano has no room for so long a label as " + labels.of(code.id()) + " and may refuse it."));
        return losses.answers().doubts().tags(
                "notes put under the report", each -> !each.note().isEmpty(),
                "This note becomes a comment on the report; doccano shows it with the report's details.");
    }

    private static int points(String label) {
        return label.codePointCount(0, label.length());
    }

    /** doccano goes by the start and keeps what begins where the last kept one has ended, or later. */
    private static void overlaps(List<LineWriter.Piece> pieces, Losses losses) {
        int end = -1;
        for (LineWriter.Piece piece : pieces.stream().sorted((a, b) ->
                Integer.compare(a.span().start(), b.span().start())).toList()) {
            if (piece.span().start() >= end) {
                end = piece.span().end();
            } else {
                losses.add("overlapping tags", Losses.at(piece.annotation()),
                        "doccano drops this tag without a word unless its project allows overlapping spans.");
            }
        }
    }

    private static Losses spacy(Losses losses) {
        Predicate<Annotation> blank = each -> each.spans().stream().anyMatch(span ->
                !span.isEmpty() && !span.trimmedIn(losses.textOf(each)).equals(span));
        Predicate<Annotation> cut = each -> each.spans().stream().anyMatch(span -> isCut(losses.textOf(each), span));
        return losses
                .tags("tags with white space at an end", blank,
                        "spaCy takes no entity that begins or ends with white space.")
                .tags("tags ending within a word", blank.negate().and(cut),
                        "spaCy leaves this tag out unless it is told to move the ends (alignment_mode).");
    }

    private static Losses words(Losses losses) {
        Predicate<Annotation> wordless = each -> each.spans().stream().anyMatch(span ->
                !span.isEmpty() && span.trimmedIn(losses.textOf(each)).isEmpty());
        Predicate<Annotation> moved = each -> each.spans().stream().anyMatch(span ->
                !span.isEmpty() && !Tokenizer.snapToWords(losses.textOf(each), span).equals(span));
        return losses
                .tags("tags on no word", wordless, "A piece of this tag has no word in it and is left out.")
                .tags("tags moved to whole words", wordless.negate().and(moved),
                        "This tag is written from the beginning of its first word to the end of its last.");
    }

    private static boolean isCut(String text, Span span) {
        Span trimmed = span.trimmedIn(text);
        return !trimmed.isEmpty() && !Tokenizer.snapToWords(text, trimmed).equals(trimmed);
    }
}
