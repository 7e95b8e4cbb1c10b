package variorum.workbench.textview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import variorum.text.Span;

/** What a screen reader says of the place of the caret, beyond the words that stand there. */
final class Spoken {

    /** In UTF-16 code units: what is selected is said in full up to here, else by how it begins and ends. */
    private static final int LONGEST_QUOTE = 120;

    private static final int END_OF_QUOTE = 50;

    private Spoken() {}

    /**
     * "Paragraph 2 of 14. Selected: “Damascus said so”. 2 tags overlap here: Position, oppose; Government."
     *
     * @param marks the marks at the caret
     * @param words what is said of one mark
     */
    static String of(TextContent content, Selection selection, List<Mark> marks, Function<Mark, String> words) {
        List<String> said = new ArrayList<>();
        place(content.blocks(), selection.caret()).ifPresent(said::add);
        if (selection.span().length() > 0) {
            said.add("Selected: “" + quoted(selection.span().in(content.text())) + "”");
        }
        marks(marks, words).ifPresent(said::add);
        return String.join(". ", said);
    }

    /** Headings and what is set aside are not counted: the numbers are those the other panes give. */
    private static Optional<String> place(List<Block> blocks, int caret) {
        int paragraphs = 0;
        Optional<String> here = Optional.empty();
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Prose(Span span, Block.Prose.Look look, List<Span> dimmed)) {
                paragraphs += look == Block.Prose.Look.BODY ? 1 : 0;
                if (isIn(span, caret)) {
                    here = Optional.of(named(look));
                    number = paragraphs;
                }
            } else if (block instanceof Block.SetAside aside
                    && aside.paragraphs().stream().anyMatch(span -> isIn(span, caret))) {
                here = Optional.of("Set aside: " + aside.kind());
            }
        }
        String count = " " + number + " of " + paragraphs;
        return here.map(name -> name.equals(named(Block.Prose.Look.BODY)) ? name + count : name);
    }

    /** The caret stands in a paragraph up to behind its last letter. */
    private static boolean isIn(Span span, int caret) {
        return span.start() <= caret && caret <= span.end();
    }

    private static String named(Block.Prose.Look look) {
        return switch (look) {
            case HEADLINE -> "Headline";
            case BODY -> "Paragraph";
            case CROSSHEAD -> "Heading";
            case DIMMED -> "Set aside";
        };
    }

    private static String quoted(String words) {
        String line = words.strip().replace('\n', ' ');
        if (line.length() <= LONGEST_QUOTE) {
            return line;
        }
        int start = line.lastIndexOf(' ', END_OF_QUOTE);
        int end = line.indexOf(' ', line.length() - END_OF_QUOTE);
        return start < 0 || end < 0 ? line : line.substring(0, start) + " … " + line.substring(end + 1);
    }

    private static Optional<String> marks(List<Mark> marks, Function<Mark, String> words) {
        List<Mark> tags = marks.stream().filter(mark -> !mark.style().proposed()).toList();
        List<String> said = new ArrayList<>();
        if (!tags.isEmpty()) {
            String all = tags.stream().map(words).collect(Collectors.joining("; "));
            said.add(tags.size() == 1 ? "Tag: " + all : tags.size() + " tags overlap here: " + all);
        }
        marks.stream().filter(mark -> mark.style().proposed()).map(words).forEach(said::add);
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }
}
