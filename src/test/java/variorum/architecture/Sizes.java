package variorum.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How many lines the files and the methods of a source folder have, each list longest first. A file counts whole,
 * comments included, but tours of packages are not counted; a method counts from its annotations to its closing brace,
 * without its doc comment.
 */
record Sizes(List<Sized> files, List<Sized> methods) {

    /** A file or a method by name and the number of its lines. */
    record Sized(String name, int lines) {
        @Override
        public String toString() {
            return name + ": " + lines;
        }
    }

    static Sizes of(Path sources) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(sources)) {
            paths = walk.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList();
        }
        List<Sized> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(new Sized(sources.relativize(path).toString(), Files.readAllLines(path).size()));
        }
        return new Sizes(longestFirst(files), longestFirst(methods(paths)));
    }

    private static List<Sized> longestFirst(List<Sized> sizes) {
        return sizes.stream()
                .sorted(Comparator.comparingInt(Sized::lines).reversed().thenComparing(Sized::name))
                .toList();
    }

    private static List<Sized> methods(List<Path> paths) throws IOException {
        List<Sized> methods = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(paths));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodScanner(unit, positions, methods).scan(unit, null);
            }
        }
        return methods;
    }

    private static final class MethodScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Sized> methods;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Sized> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long first = lineAt(positions.getStartPosition(unit, method));
            long last = lineAt(positions.getEndPosition(unit, method));
            methods.add(new Sized(owner() + "." + method.getName(), Math.toIntExact(last - first + 1)));
            return super.visitMethod(method, null);
        }

        private long lineAt(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private String owner() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    ? type.getSimpleName().toString()
                    : "";
        }
    }
}
