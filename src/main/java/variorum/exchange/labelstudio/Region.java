package variorum.exchange.labelstudio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/**
 * A result that was read.
 *
 * @param id what it belongs to: results of one region have one id
 * @param control the control it comes from
 * @param type the kind of control
 * @param place where it is, in code points; null when it is about the whole task
 * @param words the words there, or empty
 * @param values what was chosen or written
 * @param meta what is said besides, as texts
 */
record Region(
        String id, String control, String type, @Nullable Span place, String words, List<String> values,
        Map<String, String> meta) {

    boolean isLabel() {
        return type.equals("labels") || type.equals("hypertextlabels");
    }

    String meta(String name) {
        return meta.getOrDefault(name, "");
    }
}
