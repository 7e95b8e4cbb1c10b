package variorum.eval;

import java.util.List;

/**
 * Regular expressions that are hard to search for: long counts of what is nearly everywhere, many ways through, no rare
 * letter to look for first.
 */
final class UnkindExpressions {

    private static final String FEW = "coalition|forces|militants|airstrike|government|rebels|province|civilians";

    private static final String WORDS = FEW
            + "|fighters|killed|wounded|captured|advanced|northern|southern|eastern|western|ministry|spokesman"
            + "|statement|reported|claimed|according|sources|troops|border|village|control|offensive|attack"
            + "|explosion|bombing|children|hospital|humanitarian|refugees|agreement|ceasefire|regime|opposition"
            + "|president|russian|turkish|american|iranian|kurdish|iraqi|syrian|army|officials";

    private static final String ALL = """
            [a-z].{30}[0-9]{7}.{30}[a-z]
            [a-z].{30}[aeiou]{7}.{30}[a-z]
            [a-z].{30}[a-m]{3}[n-z]{3}.{30}[a-z]
            [aeiou].{30}[^aeiou ]{8}.{30}[aeiou]
            (a.{0,50}){3}
            (a.{0,50}){3}[qz]{3}
            [aeiou]{4}(a.{0,50}){3}
            (\\w+\\s){20}\\d{5}
            (\\w+\\s){20}[aeiou]{5}
            [aeiou]{5}(\\w+\\s){20}
            .{100}[0-9]{9}
            [0-9]{9}.{100}
            [a-m].{100}[n-z]{9}
            [qz].{20}[a-p]
            (x|z).{0,200}[qk].{0,200}(q|z)j
            (?i)[a-z].{430}[aeiou]{6}.{430}[a-z]
            (?s)[a-z].{430}[a-m]{4}.{430}[a-z]
            [a-m].{450}[a-m].{450}[a-m]{14}
            (?s)([a-m].{30}){29}[aeiou]{6}
            (?s)[a-m]{4}(.{30}[a-m]){29}
            ([a-p]{1,9} ?){40}
            [a-m]{4} ([a-p]{1,9} ?){40}
            (a|b|[a-z ]{9}){99}
            [a-m]{5}(a|b|[a-z ]{9}){99}
            ((a|b)(c|d)?|[e-z ]{1,7}){90}[A-Z]{5}
            (WORDS)(\\W+\\w+){0,5}\\W+(WORDS){2}
            (?i)(WORDS)( \\w+){3,9} (WORDS){2,4}
            ((WORDS)\\W+){3,20}
            (\\b(FEW)\\b.{0,80}){5}
            (?i)(syr|ira).{0,100}(tur|rus).{0,100}zzz?
            (?i)[qz].{60}[a-p].{60}[qz]
            ^(\\w+\\W+){30,35}$
            ^[^,]{50,90},.{60}[aeiou]{4}.*$
            ^.*[aeiou]{3}.{40}[a-m].{40}[n-z]$
            (\\b\\w+\\b\\W+){40}\\bzz
            [a-m]{4}(\\b.{9}\\b.){9}
            \\b\\w.{25}\\b\\w{3}\\b.{25}\\b[aeiou]{5}\\b
            (\\B\\w\\B.{3}){20}\\b\\B
            (\\w*\\s*){200}[qz]{3}
            (.*e.*t){9}.{90}zz
            [^a]{3}(.{7}e|.{9}t){25}
            (e.{11}|t.{12}|a.{13}){20}x
            [a-m]{4}(.{7}e|.{9}t){25}
            (.{7}e|.{9}t|.{11}a|.{13}n){70}[aeiou]{5}
            \\p{Lu}\\p{L}{3}.{40}\\p{Nd}\\p{P}.{40}\\p{Lu}
            \\Qe\\E.{30}\\145.{30}\\x{65}{3}
            (?i)\\p{Lu}{30}\\p{Greek}
            (?i)\\p{Lu}.{20}\\p{L}{3}.{40}\\P{Lu}
            (?s)[aeiou].{500}[aeiou]{6}
            (?s)[a-m].{900}[n-z]
            (a?){900}[0-9]{8}
            (a?b?c?d?e?){180}zz[aeiou]
            [aeiou]{5}(.?[a-m]?){40}z
            (.{0,30}a.{0,30}b){15}qq
            """;

    private UnkindExpressions() {}

    /** Each as it is typed. */
    static List<String> all() {
        return ALL.lines()
                .map(line -> "/" + line.replace("WORDS", WORDS).replace("FEW", FEW) + "/")
                .toList();
    }
}
