package variorum.exchange.w3c;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import variorum.exchange.incoming.Assembly;

/** The names that our things have among linked data. None of them leads anywhere. */
final class Iri {

    private static final String OURS = "urn:variorum:";

    private Iri() {}

    /** An annotation, a statement or a page: a UUID made of what tells it apart. */
    static String uuid(String... parts) {
        return "urn:uuid:" + Assembly.idLike(parts);
    }

    /** A coder or an entity. */
    static String of(String kind, String id) {
        return OURS + kind + ":" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The identifier within a name of ours, if it is one. */
    static Optional<String> id(String kind, String iri) {
        String start = OURS + kind + ":";
        try {
            return iri.startsWith(start)
                    ? Optional.of(URLDecoder.decode(iri.substring(start.length()), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notEncodedByUs) {
            return Optional.empty();
        }
    }

    /** The last part of a name, for want of anything that people would call it. */
    static String lastPart(String iri) {
        String[] parts = iri.split("[/#:]", -1);
        return parts[parts.length - 1].isBlank() ? iri : parts[parts.length - 1];
    }
}
