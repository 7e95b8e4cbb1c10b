package variorum.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.exchange.format.Claim;
import variorum.text.Span;

/**
 * A tag as another program's file says it.
 *
 * @param place where in the file: "line 12"
 * @param id what the file calls it; unique within the report
 * @param claim where it says it is, and on which words
 * @param code its code, which is in the codebook
 * @param coder whose it is
 * @param entity what it names, or null
 * @param attributes what is answered
 * @param note what is noted
 * @param confidence how sure its coder was
 */
public record IncomingTag(
        String place,
        String id,
        Claim claim,
        Code.Id code,
        Coder.Id coder,
        Entity.@Nullable Id entity,
        Attributes attributes,
        String note,
        Confidence confidence) {

    /** One with nothing more to say. */
    public static IncomingTag of(
            String place, String id, List<Span> places, String words, Code.Id code, Coder.Id coder) {
        return new IncomingTag(
                place, id, new Claim(places, words), code, coder, null, Attributes.NONE, "", Confidence.SURE);
    }

    /** The same with answers, a note and a doubt. */
    public IncomingTag saying(Attributes answers, String said, Confidence doubt) {
        return new IncomingTag(place, id, claim, code, coder, entity, answers, said, doubt);
    }

    /** The same, naming something. */
    public IncomingTag naming(Entity.@Nullable Id what) {
        return new IncomingTag(place, id, claim, code, coder, what, attributes, note, confidence);
    }

    /** The same at another place. */
    public IncomingTag claiming(Claim other) {
        return new IncomingTag(place, id, other, code, coder, entity, attributes, note, confidence);
    }

    /** The same with the next piece of it, which another one says. */
    public IncomingTag joined(IncomingTag next) {
        List<Span> places = new ArrayList<>(claim.places());
        places.addAll(next.claim.places());
        return claiming(new Claim(places, claim.words() + " " + next.claim.words()));
    }
}
