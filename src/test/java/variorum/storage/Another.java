package variorum.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A second program beside this one, on the same project. */
final class Another {

    private Another() {}

    /**
     * Starts one.
     *
     * @param main what it runs; what it prints can be read from the process
     * @param project given to it first
     * @param more given to it second, if anything
     */
    static Process program(Class<?> main, Path project, @Nullable String more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.sqlite.tmpdir=" + project.getParent(),
                main.getName(),
                project.toString()));
        if (more != null) {
            command.add(more);
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What another program prints that tries to open a project: the word {@code opened} or why it may not. */
    static String opening(Path project) throws IOException {
        Process opening = program(Opening.class, project, null);
        return new String(opening.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Opens and closes a project. */
    static final class Opening {

        private Opening() {}

        /** @param arguments the project */
        public static void main(String[] arguments) {
            try {
                ProjectFile.open(Path.of(arguments[0])).close();
                System.out.println("opened");
            } catch (NotOpened refused) {
                System.out.println(refused.sentence());
            }
        }
    }

    /** Opens a project and keeps it open until its input ends. */
    static final class Holding {

        private Holding() {}

        /** @param arguments the project */
        public static void main(String[] arguments) throws Exception {
            try (ProjectFile held = ProjectFile.open(Path.of(arguments[0]))) {
                System.out.println("opened " + held.path());
                System.in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
