package variorum.exchange.refi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import variorum.exchange.xml.XmlElement;
import variorum.text.Ids;

/** Identifiers as REFI wants them, made from our own: the same every time. */
final class Guids {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Guids() {}

    /** The identifier of a thing of a kind; one that has the form already is kept. */
    static String of(String kind, Object id) {
        String value = id.toString();
        return UUID_FORM.matcher(value).matches() ? value : made(kind, value);
    }

    /** An identifier made from what it stands for. */
    static String made(String kind, Object... of) {
        StringBuilder all = new StringBuilder(kind);
        for (Object part : of) {
            all.append('\u0000').append(part);
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The identifier of something foreign; where it has none that can be used, one made from what it is. */
    static String of(XmlElement thing, Object... is) {
        String written = plain(thing.attribute("guid"));
        return Ids.fits(written) ? written : made(thing.name(), is);
    }

    /** A foreign identifier in the form of ours: lower case, without braces. */
    static String plain(String guid) {
        return guid.replaceAll("[{}\\s]", "").toLowerCase(Locale.ROOT);
    }
}
