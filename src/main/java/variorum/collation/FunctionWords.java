package variorum.collation;

import java.util.List;
import java.util.Set;

/**
 * Words too frequent to tell what a sentence is about. The list is a background for the pair at hand: what is frequent
 * in the texts themselves is found by counting. English, with the commonest of German, French, Spanish and Italian.
 */
final class FunctionWords {

    private static final Set<String> ALL = Set.copyOf(List.of("""
        a an the this that these those some any each every no not nor such own same
        i me my we us our you your he him his she her it its they them their who whom whose which what
        and or but if so than then because while although though since until unless as
        of in on at by for from to with without into onto over under after before between against during through about
        above below up down out off again further per via within among upon toward towards across along around
        is am are was were be been being have has had having do does did doing will would shall should can could may
        might must also only just very too more most much many other another both all there here when where why how
        s t d ll re ve don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't
        couldn't
        it's he's she's that's there's i'm we're they're you're i've we've they've i'd he'd she'd they'd we'd
        der die das den dem des ein eine einen einem einer und oder aber nicht ist sind war waren im am zum zur von mit
        auf zu bei nach aus sich er sie es wie auch als dass hat haben wird werden
        le la les un une des du de et ou mais ne pas est sont dans en au aux par pour sur avec ce cette ces qui que
        se sa son
        el los las una unos del y o pero es son con para por su sus lo al il gli i uno della dei delle che di da
        """.strip().split("\\s+")));

    private FunctionWords() {}

    /** Whether a folded word is one of them. */
    static boolean has(String folded) {
        return ALL.contains(folded);
    }
}
