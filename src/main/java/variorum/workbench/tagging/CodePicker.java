package variorum.workbench.tagging;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import variorum.annotation.Code;
import variorum.workbench.control.Overlays;
import variorum.workbench.control.Picker;

/** Asks for a code. */
public final class CodePicker {

    private CodePicker() {}

    /**
     * Asks for one of these codes.
     *
     * @param hint what stands at the end of a row, such as how often the code is used
     */
    public static void ask(
            Overlays overlays, String question, List<Code> codes, Function<Code, String> hint, Consumer<Code> chosen) {
        Picker.ask(
                overlays, question, codes,
                new Picker.Looks<>(Code::name, code -> "", CodeSigns::ofCode, hint, Code::key), chosen);
    }
}
