package variorum.exchange.format;

import java.util.HashSet;
import java.util.Set;
import variorum.annotation.Code;
import variorum.annotation.Location;

/** What is lost of codes where a format has no codebook, but only what tags are called. */
public final class CodeLosses {

    private final Losses losses;
    private final Contents contents;

    CodeLosses(Losses losses) {
        this.losses = losses;
        this.contents = losses.contents();
    }

    /** Codes are labels: what is above them and what they look like stays behind. */
    public CodeLosses areLabels(CodeLabels labels, boolean coloursToo) {
        areNamed(labels);
        for (Code code : contents.codes()) {
            Location location = new Location.OfCode(code.id());
            if (!code.rules().equals(Code.Rules.NONE) || !code.key().isEmpty() || !code.attributes().isEmpty()) {
                losses.add("codes without rules, questions and keys", location,
                        "What " + code.name() + " means and asks for stays behind.");
            }
            if (coloursToo) {
                losses.add("codes without the colour", location, code.name() + " loses its colour.");
            }
        }
        return this;
    }

    /** Codes have their names and no place in the codebook. */
    public CodeLosses areNamed(CodeLabels labels) {
        for (Code code : contents.codes()) {
            Location location = new Location.OfCode(code.id());
            if (!labels.of(code.id()).equals(code.name())) {
                losses.add("codes named like another", location,
                        code.name() + " is called " + labels.of(code.id()) + ", to be told apart.");
            }
            if (code.parent() != null) {
                losses.add("codes without the code above", location,
                        code.name() + " is a label without its place in the codebook.");
            }
        }
        return this;
    }

    /** Of codes the questions are written, but not what explains them. */
    public CodeLosses withoutRulesAndKeys() {
        contents.codes().stream()
                .filter(code -> !code.rules().equals(Code.Rules.NONE) || !code.key().isEmpty()
                        || code.attributes().stream().anyMatch(asked -> !asked.help().isEmpty()))
                .forEach(code -> losses.add("codes without rules and keys", new Location.OfCode(code.id()),
                        "What " + code.name() + " means, when to use it, its key and help with its questions stay"
                                + " behind."));
        return this;
    }

    /** Codes are known only by the tags that have them. */
    public CodeLosses withoutTags() {
        Set<Code.Id> used = new HashSet<>();
        contents.annotations().forEach(annotation -> used.add(annotation.code()));
        contents.codes().stream().filter(code -> !used.contains(code.id())).forEach(code -> losses.add(
                "codes that no tag has", new Location.OfCode(code.id()), code.name() + " is not written."));
        return this;
    }
}
