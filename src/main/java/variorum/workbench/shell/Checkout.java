package variorum.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A checkout of the program's source: it has five reports and a worked example, and the window opens on them.
 *
 * @param folder its top
 */
record Checkout(Path folder) {

    /** The checkout a program was started in, if it was. */
    static Optional<Checkout> in(Path folder) {
        boolean is = Files.isDirectory(folder.resolve("seeds")) && Files.isDirectory(folder.resolve("annotations"));
        return is ? Optional.of(new Checkout(folder)) : Optional.empty();
    }

    /** The project of the five reports; not tracked, made at the first start. */
    Path project() {
        return folder.resolve("annotations").resolve("seeds" + ProjectFiles.ENDING).toAbsolutePath().normalize();
    }

    /** What the project is made from: the worked example first, for it knows more about the reports. */
    List<Path> imports() {
        List<Path> imports = new ArrayList<>();
        Path example = folder.resolve("annotations").resolve("seeds.jsonl");
        if (Files.exists(example)) {
            imports.add(example);
        }
        imports.add(folder.resolve("seeds"));
        return imports;
    }
}
