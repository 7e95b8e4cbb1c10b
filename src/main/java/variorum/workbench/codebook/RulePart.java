package variorum.workbench.codebook;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import variorum.annotation.Code;

/**
 * A part of the rules of a code, as its form asks for it.
 *
 * @param label what the form calls it
 * @param read what is written there
 * @param written the rules with other words there
 */
record RulePart(
        String label, Function<Code.Rules, String> read, BiFunction<Code.Rules, String, Code.Rules> written) {

    /** From top to bottom. */
    static final List<RulePart> ALL = List.of(
            new RulePart("Definition", Code.Rules::definition, (old, words) -> new Code.Rules(
                    words, old.include(), old.exclude(), old.example(), old.counterExample(), old.note())),
            new RulePart("Use it for", Code.Rules::include, (old, words) -> new Code.Rules(
                    old.definition(), words, old.exclude(), old.example(), old.counterExample(), old.note())),
            new RulePart("Not for", Code.Rules::exclude, (old, words) -> new Code.Rules(
                    old.definition(), old.include(), words, old.example(), old.counterExample(), old.note())),
            new RulePart("Example", Code.Rules::example, (old, words) -> new Code.Rules(
                    old.definition(), old.include(), old.exclude(), words, old.counterExample(), old.note())),
            new RulePart("But not", Code.Rules::counterExample, (old, words) -> new Code.Rules(
                    old.definition(), old.include(), old.exclude(), old.example(), words, old.note())),
            new RulePart("Note of the researchers", Code.Rules::note, Code.Rules::withNote));
}
