package variorum.exchange.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Code;
import variorum.annotation.Mark;
import variorum.exchange.format.Problem;
import variorum.exchange.incoming.Assembly;
import variorum.project.Project;

/** What the two files have in common when codes are read: defaults for what is left out, checks for what is said. */
final class Draughts {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    private static final List<String> COLOURS =
            List.of("#1C63AC", "#AD430B", "#08725A", "#8A5A00", "#A61E6B", "#3D6B1F", "#00697A", "#56524A");

    private static final List<Mark> MARKS = List.of(Mark.values());

    private final Assembly assembly;

    Draughts(Assembly assembly) {
        this.assembly = assembly;
    }

    /** The look that is said, as far as it can be used, else that of the code above, else the next that is free. */
    Code.Look look(String colour, String mark, @Nullable Code above, String place) {
        Project project = assembly.project();
        int top = project.codebook().children(null).size();
        String usual = above == null ? COLOURS.get(top % COLOURS.size()) : above.look().colour();
        Mark usualMark = above == null ? MARKS.get(top % MARKS.size()) : above.look().mark();
        String said = colour.strip().toUpperCase(Locale.ROOT);
        boolean fits = COLOUR.matcher(said).matches();
        if (!said.isEmpty() && !fits) {
            note(place, "“" + colour + "” is not a colour such as #1C63AC; another was chosen.");
        }
        Optional<Mark> sign = Words.mark(mark);
        if (!mark.isBlank() && sign.isEmpty()) {
            note(place, "“" + mark + "” is none of circle, square, diamond, triangle; another was chosen.");
        }
        return new Code.Look(fits ? said : usual, sign.orElse(usualMark));
    }

    /** The key that is said, if it is one and no other code of the file has it. */
    String key(String said, String place) {
        String key = said.strip().toUpperCase(Locale.ROOT);
        if (!key.matches("[A-Z0-9]?")) {
            note(place, "“" + said + "” is not a key; a key is one letter or digit.");
            return "";
        }
        Optional<Code> owner = assembly.project().codebook().onKey(key);
        if (owner.isPresent()) {
            note(place, "The key " + key + " is that of " + owner.get().name() + " already.");
            return "";
        }
        return key;
    }

    void note(String place, String sentence) {
        assembly.report(Problem.note(place, sentence));
    }

    void leftOut(String place, String sentence) {
        assembly.report(Problem.leftOut(place, sentence));
    }
}
