package variorum.exchange.format;

import java.io.InputStream;

/**
 * A schema that comes with the program, against which a file is held each time it was written. There are two kinds,
 * for XML and for JSON; neither a schema nor a file can make one read anything else.
 */
public interface Schema {

    /**
     * Holds a file against it.
     *
     * @param name what to call the file in a sentence
     * @throws Unreadable with the first place that breaks it and what is wrong there
     */
    void check(String name, InputStream in);
}
