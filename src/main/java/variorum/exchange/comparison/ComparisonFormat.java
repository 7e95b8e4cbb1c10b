package variorum.exchange.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** One way to write a comparison down. */
public interface ComparisonFormat {

    /** Every way there is. */
    List<ComparisonFormat> ALL = List.of(new ComparisonText(), new ComparisonJson(), new ComparisonCsv(false),
            new ComparisonCsv(true), new ComparisonHtml(), new ComparisonTei(), new ComparisonSvg());

    /** The short name it is asked for by. */
    String name();

    /** Writes the comparison and leaves the writer open. */
    void write(Comparison comparison, Writer out) throws IOException;

    /** The way with this short name. */
    static Optional<ComparisonFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
