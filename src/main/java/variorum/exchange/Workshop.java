package variorum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A hidden folder beside a target in which it is made under its own name; goes away when closed. */
final class Workshop implements AutoCloseable {

    private final Path folder;
    private final Path target;

    private Workshop(Path folder, Path target) {
        this.folder = folder;
        this.target = target;
    }

    static Workshop beside(Path target) throws IOException {
        // Of a link the file it leads to is written anew, and the link stays.
        Path absolute = Files.isRegularFile(target) ? target.toRealPath() : target.toAbsolutePath();
        Path parent = absolute.getParent();
        if (parent == null || absolute.getFileName() == null) {
            throw new IOException("there is no such place");
        }
        return new Workshop(Files.createTempDirectory(parent, ".variorum-"), absolute);
    }

    /** Where to write. */
    Path path() {
        return folder.resolve(target.getFileName());
    }

    /** Puts what was made in its place: a file over the one of its name, the files of a folder into the folder. */
    void deliver() throws IOException {
        if (!Files.isDirectory(path())) {
            Files.move(path(), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.createDirectories(target);
        for (Path file : inside(path())) {
            Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The names of what lies in the target's folder and is not written anew; none for a single file. */
    List<String> others() throws IOException {
        if (!Files.isDirectory(path()) || !Files.isDirectory(target)) {
            return List.of();
        }
        return inside(target).stream()
                .map(there -> there.getFileName().toString())
                .filter(name -> !Files.exists(path().resolve(name)) && !Beside.LAID_BY_SYSTEMS.contains(name))
                .toList();
    }

    /** Puts what was made beside its place, under a name that is not taken yet, and answers that. */
    Path keep() throws IOException {
        Path kept = target.resolveSibling(target.getFileName() + ".unchecked");
        for (int next = 2; Files.exists(kept); next++) {
            kept = target.resolveSibling(target.getFileName() + ".unchecked-" + next);
        }
        Files.move(path(), kept);
        return kept;
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
