package variorum.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import variorum.collation.Layer;

/** Layers by their words. */
final class Layers {

    private Layers() {}

    static Layer named(String word) {
        return Arrays.stream(Layer.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.USAGE, "There is no layer " + word + "; "
                        + Arrays.stream(Layer.values()).map(Layer::word).collect(Collectors.joining(", ")) + "."));
    }
}
