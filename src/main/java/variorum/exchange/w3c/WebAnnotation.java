package variorum.exchange.w3c;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import variorum.annotation.Statement;
import variorum.exchange.format.CodeLabels;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FolderFormat;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.ReportFiles;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.WholeFolder;
import variorum.exchange.json.JsonSchema;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** A folder of texts, each with a page of annotations. */
public final class WebAnnotation implements FolderFormat, Importable {

    static final String PAGE = ".jsonld";
    static final String TEXT = ".txt";

    @Override
    public Naming naming() {
        return new Naming(
                "web-annotation",
                "W3C Web Annotation",
                "Recogito, Apache Annotator and whatever else reads linked data; archives.");
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        Losses losses = new Losses(project).project().origins().files().zones();
        losses.codes().areLabels(new CodeLabels(project.codebook()), true).withoutTags();
        losses.names().unnamedEntities()
                .codersAreNames().sameCoders().formsAreNames();
        for (Statement statement : losses.contents().statements()) {
            if (statement.bound().findFirst().isEmpty()) {
                losses.leftOut("statements binding nothing", statement);
            }
        }
        return losses.all();
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        CodeLabels labels = new CodeLabels(project.codebook());
        Map<Document.Id, List<Statement>> statements = Contents.of(project).statementsByDocument();
        ReportFiles.write(project, target.path(), progress, (document, file) -> {
            Path text = Files.writeString(ReportFiles.named(file, TEXT), document.text());
            List<Statement> own = statements.getOrDefault(document.id(), List.of()).stream()
                    .filter(each -> isAtHome(each, document.id())).toList();
            Files.writeString(
                    ReportFiles.named(file, PAGE),
                    new PageWriter(project, labels, document, String.valueOf(text.getFileName())).write(own));
        });
    }

    /** A statement is written with the report of the first tag it binds. */
    private static boolean isAtHome(Statement statement, Document.Id document) {
        return statement.bound().findFirst().filter(ref -> ref.document().equals(document)).isPresent();
    }

    @Override
    public Schemas schemas() {
        return Schemas.of(PAGE, JsonSchema.resource("/variorum/exchange/w3c/page.schema.json"));
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return Placed.byFile(project, unit());
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        List<Placed> placed = new ArrayList<>();
        for (Path file : pages(written.path())) {
            String name = String.valueOf(file.getFileName());
            Document.Id id = new Document.Id(name.substring(0, name.length() - PAGE.length()));
            Page page = page(file);
            String text = new String(
                    FileBytes.read(file.resolveSibling(page.text()), FileBytes.LARGEST), StandardCharsets.UTF_8);
            Offsets offsets = Offsets.of(text);
            for (ReadAnnotation each : page.items()) {
                for (ReadAnnotation.Target target : each.targets()) {
                    Span place = target.place();
                    if (place != null) {
                        String words = unit().toUtf16(offsets, place).in(text);
                        if (!words.equals(target.exact())) {
                            throw new Unreadable(name + " says \"" + target.exact() + "\" where its text has \"" + words
                                    + "\".");
                        }
                        placed.add(new Placed(id, each.bodies().getFirst().value(), place, words));
                    }
                }
            }
        }
        return placed;
    }

    private static Page page(Path file) {
        return Page.of(
                String.valueOf(file.getFileName()),
                new String(FileBytes.read(file, Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8));
    }

    private static List<Path> pages(Path path) {
        return Files.isDirectory(path) ? FileBytes.in(path, WebAnnotation::isPage) : List.of(path);
    }

    private static boolean isPage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(PAGE) && Files.isRegularFile(file);
    }

    /** A page by itself, or a folder of them: only there statements can reach across reports. */
    @Override
    public boolean reads(Path path) {
        return isPage(path) || WholeFolder.isOf(path, WebAnnotation::isPage, this::goesWith);
    }

    @Override
    public boolean goesWith(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(TEXT)
                && Files.exists(file.resolveSibling(name.substring(0, name.length() - TEXT.length()) + PAGE));
    }

    @Override
    public Reading read(Path path, Progress progress) {
        PageImport run = new PageImport();
        List<Path> pages = pages(path);
        int done = 0;
        for (Path file : pages) {
            progress.at(done++, pages.size(), file.toString());
            try {
                read(file, run);
            } catch (Unreadable refused) {
                if (pages.size() == 1) {
                    throw refused;
                }
                run.leaveOut(file, refused);
            }
        }
        return run.reading(pages.size());
    }

    private static void read(Path file, PageImport run) {
        Page page = page(file);
        Path text = TextBeside.find(file, page);
        if (text == null) {
            throw new Unreadable(file + " is about a text that does not lie beside it.");
        }
        run.read(page, text);
    }
}
