package variorum.text.zoning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The months in the languages whose dates are read, long and short. Small enough to keep here; locale data loads
 * slowly.
 */
final class MonthNames {

    /** One month a line; an underscore stands for a space. */
    private static final List<String> ROWS = Cues.lines("""
            january jan januar jänner janvier enero ene gennaio gen januari ocak oca января يناير كانون_الثاني 1
            february feb februar februari février févr fév febrero febbraio şubat şub февраля فبراير شباط 2
            march mar märz mrz mars marzo março mrt maart mart марта مارس آذار اذار 3
            april apr avril avr abril abr aprile nisan nis апреля أبريل ابريل إبريل نيسان 4
            may mai mayo maggio mag maio mei mayıs мая مايو أيار ايار 5
            june jun juni juin junio giugno giu junho haziran haz июня يونيو حزيران 6
            july jul juli juillet juil julio luglio lug julho temmuz tem июля يوليو تموز 7
            august aug août aout agosto ago ağustos ağu augustus августа أغسطس اغسطس آب 8
            september sept sep septembre septiembre settembre set eylül eyl сентября سبتمبر أيلول ايلول 9
            october oct oktober okt octobre octubre ottobre ott ekim eki октября أكتوبر اكتوبر تشرين_الأول 10
            november nov novembre noviembre kasım kas ноября نوفمبر تشرين_الثاني 11
            december dec dezember dez décembre déc diciembre dic dicembre aralık ara декабря ديسمبر كانون_الأول 12
            """);

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= ROWS.size(); month++) {
            for (String name : Cues.words(ROWS.get(month - 1))) {
                numbers.put(name.replace('_', ' '), month);
            }
        }
        return numbers;
    }

    /** The number of a month, 1 to 12; 0 when it is none. Of two names with a stroke between them the first counts. */
    static int number(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String first = folded.contains("/") ? folded.substring(0, folded.indexOf('/')) : folded;
        if (first.length() == 2 && first.charAt(0) == '0') {
            return NUMBERS.getOrDefault(first.substring(1), 0);
        }
        return NUMBERS.getOrDefault(first, 0);
    }
}
