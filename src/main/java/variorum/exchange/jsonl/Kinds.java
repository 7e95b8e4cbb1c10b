package variorum.exchange.jsonl;

import java.util.Arrays;
import java.util.Locale;
import variorum.exchange.json.BadJson;

/** The constants of an enum as words in files: lower case, words joined by an underscore. */
final class Kinds {

    private Kinds() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String word) throws BadJson {
        E[] all = type.getEnumConstants();
        for (E constant : all) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        String words = String.join(", ", Arrays.stream(all).map(Kinds::word).toList());
        throw new BadJson("\"" + word + "\" is none of " + words + ".");
    }
}
