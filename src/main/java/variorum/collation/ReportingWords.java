package variorum.collation;

import java.util.List;
import java.util.Set;

/**
 * Words of saying, which stand in any news report whatever it is about. Two sentences that share them say no more of
 * the same for it than if they shared words of {@link FunctionWords}.
 */
final class ReportingWords {

    private static final Set<String> ALL = Set.copyOf(List.of("""
        say says said saying tell tells told telling ask asked add adds added adding announce announced according
        report reports reported reportedly statement spokesman spokeswoman spokesperson
        sagt sagte sagten teilte mitteilte erklarte laut angaben zufolge sprecher sprecherin
        dit declare annonce ajoute selon porte-parole
        dijo dice declaro anuncio agrego segun portavoz
        detto dichiarato annunciato aggiunto secondo portavoce
        """.strip().split("\\s+")));

    private ReportingWords() {}

    /** Whether a folded word is one of them. */
    static boolean has(String folded) {
        return ALL.contains(folded);
    }
}
