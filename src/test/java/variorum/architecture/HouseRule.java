package variorum.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.Set;

/** A rule about who may know whom and who may do what. Each says why it is there; packages not yet written obey. */
enum HouseRule {
    FLOORS(floors().because("arrows only fall: whoever reads a floor needs to know only those below it")),

    NO_CIRCLES(slices().matching("variorum.(**)").should().beFreeOfCycles()
            .because("packages in a circle can only be understood, tested and changed all at once")),

    PANES_APART(slices().matching("variorum.workbench.(*)..").should().notDependOnEachOther()
            .ignoreDependency(resideInAPackage("variorum.workbench.shell.."), DescribedPredicate.alwaysTrue())
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(
                    "variorum.workbench.textview..", "variorum.workbench.focus..", "variorum.workbench.task..",
                    "variorum.workbench.error..", "variorum.workbench.theme..", "variorum.workbench.command..",
                    "variorum.workbench.tagging..", "variorum.workbench.preferences..", "variorum.workbench.control..",
                    "variorum.workbench.filter..", "variorum.workbench.suggestions.."))
            .because("panes meet in the session and in the rooms they share; only the shell sees them all")),

    PLAIN_MODELS(noClasses().that().resideInAPackage("variorum.workbench..").and().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
            .because("what a pane knows and does is tested without a window")),

    TOOLKIT_IN_THE_WORKBENCH(noClasses().that().resideOutsideOfPackages("variorum.workbench..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "impl.org.controlsfx..",
                    "atlantafx..", "org.kordamp..", "java.awt..", "javax.swing..")
            .because("the engines run in commands, on servers and in tests, without a toolkit")),

    TOOLKIT_THREAD_IN_ONE_ROOM(noClasses().that().resideOutsideOfPackages("variorum.workbench.task..")
            .should().accessTargetWhere(calls("javafx.application.Platform", Set.of("runLater")))
            .because("results come back to the window at one place, in order, the latest one winning")),

    THREADS_IN_ONE_ROOM(noClasses().that().resideOutsideOfPackages("variorum.workbench.task..", "variorum.cli..")
            .should().accessTargetWhere(startsThreads())
            .orShould().beAssignableTo(Thread.class)
            .orShould().dependOnClassesThat(runThreads())
            .because("an engine is called and answers; whoever called it decides on which thread")),

    SQL_IN_STORAGE(noClasses().that().resideOutsideOfPackages("variorum.storage..", "variorum.exchange.dna..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("one place knows how a project lies in its file, and one other how another program's data does")),

    JSON_AT_THE_EDGES(noClasses().that().resideOutsideOfPackages("variorum.storage..", "variorum.exchange..")
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("values of the domain do not know how they are written down")),

    COMMAND_SYNTAX_IN_CLI(noClasses().that().resideOutsideOfPackages("variorum.cli..")
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("only the commands have options")),

    NO_SECOND_WAY_INTO_THE_PROJECT_FILE(noClasses().that()
            .resideInAPackage("variorum.storage..").and(not(filesBeside()))
            .should().accessTargetWhere(opensFiles())
            .orShould().dependOnClassesThat(streamOfFiles())
            .because("closing any second descriptor of the open project file drops the locks SQLite holds on it; "
                    + "only Lock, Grip, Holder, Beside and Backups open files, and these lie beside it")),

    NO_NETWORK(noClasses().should().dependOnClassesThat(network())
            .orShould().accessTargetWhere(calls("java.net.URL", Set.of("openConnection", "openStream", "getContent")))
            .orShould().accessTargetWhere(calls("org.jsoup.Jsoup", Set.of("connect", "newSession")))
            .because("reports may be confidential: nothing leaves the machine")),

    FINAL_VALUES(fields().that().areDeclaredInClassesThat()
            .resideInAnyPackage("variorum.text..", "variorum.annotation..")
            .should().beFinal()
            .because("texts and annotations are values: a change is a new value")),

    NO_STATIC_STATE(fields().that().areStatic().should().beFinal()
            .because("what is static and changes is seen by all and owned by nobody")),

    EDITS_ARE_RECORDS(classes().that().areNotInterfaces().and().implement("variorum.project.Edit").should().beRecords()
            .because("an edit is journalled and replayed: it is nothing but its components")),

    NO_STANDARD_STREAMS(noClasses().that().resideOutsideOfPackages("variorum.cli..")
            .and().doNotHaveFullyQualifiedName("variorum.Main")
            .should().accessTargetWhere(standardStreams())
            .because("a window has no standard output; engines answer and throw"));

    @SuppressWarnings("ImmutableEnumChecker") // A rule is a description and does not change.
    private final ArchRule rule;

    HouseRule(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    ArchRule rule() {
        return rule;
    }

    private static Architectures.LayeredArchitecture floors() {
        return Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("text").definedBy("variorum.text..")
                .layer("task").definedBy("variorum.task..")
                .layer("annotation").definedBy("variorum.annotation..")
                .layer("collation").definedBy("variorum.collation..")
                .layer("project").definedBy("variorum.project..")
                .layer("search").definedBy("variorum.search..")
                .layer("agreement").definedBy("variorum.agreement..")
                .layer("storage").definedBy("variorum.storage..")
                .layer("exchange").definedBy("variorum.exchange..")
                .layer("carrying").definedBy("variorum.carrying..")
                .layer("cli").definedBy("variorum.cli..")
                .layer("workbench").definedBy("variorum.workbench..")
                .layer("variorum").definedBy("variorum")
                .whereLayer("text").mayNotAccessAnyLayer()
                .whereLayer("task").mayNotAccessAnyLayer()
                .whereLayer("annotation").mayOnlyAccessLayers("text")
                .whereLayer("collation").mayOnlyAccessLayers("text", "task")
                .whereLayer("project").mayOnlyAccessLayers("annotation", "collation", "text", "task")
                .whereLayer("search").mayOnlyAccessLayers("annotation", "text", "task")
                .whereLayer("agreement").mayOnlyAccessLayers("annotation", "text", "task")
                .whereLayer("storage").mayOnlyAccessLayers(
                        "project", "search", "annotation", "collation", "text", "task")
                .whereLayer("exchange").mayOnlyAccessLayers("project", "collation", "annotation", "text", "task")
                .whereLayer("carrying").mayOnlyAccessLayers("project", "collation", "annotation", "text", "task")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("variorum")
                .whereLayer("workbench").mayOnlyBeAccessedByLayers("variorum")
                .whereLayer("variorum").mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture();
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, Set<String> names) {
        return describe("calls of " + owner + " " + names, access ->
                access.getTargetOwner().isAssignableTo(owner) && names.contains(access.getName()));
    }

    /** Asking which thread runs, or naming what to do when one dies, starts none. */
    private static DescribedPredicate<JavaAccess<?>> startsThreads() {
        Set<String> starters = Set.of("<init>", "start", "startVirtualThread", "ofVirtual", "ofPlatform", "sleep");
        return calls("java.lang.Thread", starters).as("starts or delays threads");
    }

    /** The interface Executor is not among them: a door may be told by whom its listeners are to be called. */
    private static DescribedPredicate<JavaClass> runThreads() {
        return describe("run threads", type -> type.isAssignableTo("java.util.concurrent.ExecutorService")
                || type.isAssignableTo("java.util.concurrent.CompletionService")
                || type.isAssignableTo("java.util.concurrent.CompletionStage")
                || type.isAssignableTo("java.util.concurrent.Executors")
                || type.isAssignableTo("java.util.concurrent.ForkJoinTask")
                || type.isAssignableTo("java.util.concurrent.StructuredTaskScope")
                || type.isAssignableTo("java.util.Timer")
                || type.getPackageName().equals("javafx.concurrent"));
    }

    private static DescribedPredicate<JavaClass> network() {
        return describe("reach the network", type -> type.getPackageName().startsWith("java.net.http")
                || type.getPackageName().startsWith("javax.net")
                || type.getPackageName().startsWith("com.sun.net.httpserver")
                || type.getPackageName().startsWith("javafx.scene.web")
                || type.isAssignableTo("java.net.Socket")
                || type.isAssignableTo("java.net.ServerSocket")
                || type.isAssignableTo("java.net.DatagramSocket")
                || type.isAssignableTo("java.net.URLConnection")
                || type.isAssignableTo("java.nio.channels.NetworkChannel")
                || type.isAssignableTo("org.jsoup.Connection"));
    }

    /**
     * The classes of storage that open files: Lock and Grip keep a small file in which Holder says who has the project
     * open, Beside makes and names files that SQLite has not opened yet or has closed, Backups thins and counts copies
     * that nobody has open. None is given the live file other than as the path beside which it works.
     */
    private static DescribedPredicate<JavaClass> filesBeside() {
        return describe(
                "Lock, Grip, Holder, Beside or Backups", type -> Set.of("Lock", "Grip", "Holder", "Beside", "Backups")
                        .contains(outermost(type).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRule::outermost).orElse(type);
    }

    /** Looking at a file (does it exist, how long is it) opens none, so any other method of Files is one too many. */
    private static DescribedPredicate<JavaAccess<?>> opensFiles() {
        Set<String> looking = Set.of("exists", "notExists", "isRegularFile", "isDirectory", "isReadable", "isWritable",
                "isSymbolicLink", "isSameFile", "size", "getLastModifiedTime", "readAttributes", "createDirectories",
                "getFileStore");
        return describe("opens, moves or deletes files", access ->
                access.getTargetOwner().isAssignableTo("java.nio.file.Files") && !looking.contains(access.getName()));
    }

    private static DescribedPredicate<JavaClass> streamOfFiles() {
        return describe("open files", type -> type.isAssignableTo("java.nio.channels.FileChannel")
                || type.isAssignableTo("java.io.FileInputStream")
                || type.isAssignableTo("java.io.FileOutputStream")
                || type.isAssignableTo("java.io.FileReader")
                || type.isAssignableTo("java.io.FileWriter")
                || type.isAssignableTo("java.io.RandomAccessFile"));
    }

    private static DescribedPredicate<JavaAccess<?>> standardStreams() {
        Set<String> names = Set.of("out", "err", "in", "console", "setOut", "setErr", "setIn");
        return describe("standard streams", access -> (access.getTargetOwner().isEquivalentTo(System.class)
                        && names.contains(access.getName()))
                || printsStackTrace(access));
    }

    /** Onto standard error, that is: the method of this name without a parameter. */
    private static boolean printsStackTrace(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                && call.getTargetOwner().isAssignableTo(Throwable.class)
                && call.getName().equals("printStackTrace")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }
}
