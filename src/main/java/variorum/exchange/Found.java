package variorum.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import variorum.exchange.plaintext.PlainText;

/**
 * The files that paths stand for: a file for itself, a folder for all files below it but hidden ones.
 *
 * @param archives files, and folders of files, that hold whole projects; read first, because they know more about a
 *     text than the text does
 * @param texts plain texts
 * @param others files in folders that nothing here reads, also not together with another, and folders that could not be
 *     listed
 */
record Found(List<Path> archives, List<Path> texts, List<Path> others) {

    static Found in(List<Path> paths) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path path : paths) {
            if (isArchive(path)) {
                found.archives().add(path);
            } else if (Files.isDirectory(path)) {
                found.walk(path);
            } else {
                found.texts().add(path);
            }
        }
        return found;
    }

    private static boolean isArchive(Path path) {
        return Formats.importable().stream().anyMatch(format -> format.reads(path));
    }

    private void walk(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(folder, files));
        } catch (IOException failed) {
            others.add(folder);
        }
        files.sort(Comparator.naturalOrder());
        for (Path file : files) {
            if (Formats.importable().stream().anyMatch(format -> format.goesWith(file))) {
                continue;
            }
            if (isArchive(file)) {
                archives.add(file);
            } else {
                (PlainText.reads(file) ? texts : others).add(file);
            }
        }
    }

    /** Collects files; one that can't be looked at is collected too, so that it is named and not passed over. */
    private static final class Collector extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> files;

        Collector(Path top, List<Path> files) {
            this.top = top;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(top) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
