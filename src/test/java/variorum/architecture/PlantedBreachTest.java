package variorum.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static variorum.architecture.HouseRule.COMMAND_SYNTAX_IN_CLI;
import static variorum.architecture.HouseRule.EDITS_ARE_RECORDS;
import static variorum.architecture.HouseRule.FINAL_VALUES;
import static variorum.architecture.HouseRule.FLOORS;
import static variorum.architecture.HouseRule.JSON_AT_THE_EDGES;
import static variorum.architecture.HouseRule.NO_CIRCLES;
import static variorum.architecture.HouseRule.NO_NETWORK;
import static variorum.architecture.HouseRule.NO_SECOND_WAY_INTO_THE_PROJECT_FILE;
import static variorum.architecture.HouseRule.NO_STANDARD_STREAMS;
import static variorum.architecture.HouseRule.NO_STATIC_STATE;
import static variorum.architecture.HouseRule.PANES_APART;
import static variorum.architecture.HouseRule.PLAIN_MODELS;
import static variorum.architecture.HouseRule.SQL_IN_STORAGE;
import static variorum.architecture.HouseRule.THREADS_IN_ONE_ROOM;
import static variorum.architecture.HouseRule.TOOLKIT_IN_THE_WORKBENCH;
import static variorum.architecture.HouseRule.TOOLKIT_THREAD_IN_ONE_ROOM;

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

/** Each rule of the house can fail: a few lines that break it are compiled and must be caught by that rule alone. */
class PlantedBreachTest {

    private static final Pattern NAME = Pattern.compile("(?:class|record|interface) (\\w+)");

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
                breach(FLOORS, "text", "class A { variorum.project.B b() { return null; } }")
                        .with("project", "public class B {}"),
                breach(FLOORS, "exchange", "class A { variorum.storage.B b() { return null; } }")
                        .with("storage", "public class B {}"),
                breach(FLOORS, "cli", "class A { variorum.workbench.B b() { return null; } }")
                        .with("workbench", "public class B {}"),
                breach(FLOORS, "elsewhere", "class A {}"),
                breach(NO_CIRCLES, "exchange", "public class A { variorum.exchange.csv.B b() { return null; } }")
                        .with("exchange.csv", "public class B { variorum.exchange.A a() { return null; } }"),
                breach(PANES_APART, "workbench.reader", "class A { variorum.workbench.codebook.B b; }")
                        .with("workbench.codebook", "public class B {}"),
                breach(PANES_APART, "workbench.textview", "class A { variorum.workbench.reader.B b; }")
                        .with("workbench.reader", "public class B {}"),
                breach(PANES_APART, "workbench.search", "class A { variorum.workbench.shell.B b; }")
                        .with("workbench.shell", "public class B {}"),
                breach(PLAIN_MODELS, "workbench.reader", "class AModel { javafx.scene.Node node; }"),
                breach(TOOLKIT_IN_THE_WORKBENCH, "search", "class A { javafx.beans.Observable b; }"),
                breach(TOOLKIT_IN_THE_WORKBENCH, "cli", "class A { Object a() { return java.awt.Color.RED; } }"),
                breach(TOOLKIT_THREAD_IN_ONE_ROOM, "workbench.reader",
                        "class A { void a() { javafx.application.Platform.runLater(this::a); } }"),
                breach(TOOLKIT_THREAD_IN_ONE_ROOM, "workbench.reader",
                        "class A { java.util.concurrent.Executor e = javafx.application.Platform::runLater; }"),
                breach(THREADS_IN_ONE_ROOM, "collation", "class A { void a() { new Thread(this::a).start(); } }"),
                breach(THREADS_IN_ONE_ROOM, "collation", "class A { void a() { Thread.ofVirtual().start(this::a); } }"),
                breach(THREADS_IN_ONE_ROOM, "storage", "class A extends Thread {}"),
                breach(THREADS_IN_ONE_ROOM, "workbench.reader",
                        "class A { Object a() { return java.util.concurrent.Executors.newCachedThreadPool(); } }"),
                breach(THREADS_IN_ONE_ROOM, "agreement",
                        "class A { Object a() { return java.util.concurrent.CompletableFuture.runAsync(null); } }"),
                breach(SQL_IN_STORAGE, "search", "class A { java.sql.Connection c; }"),
                breach(SQL_IN_STORAGE, "cli", "class A { Object c() { return new org.sqlite.SQLiteConfig(); } }"),
                breach(JSON_AT_THE_EDGES, "annotation",
                        "class A { @com.fasterxml.jackson.annotation.JsonProperty(\"b\") final int b = 1; }"),
                breach(JSON_AT_THE_EDGES, "cli",
                        "class A { Object a() { return new tools.jackson.databind.ObjectMapper(); } }"),
                breach(COMMAND_SYNTAX_IN_CLI, "exchange", "@picocli.CommandLine.Command class A {}"),
                breach(NO_SECOND_WAY_INTO_THE_PROJECT_FILE, "storage",
                        "class A { Object a() throws Exception { return java.nio.file.Files.readAllBytes(null); } }"),
                breach(NO_SECOND_WAY_INTO_THE_PROJECT_FILE, "storage",
                        "class A { Object a() throws Exception { return new java.io.FileInputStream(\"p\"); } }"),
                breach(NO_SECOND_WAY_INTO_THE_PROJECT_FILE, "storage",
                        "class A { Object a() throws Exception { return java.nio.channels.FileChannel.open(null); } }"),
                breach(NO_NETWORK, "exchange", "class A { Object a() { return new java.net.Socket(); } }"),
                breach(NO_NETWORK, "exchange",
                        "class A { Object a() { return java.net.http.HttpClient.newHttpClient(); } }"),
                breach(NO_NETWORK, "exchange",
                        "class A { Object a(java.net.URL u) throws Exception { return u.openStream(); } }"),
                breach(NO_NETWORK, "exchange", "class A { Object a() { return org.jsoup.Jsoup.connect(\"\"); } }"),
                breach(FINAL_VALUES, "text", "class A { int length; }"),
                breach(FINAL_VALUES, "annotation", "class A { private String name; }"),
                breach(NO_STATIC_STATE, "workbench.theme", "class A { static int size; }"),
                breach(EDITS_ARE_RECORDS, "project", "interface Edit {}").with("project", "class A implements Edit {}"),
                breach(NO_STANDARD_STREAMS, "collation", "class A { void a() { System.err.println(); } }"),
                breach(NO_STANDARD_STREAMS, "workbench.error", "class A { void a(Error e) { e.printStackTrace(); } }"));
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
                new Source("text", "public record Span(int start, int end) {}"),
                new Source("project", "public record Draft(java.util.concurrent.Executor tell) {}"),
                new Source("storage", "class Rows { java.sql.Connection connection; variorum.text.Span span;"
                        + " boolean there(java.nio.file.Path p) { return java.nio.file.Files.exists(p); } }"),
                new Source("storage", "class Lock { Object a() throws java.io.IOException {"
                        + " return java.nio.file.Files.readString(null); } }"),
                new Source("workbench.task", "public class Work { void run() { Thread.ofVirtual().start(this::show); }"
                        + " void show() { javafx.application.Platform.runLater(this::run); } }"),
                new Source("workbench.reader", "public class ReaderPane { variorum.workbench.task.Work work; }"),
                new Source("workbench.shell", "public class Window { variorum.workbench.reader.ReaderPane reader;"
                        + " String thread() { return Thread.currentThread().getName(); } }"),
                new Source("cli", "public class Cli { public void say() { System.out.println(\"said\"); } }")));

        assertThat(HouseRule.values()).allSatisfy(rule -> {
            EvaluationResult result = rule.rule().evaluate(sound);
            assertThat(result.hasViolation()).as(result.getFailureReport().toString()).isFalse();
        });
    }

    private JavaClasses compile(List<Source> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Source source : sources) {
            Matcher name = NAME.matcher(source.declaration());
            assertThat(name.find()).isTrue();
            Path room = Files.createDirectories(folder.resolve("source/" + source.room()));
            String text = "package variorum." + source.room() + "; " + source.declaration();
            files.add(Files.writeString(room.resolve(name.group(1) + ".java"), text));
        }
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        assertThat(COMPILER.getTask(null, FILES, null, OPTIONS, null, FILES.getJavaFileObjectsFromPaths(files)).call())
                .isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    private static List<Path> paths(String property) {
        return Arrays.stream(System.getProperty(property).split(File.pathSeparator)).map(Path::of).toList();
    }

    private static Breach breach(HouseRule rule, String room, String declaration) {
        return new Breach(rule, List.of(new Source(room, declaration)));
    }

    /** A class to compile in a package of the house, named without {@code variorum}. */
    record Source(String room, String declaration) {}

    /** Classes that break one rule. */
    record Breach(HouseRule rule, List<Source> sources) {

        Breach with(String room, String declaration) {
            return new Breach(rule, Stream.concat(sources.stream(), Stream.of(new Source(room, declaration))).toList());
        }

        @Override
        public String toString() {
            return rule + " in " + sources.getFirst().room() + ": " + sources.getFirst().declaration();
        }
    }
}
