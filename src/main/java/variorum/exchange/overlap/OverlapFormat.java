package variorum.exchange.overlap;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** One way to write down what reports share. */
public interface OverlapFormat {

    /** Every way there is. */
    List<OverlapFormat> ALL = List.of(new OverlapText(), new OverlapJson(), new OverlapCsv());

    /** The short name it is asked for by. */
    String name();

    /** Writes it all and leaves the writer open. */
    void write(OverlapList list, Writer out) throws IOException;

    /** The way with this short name. */
    static Optional<OverlapFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
