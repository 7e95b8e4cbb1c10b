package variorum.exchange.bibliography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Schemas;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;
import variorum.exchange.json.JsonSchema;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;

/** The reports as CSL-JSON, one item a line. */
public final class CslJson implements Format {

    @Override
    public String name() {
        return "csl-json";
    }

    @Override
    public String title() {
        return "CSL-JSON";
    }

    @Override
    public String readers() {
        return "Zotero, pandoc, citeproc: the reports as sources to cite.";
    }

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return SourceList.losses(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        List<String> items = new ArrayList<>();
        SourceList.keys(project).forEach((document, key) -> items.add(item(document, key)));
        try {
            Files.writeString(target.path(), "[\n" + String.join(",\n", items) + "\n]\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String item(Document document, String key) {
        Metadata known = document.metadata();
        String author = SourceList.author(document);
        LocalDate date = known.date();
        return JsonLine.of(line -> {
            line.text("id", key)
                    .text("type", "article-newspaper")
                    .text("title", document.title())
                    .textUnlessEmpty("container-title", known.outlet())
                    .objects("author", author.isEmpty() ? List.of() : List.of(author),
                            (one, name) -> one.text("literal", name));
            if (date != null) {
                line.object("issued", issued -> issued.rows("date-parts",
                        List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
            }
            line.textUnlessEmpty("URL", known.url())
                    .textUnlessEmpty("language", known.language())
                    .textUnlessEmpty("source", known.agency())
                    .textUnlessEmpty("keyword", known.story())
                    .textUnlessEmpty("note", known.note());
        });
    }

    @Override
    public Schemas schemas() {
        return Schemas.of(JsonSchema.ofEachItem("/variorum/exchange/bibliography/csl-item.schema.json"));
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return List.of();
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        String items = new String(FileBytes.read(written.path(), Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8);
        try {
            Set<String> ids = new HashSet<>();
            for (Fields item : Fields.parse("{\"items\":" + items + "}").objects("items")) {
                item.text("title");
                if (!ids.add(item.text("id"))) {
                    throw new Unreadable("two items have one id.");
                }
            }
        } catch (BadJson broken) {
            throw new Unreadable(written.path() + ": " + broken.sentence(), broken);
        }
        return List.of();
    }
}
