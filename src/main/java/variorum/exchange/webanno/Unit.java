package variorum.exchange.webanno;

import java.util.ArrayList;
import java.util.List;
import variorum.text.Span;

/**
 * What has a line of its own: a token, or a part of one on which a tag ends or begins.
 *
 * @param id sentence, token and, for a part, its number: {@code 1-4} or {@code 1-4.1}
 * @param span where it stands, UTF-16
 * @param values the tags on it as they are written
 */
record Unit(String id, Span span, List<String> values) {

    static Unit of(String id, Span span) {
        return new Unit(id, span, new ArrayList<>());
    }
}
