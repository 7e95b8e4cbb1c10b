package variorum.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.Losses;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.xml.XmlWriter;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Count;
import variorum.text.Document;
import variorum.text.Offsets;
import variorum.text.Span;

/** The annotated reports as one page of HTML. */
public final class ReadingReport implements Format {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String title() {
        return "Reading report";
    }

    @Override
    public String readers() {
        return "People, in any browser or on paper: each report with its tags, the codebook, the statements.";
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        Losses losses = new Losses(project).project().origins().files().zones();
        losses.names().entitiesAreNames().codersAreNames().formsAreNames();
        losses.contents().documents().forEach(document -> losses.add(
                "reports that only people can read", new Location.InDocument(document.id()),
                "No program takes the tags of " + document.name() + " from a page for people."));
        losses.contents().codes().stream()
                .filter(code -> !code.attributes().isEmpty() || !code.key().isEmpty()
                        || !code.rules().equals(Code.Rules.definedAs(code.rules().definition())))
                .forEach(code -> losses.add("codes with the definition only", new Location.OfCode(code.id()),
                        "When to use " + code.name() + ", when not, examples, its key and what it asks stay behind."));
        return losses.all();
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Contents contents = Contents.of(project);
        try (Writer out = Files.newBufferedWriter(target.path())) {
            out.write(head() + summary(contents));
            int done = 0;
            for (Document document : contents.documents()) {
                progress.at(done, contents.documents().size(), document.name());
                Html html = new Html();
                new Article(project, document, "r" + ++done).write(html);
                out.write(html.toString());
            }
            out.write(statements(contents, project) + "</body>\n</html>\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The policy keeps a browser from loading anything even if something slipped in. */
    private static String head() throws IOException {
        return "<!DOCTYPE html>\n"
                + "<html lang=\"en\">\n"
                + "<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<title>Annotated reports</title>\n"
                + "<style>\n"
                + style() + "</style>\n</head>\n<body>\n<h1>Annotated reports</h1>\n";
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ReadingReport.class.getResourceAsStream("/variorum/exchange/report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String summary(Contents contents) {
        Html html = new Html();
        html.raw("<p>" + Count.of(contents.documents().size(), "report") + ", "
                + Count.of(contents.annotations().size(), "tag") + ", "
                + Count.of(contents.statements().size(), "statement") + ", "
                + Count.of(contents.codes().size(), "code") + ".</p>\n<nav><ol>\n");
        for (int i = 0; i < contents.documents().size(); i++) {
            html.raw("<li><a href=\"#r" + (i + 1) + "\" dir=\"auto\">").text(contents.documents().get(i).title())
                    .raw("</a></li>\n");
        }
        html.raw("</ol></nav>\n");
        codebook(contents, html);
        return html.toString();
    }

    private static void codebook(Contents contents, Html html) {
        if (contents.codes().isEmpty()) {
            return;
        }
        html.raw("""
            <h2>Codebook</h2>
            <table>
            <thead><tr><th>Code</th><th>Tags</th><th>What it means</th></tr></thead>
            """);
        for (Code code : contents.codes()) {
            long tags = contents.annotations().stream().filter(each -> each.code().equals(code.id())).count();
            html.raw("<tr><td dir=\"auto\"><span class=\"swatch\" style=\"background:" + code.look().colour()
                    + "\"></span> ").text(code.name()).raw("</td><td>" + tags + "</td>");
            html.cell(code.rules().definition()).raw("</tr>\n");
        }
        html.raw("</table>\n");
    }

    private static String statements(Contents contents, Project project) {
        if (contents.statements().isEmpty()) {
            return "";
        }
        Html html = new Html();
        html.raw("<section>\n<h2>Statements</h2>\n<table>\n<thead><tr><th>Form</th><th>Parts</th><th>Coder</th>"
                + "<th>Said of it</th></tr></thead>\n");
        for (Statement statement : contents.statements()) {
            StatementType type = Objects.requireNonNull(project.statementTypes().get(statement.type()));
            html.raw("<tr>").cell(type.name()).raw("<td><dl>");
            for (Role role : type.roles()) {
                for (Annotation.Ref ref : statement.part(role.name())) {
                    html.raw("<dt>")
                            .text(role.name())
                            .raw("</dt><dd dir=\"auto\">")
                            .text(words(project, ref))
                            .raw("</dd>");
                }
            }
            html.raw("</dl></td>");
            html.cell(Optional.ofNullable(project.coders().get(statement.coder())).map(Coder::name).orElse(""));
            List<String> said = new ArrayList<>();
            statement.attributes().values().forEach((name, answers) ->
                    said.add(name + ": " + String.join(", ", answers)));
            said.add(statement.note());
            html.cell(String.join("\n", said).strip()).raw("</tr>\n");
        }
        return html.raw("</table>\n</section>\n").toString();
    }

    private static String words(Project project, Annotation.Ref ref) {
        Annotation annotation = project.annotation(ref).orElseThrow();
        Document document = project.document(ref.document()).orElseThrow();
        String entity = Optional.ofNullable(annotation.entity())
                .map(project.entities()::get)
                .map(Entity::name)
                .map(name -> " (" + name + ")")
                .orElse("");
        return annotation.wordsIn(document.text()) + entity + ", " + document.name();
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return Placed.in(project, unit()).stream()
                .map(placed -> new Placed(
                        placed.document(), XmlWriter.held(placed.code()).replace('\r', '\n'), placed.place(),
                        XmlWriter.held(placed.words())))
                .toList();
    }

    /** Takes the numbers of the tags for no words of the text. */
    @Override
    public List<Placed> placed(Target written, Progress progress) {
        try (InputStream in = Files.newInputStream(written.path())) {
            List<Placed> placed = new ArrayList<>();
            for (Element article : Jsoup.parse(in, "UTF-8", "").select("article")) {
                article.select(".text sup").remove();
                StringBuilder text = new StringBuilder();
                article.select(".text > p").forEach(line -> text.append(line.wholeText()));
                Offsets offsets = Offsets.of(text.toString());
                for (Element row : article.select("tr[data-places]")) {
                    for (String place : row.attr("data-places").split(" ", -1)) {
                        int hyphen = place.indexOf('-');
                        Span points = new Span(
                                Integer.parseInt(place.substring(0, hyphen)),
                                Integer.parseInt(place.substring(hyphen + 1)));
                        placed.add(new Placed(
                                new Document.Id(article.attr("data-report")), row.child(1).wholeText(), points,
                                offsets.toUtf16(points).in(text)));
                    }
                }
            }
            return placed;
        } catch (IOException failed) {
            throw new Unreadable(written.path() + " could not be read: " + failed.getMessage() + ".", failed);
        }
    }
}
