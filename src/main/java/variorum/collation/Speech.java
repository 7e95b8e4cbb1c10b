package variorum.collation;

import java.util.List;
import java.util.Set;

/** Words by which a report says who said something: verbs of saying and the names of news agencies. */
final class Speech {

    private static final Set<String> SAYING = Set.of(
            "say",
            "says",
            "said",
            "saying",
            "tell",
            "tells",
            "told",
            "telling",
            "state",
            "stated",
            "stating",
            "claim",
            "claims",
            "claimed",
            "claiming",
            "add",
            "adds",
            "added",
            "adding",
            "note",
            "noted",
            "notes",
            "noting",
            "stress",
            "stressed",
            "insist",
            "insisted",
            "insists",
            "argue",
            "argued",
            "argues",
            "announce",
            "announced",
            "announces",
            "declare",
            "declared",
            "declares",
            "report",
            "reported",
            "reports",
            "reportedly",
            "allege",
            "alleged",
            "alleges",
            "allegedly",
            "confirm",
            "confirmed",
            "confirms",
            "deny",
            "denied",
            "denies",
            "warn",
            "warned",
            "warns",
            "explain",
            "explained",
            "explains",
            "comment",
            "commented",
            "remark",
            "remarked",
            "reply",
            "replied",
            "respond",
            "responded",
            "concede",
            "conceded",
            "acknowledge",
            "acknowledged",
            "admit",
            "admitted",
            "suggest",
            "suggested",
            "according",
            "quoted",
            "cited",
            "citing",
            "describe",
            "described",
            "tweeted",
            "wrote",
            "writes",
            "asserted",
            "asserts",
            "conclude",
            "concluded",
            "revealed");

    private static final Set<String> AGENCIES = Set.of(
            "reuters",
            "ap",
            "afp",
            "dpa",
            "tass",
            "interfax",
            "xinhua",
            "anadolu",
            "efe",
            "ansa",
            "upi",
            "kyodo",
            "sana",
            "irna",
            "bloomberg",
            "associated",
            "press",
            "agencies",
            "agency",
            "ria",
            "novosti",
            "tanjug",
            "apa",
            "sda",
            "belga",
            "yonhap",
            "pti",
            "wam",
            "petra",
            "aa");

    private Speech() {}

    static boolean isSaying(String folded) {
        return SAYING.contains(folded);
    }

    static boolean isAgency(String folded) {
        return AGENCIES.contains(folded);
    }

    /** Whether words do nothing but say that somebody spoke, or to which agency. */
    static boolean isAttribution(List<String> folded) {
        return !folded.isEmpty()
                && folded.stream()
                        .allMatch(word ->
                                isSaying(word) || isAgency(word) || FunctionWords.has(word) || isReporting(word))
                && folded.stream().anyMatch(word -> isSaying(word) || isAgency(word));
    }

    private static boolean isReporting(String word) {
        return word.equals("reporters") || word.equals("news") || word.equals("statement") || word.equals("spokesman")
                || word.equals("spokeswoman") || word.equals("spokesperson");
    }
}
