package variorum.text.speech;

import java.util.Set;

/** Words by which a report says that somebody spoke. English. */
public final class SayingVerbs {

    private static final Set<String> SAYING = Set.of(
            "according", "acknowledge", "acknowledged", "add", "added", "adding", "adds", "admit", "admitted",
            "allege", "alleged", "allegedly", "alleges", "announce", "announced", "announces", "argue", "argued",
            "argues", "asserted", "asserts", "cited", "citing", "claim", "claimed", "claiming", "claims", "comment",
            "commented", "concede", "conceded", "conclude", "concluded", "confirm", "confirmed", "confirms",
            "declare", "declared", "declares", "denied", "denies", "deny", "describe", "described", "explain",
            "explained", "explains", "insist", "insisted", "insists", "note", "noted", "notes", "noting", "quoted",
            "remark", "remarked", "replied", "reply", "report", "reported", "reportedly", "reports", "respond",
            "responded", "revealed", "said", "say", "saying", "says", "state", "stated", "stating", "stress",
            "stressed", "suggest", "suggested", "tell", "telling", "tells", "told", "tweeted", "warn", "warned",
            "warns", "writes", "wrote");

    /** They also say what somebody wants or does, so they count only where no plainer word stands. */
    private static final Set<String> TAKING_A_SIDE = Set.of(
            "accused", "accuses", "agreed", "answered", "asked", "believe", "believed", "believes", "called",
            "cautioned", "complained", "condemned", "contended", "countered", "criticised", "criticized", "demanded",
            "demands", "denounced", "emphasised", "emphasized", "expected", "expects", "expressed", "feared",
            "hoped", "hopes", "indicated", "informed", "maintained", "mentioned", "observed", "pledged", "pointed",
            "posted", "predicted", "promised", "recalled", "reiterated", "rejected", "repeated", "ruled",
            "testified", "thinks", "thought", "threatened", "underlined", "urged", "urges", "vowed", "welcomed");

    private SayingVerbs() {}

    /** Whether a word, in lower case, does little else than say that somebody spoke. */
    public static boolean has(String folded) {
        return SAYING.contains(folded);
    }

    /** Whether a word, in lower case, says that somebody spoke, and how they stand to what they said. */
    public static boolean takesSides(String folded) {
        return TAKING_A_SIDE.contains(folded);
    }
}
