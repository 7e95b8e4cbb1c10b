package variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the packaged program as a user does: by its script, as a process of its own. What depends on the machine
 * (which Java is found) is tried with small scripts that stand in for Java and tell what they were given.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script for the POSIX shell is tested here")
class StartScriptIT {

    private static final Path PROGRAM = Path.of(System.getProperty("variorum.program"));
    private static final Path SCRIPT = PROGRAM.resolve("bin/variorum");

    @TempDir
    Path folder;

    @Test
    void theVersionIsPrintedAndNothingElse() throws Exception {
        Result result = run(SCRIPT, Map.of("VARIORUM_JAVA", System.getProperty("java.home")), "--version");

        assertThat(result.output().strip()).isEqualTo("Variorum " + System.getProperty("variorum.version"));
        assertThat(result.errors()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void aLinkToTheScriptStartsTheProgramToo() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a link"), SCRIPT);

        Result result = run(link, Map.of("VARIORUM_JAVA", System.getProperty("java.home")), "--version");

        Files.delete(link);
        assertThat(result.output()).startsWith("Variorum ");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Path java = javaOfVersion("25.0.3");

        Result result = run(SCRIPT, Map.of("VARIORUM_JAVA", java.toString()),
                "compare", "two words.txt", "", "a*b", "é\"'$x");

        assertThat(result.output().lines().dropWhile(line -> !line.equals("<variorum.Main>")).toList())
                .containsExactly("<variorum.Main>", "<compare>", "<two words.txt>", "<>", "<a*b>", "<é\"'$x>");
    }

    @Test
    void lettersOfAnyLanguageAreReadAndPrintedWhereNoLocaleIsSet() throws Exception {
        Path java = javaOfVersion("25");
        Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho \"$LC_ALL\"\n");

        Result bare = run(SCRIPT, Map.of("VARIORUM_JAVA", java.toString(), "LC_ALL", "C"));
        Result german = run(SCRIPT, Map.of("VARIORUM_JAVA", java.toString(), "LC_ALL", "de_DE.UTF-8"));

        assertThat(bare.output().strip()).isEqualTo("C.UTF-8");
        assertThat(german.output().strip()).isEqualTo("de_DE.UTF-8");
    }

    @Test
    void theExitCodeOfTheProgramIsTheExitCodeOfTheScript() throws Exception {
        Path java = javaOfVersion("25");

        assertThat(run(SCRIPT, Map.of("VARIORUM_JAVA", java.toString())).exitCode()).isEqualTo(7);
    }

    @Test
    void javaHomeIsUsedIfNewEnough() throws Exception {
        Path java = javaOfVersion("26-ea");

        Result result = run(SCRIPT, Map.of("JAVA_HOME", java.toString()));

        assertThat(result.output()).startsWith("<" + java + "/bin/java>");
    }

    @Test
    void anOldJavaIsPassedOverForTheNextOneOnThePath() throws Exception {
        Path old = javaOfVersion("17.0.15");
        Path young = javaOfVersion("31.0.1");

        String path = young + "/bin:" + System.getenv("PATH");
        Result result = run(SCRIPT, Map.of("JAVA_HOME", old.toString(), "PATH", path));

        assertThat(result.output()).startsWith("<" + young + "/bin/java>");
    }

    @Test
    void aNamedJavaThatIsTooOldIsRefusedInOneSentence() throws Exception {
        Path old = javaOfVersion("1.8.0_402");

        Result result = run(SCRIPT, Map.of("VARIORUM_JAVA", old.toString()));

        assertThat(result.errors()).isEqualToIgnoringNewLines("variorum: VARIORUM_JAVA names " + old
                + ", which is not a Java of version 25 or newer.");
        assertThat(result.exitCode()).isEqualTo(127);
    }

    /** A folder that looks like a JDK; its Java prints its path and its arguments in angle brackets and ends with 7. */
    private Path javaOfVersion(String version) throws IOException {
        Path java = Files.createDirectories(folder.resolve("a jdk " + version + "/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nfor a in \"$0\" \"$@\"; do printf '<%s>\\n' \"$a\"; done\nexit 7\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path home = java.resolveSibling("..").normalize();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Result run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(script.toString()), Stream.of(arguments)).toList());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "VARIORUM_JAVA", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        int exitCode = builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start().waitFor();
        return new Result(exitCode, Files.readString(output), Files.readString(errors));
    }

    private record Result(int exitCode, String output, String errors) {}
}
