package variorum.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house can fail: a few lines that break it are compiled and must be caught, and only by that rule. */
class PlantedBreachTest {

    private static final Pattern DECLARATION = Pattern.compile("package ([\\w.]+);.*?(?:class|record|interface) (\\w+)");

    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "--add-modules", "javafx.controls");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all compilations: it opens each library once. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    @TempDir
    Path folder;

    @BeforeAll
    static void giveTheCompilerOurLibraries() throws IOException {
        FILES.setLocationFromPaths(StandardLocation.CLASS_PATH, paths("java.class.path"));
        FILES.setLocationFromPaths(StandardLocation.MODULE_PATH, paths("jdk.module.path"));
    }

    @AfterAll
    static void closeThem() throws IOException {
        FILES.close();
    }

    static Stream<Breach> breaches() {
        return Stream.of(
                breach(HouseRule.FLOORS,
                        "package variorum.text; class Low { variorum.project.High high() { return null; } }",
                        "package variorum.project; public class High {}"),
                breach(HouseRule.FLOORS,
                        "package variorum.exchange; class Csv { variorum.storage.Rows rows() { return null; } }",
                        "package variorum.storage; public class Rows {}"),
                breach(HouseRule.FLOORS,
                        "package variorum.cli; class List { variorum.workbench.Window window() { return null; } }",
                        "package variorum.workbench; public class Window {}"),
                breach(HouseRule.FLOORS, "package variorum.elsewhere; class Lodger {}"),
                breach(HouseRule.NO_CIRCLES,
                        "package variorum.exchange; public class A { variorum.exchange.csv.B b() { return null; } }",
                        "package variorum.exchange.csv; public class B { variorum.exchange.A a() { return null; } }"),
                breach(HouseRule.PANES_APART,
                        "package variorum.workbench.reader; class A { variorum.workbench.codebook.B b() { return null; } }",
                        "package variorum.workbench.codebook; public class B {}"),
                breach(HouseRule.PANES_APART,
                        "package variorum.workbench.textview; class A { variorum.workbench.reader.B b() { return null; } }",
                        "package variorum.workbench.reader; public class B {}"),
                breach(HouseRule.PANES_APART,
                        "package variorum.workbench.search; class A { variorum.workbench.shell.B b() { return null; } }",
                        "package variorum.workbench.shell; public class B {}"),
                breach(HouseRule.PLAIN_MODELS,
                        "package variorum.workbench.reader; class ReaderModel { javafx.scene.Node node() { return null; } }"),
                breach(HouseRule.TOOLKIT_IN_THE_WORKBENCH,
                        "package variorum.search; class A { javafx.beans.value.ObservableValue<?> v() { return null; } }"),
                breach(HouseRule.TOOLKIT_IN_THE_WORKBENCH,
                        "package variorum.cli; class A { Object v() { return java.awt.Color.RED; } }"),
                breach(HouseRule.TOOLKIT_THREAD_IN_ONE_ROOM,
                        "package variorum.workbench.reader; class A { void a() { javafx.application.Platform.runLater(this::a); } }"),
                breach(HouseRule.TOOLKIT_THREAD_IN_ONE_ROOM, "package variorum.workbench.reader; class A {"
                        + " java.util.concurrent.Executor e() { return javafx.application.Platform::runLater; } }"),
                breach(HouseRule.THREADS_IN_ONE_ROOM,
                        "package variorum.collation; class A { void a() { new Thread(this::a).start(); } }"),
                breach(HouseRule.THREADS_IN_ONE_ROOM,
                        "package variorum.collation; class A { void a() { Thread.ofVirtual().start(this::a); } }"),
                breach(HouseRule.THREADS_IN_ONE_ROOM,
                        "package variorum.storage; class A extends Thread {}"),
                breach(HouseRule.THREADS_IN_ONE_ROOM, "package variorum.workbench.reader; import java.util.concurrent.*;"
                        + " class A { Object a() { return Executors.newCachedThreadPool(); } }"),
                breach(HouseRule.THREADS_IN_ONE_ROOM, "package variorum.agreement; import java.util.concurrent.*;"
                        + " class A { Object a() { return CompletableFuture.supplyAsync(() -> 1); } }"),
                breach(HouseRule.SQL_IN_STORAGE,
                        "package variorum.search; class A { java.sql.Connection c() { return null; } }"),
                breach(HouseRule.SQL_IN_STORAGE,
                        "package variorum.cli; class A { Object c() { return new org.sqlite.SQLiteConfig(); } }"),
                breach(HouseRule.JSON_AT_THE_EDGES, "package variorum.annotation;"
                        + " class A { @com.fasterxml.jackson.annotation.JsonProperty(\"b\") final int b = 1; }"),
                breach(HouseRule.JSON_AT_THE_EDGES,
                        "package variorum.cli; class A { Object a() { return new tools.jackson.databind.ObjectMapper(); } }"),
                breach(HouseRule.COMMAND_SYNTAX_IN_CLI,
                        "package variorum.exchange; @picocli.CommandLine.Command class A {}"),
                breach(HouseRule.NO_SECOND_WAY_INTO_THE_PROJECT_FILE, "package variorum.storage; import java.nio.file.*;"
                        + " class A { byte[] a(Path p) throws java.io.IOException { return Files.readAllBytes(p); } }"),
                breach(HouseRule.NO_SECOND_WAY_INTO_THE_PROJECT_FILE, "package variorum.storage;"
                        + " class A { Object a() throws Exception { return new java.io.FileInputStream(\"p\"); } }"),
                breach(HouseRule.NO_SECOND_WAY_INTO_THE_PROJECT_FILE, "package variorum.storage; import java.nio.channels.*;"
                        + " class A { Object a() throws Exception { return FileChannel.open(java.nio.file.Path.of(\"p\")); } }"),
                breach(HouseRule.NO_NETWORK,
                        "package variorum.exchange; class A { Object a() throws Exception { return new java.net.Socket(); } }"),
                breach(HouseRule.NO_NETWORK, "package variorum.exchange;"
                        + " class A { Object a() { return java.net.http.HttpClient.newHttpClient(); } }"),
                breach(HouseRule.NO_NETWORK, "package variorum.exchange;"
                        + " class A { Object a(java.net.URL u) throws Exception { return u.openStream(); } }"),
                breach(HouseRule.NO_NETWORK, "package variorum.exchange;"
                        + " class A { Object a() { return org.jsoup.Jsoup.connect(\"\"); } }"),
                breach(HouseRule.FINAL_VALUES, "package variorum.text; class A { int length; }"),
                breach(HouseRule.FINAL_VALUES, "package variorum.annotation; class A { private String name; }"),
                breach(HouseRule.NO_STATIC_STATE, "package variorum.workbench.theme; class A { static int size; }"),
                breach(HouseRule.EDITS_ARE_RECORDS,
                        "package variorum.project; public interface Edit {}",
                        "package variorum.project; class Change implements Edit {}"),
                breach(HouseRule.NO_STANDARD_STREAMS,
                        "package variorum.collation; class A { void a() { System.err.println(); } }"),
                breach(HouseRule.NO_STANDARD_STREAMS,
                        "package variorum.workbench.error; class A { void a(Exception e) { e.printStackTrace(); } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void aBreachIsCaughtByItsRuleAlone(Breach breach) throws IOException {
        JavaClasses planted = compile(breach.sources());

        Set<HouseRule> broken = Arrays.stream(HouseRule.values())
                .filter(rule -> rule.rule().evaluate(planted).hasViolation())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HouseRule.class)));

        assertThat(broken).containsExactly(breach.rule());
    }

    @Test
    void everyRuleHasABreachAndAReason() {
        assertThat(breaches().map(Breach::rule).distinct()).containsExactlyInAnyOrder(HouseRule.values());
        assertThat(HouseRule.values()).allSatisfy(
                rule -> assertThat(rule.rule().getDescription()).contains(", because "));
    }

    @Test
    void whatEachRoomIsThereForIsAllowed() throws IOException {
        JavaClasses sound = compile(List.of(
                "package variorum.text; public record Span(int start, int end) {}",
                "package variorum.project; public record Draft(java.util.concurrent.Executor tell) {}",
                "package variorum.storage; class Rows { java.sql.Connection c; variorum.text.Span span;"
                        + " boolean there(java.nio.file.Path p) { return java.nio.file.Files.exists(p); } }",
                "package variorum.storage; class Lock { Object a(java.nio.file.Path p) throws java.io.IOException {"
                        + " return java.nio.file.Files.readString(p); } }",
                "package variorum.workbench.task; public class Work { void run() { Thread.ofVirtual().start(this::show); }"
                        + " void show() { javafx.application.Platform.runLater(this::run); } }",
                "package variorum.workbench.reader; public class ReaderPane { variorum.workbench.task.Work work; }",
                "package variorum.workbench.shell; public class Window { variorum.workbench.reader.ReaderPane reader;"
                        + " String thread() { return Thread.currentThread().getName(); } }",
                "package variorum.cli; public class Cli { public void say() { System.out.println(\"said\"); } }",
                "package variorum; class Main { variorum.cli.Cli cli; variorum.workbench.shell.Window window; }"));

        assertThat(HouseRule.values()).allSatisfy(rule -> {
            EvaluationResult result = rule.rule().evaluate(sound);
            assertThat(result.hasViolation()).as(result.getFailureReport().toString()).isFalse();
        });
    }

    private JavaClasses compile(List<String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            Matcher declaration = DECLARATION.matcher(source);
            assertThat(declaration.find()).isTrue();
            Path room = Files.createDirectories(folder.resolve("source/" + declaration.group(1)));
            files.add(Files.writeString(room.resolve(declaration.group(2) + ".java"), source));
        }
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        assertThat(COMPILER.getTask(null, FILES, null, OPTIONS, null, FILES.getJavaFileObjectsFromPaths(files)).call())
                .isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    private static List<Path> paths(String property) {
        return Arrays.stream(System.getProperty(property).split(File.pathSeparator)).map(Path::of).toList();
    }

    private static Breach breach(HouseRule rule, String... sources) {
        return new Breach(rule, List.of(sources));
    }

    /** Classes that break one rule. */
    record Breach(HouseRule rule, List<String> sources) {
        @Override
        public String toString() {
            return rule + ": " + sources.getFirst();
        }
    }
}
