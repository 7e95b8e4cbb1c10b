package variorum.collation;

import java.util.List;
import java.util.Set;
import variorum.text.speech.SpeechWords;

/** Words by which a report says who said something: verbs of saying and the names of news agencies. */
final class Speech {

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

    /** Those who are quoted without a name. */
    private static final Set<String> ROLES = Set.of(
            "minister", "ministers", "ministry", "official", "officials", "officer", "officers", "spokesman",
            "spokeswoman", "spokesperson", "witness", "witnesses", "source", "sources", "analyst", "analysts",
            "police", "government", "authorities", "residents", "resident", "activist", "activists", "doctor",
            "doctors", "diplomat", "diplomats", "expert", "experts", "lawyer", "lawyers", "president", "mayor",
            "general", "commander", "army", "military", "aide", "aides", "adviser", "advisers", "statement", "report",
            "reports", "critics", "researchers", "leader", "leaders", "member", "members", "relatives", "company",
            "people", "observers", "monitors", "rebels", "troops", "soldiers", "envoy", "ambassador", "governor",
            "agency", "newspaper", "channel", "judge", "prosecutor", "prosecutors", "group", "one", "another", "some");

    private Speech() {}

    static boolean isSaying(String folded) {
        return SpeechWords.ENGLISH.attribute(folded);
    }

    static boolean isAgency(String folded) {
        return AGENCIES.contains(folded);
    }

    /** Whether a word names a kind of speaker. */
    static boolean isRole(String folded) {
        return ROLES.contains(folded);
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
