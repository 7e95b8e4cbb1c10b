package variorum.exchange.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Entity;
import variorum.annotation.Location;
import variorum.annotation.Statement;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FileNames;
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
import variorum.exchange.incoming.Beginning;
import variorum.exchange.incoming.WholeFolder;
import variorum.exchange.json.JsonSchema;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlSchema;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Span;

/** A folder with one CAS a report, and the type system. */
public final class CasFiles implements FolderFormat, Importable {

    private final Syntax syntax;

    /** How a CAS is written down. */
    public enum Syntax {
        /** The XML of UIMA, read everywhere. */
        XMI(".xmi"),
        /** The JSON of UIMA. */
        JSON(".json");

        private final String ending;

        Syntax(String ending) {
            this.ending = ending;
        }
    }

    /** Files in a syntax. */
    public CasFiles(Syntax syntax) {
        this.syntax = syntax;
    }

    @Override
    public Naming naming() {
        return switch (syntax) {
            case XMI -> new Naming("xmi", "UIMA XMI",
                    "UIMA, INCEpTION, DKPro and cassis; INCEpTION shows the layer custom.Span.");
            case JSON -> new Naming("cas-json", "UIMA CAS JSON",
                    "cassis, and UIMA given the type system; for INCEpTION take XMI.");
        };
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.UTF_16;
    }

    /** Everything said about texts has a place; but without a report there is no CAS. */
    @Override
    public List<Loss> losses(Project project, Options options) {
        Losses losses = new Losses(project).project();
        if (project.documents().isEmpty() && !project.codebook().codes().isEmpty()) {
            losses.add("projects without a report", new Location.WholeProject(),
                    "Codes and entities are written with each report, and there is none.");
        }
        return losses.all();
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        Contents contents = Contents.of(project);
        Map<Document.Id, Set<Statement>> statements = homes(contents);
        ReportFiles.write(project, target.path(), progress, (document, file) -> {
            Cas cas = new CasBuilder(project, contents, document)
                    .build(statements.getOrDefault(document.id(), Set.of()), entities(contents, project, document));
            Files.writeString(ReportFiles.named(file, syntax.ending), switch (syntax) {
                case XMI -> XmiSyntax.write(cas);
                case JSON -> JsonSyntax.write(cas);
            });
        });
        try {
            Files.writeString(target.path().resolve(TypeSystemXml.FILE), TypeSystemXml.write());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The entities that tags of a report name; with the first report also those that no tag names. */
    private static Set<Entity.Id> entities(Contents contents, Project project, Document document) {
        Set<Entity.Id> entities = new HashSet<>();
        if (document.equals(contents.documents().getFirst())) {
            contents.entities().forEach(entity -> entities.add(entity.id()));
            contents.annotations().forEach(tag -> remove(tag, entities));
        }
        for (Annotation tag : project.annotationsOf(document.id()).list()) {
            if (tag.entity() != null) {
                entities.add(tag.entity());
            }
        }
        return entities;
    }

    private static void remove(Annotation tag, Set<Entity.Id> entities) {
        if (tag.entity() != null) {
            entities.remove(tag.entity());
        }
    }

    /** A statement is written with every report it binds; one that binds nothing with the first. */
    private static Map<Document.Id, Set<Statement>> homes(Contents contents) {
        Map<Document.Id, Set<Statement>> homes = new HashMap<>();
        for (Statement statement : contents.statements()) {
            Set<Document.Id> bound = new HashSet<>(statement.bound().map(Annotation.Ref::document).toList());
            if (bound.isEmpty()) {
                contents.documents().stream().findFirst().map(Document::id).ifPresent(bound::add);
            }
            bound.forEach(id -> homes.computeIfAbsent(id, key -> new HashSet<>()).add(statement));
        }
        return homes;
    }

    @Override
    public Schemas schemas() {
        Schemas types = Schemas.of(TypeSystemXml.FILE, XmlSchema.resource("/variorum/exchange/uima/typesystem.xsd"));
        return switch (syntax) {
            case XMI -> types;
            case JSON -> types.and(syntax.ending, JsonSchema.resource("/variorum/exchange/uima/cas.schema.json"));
        };
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        List<Placed> expected = new ArrayList<>();
        FileNames.of(project.documents().keySet()).forEach((id, stem) -> {
            String text = Objects.requireNonNull(project.documents().get(id)).text();
            for (Annotation annotation : project.annotationsOf(id).list()) {
                String label = project.codebook().code(annotation.code()).map(Code::name).orElse("");
                annotation.spans().forEach(span ->
                        expected.add(new Placed(new Document.Id(stem), label, span, span.in(text))));
            }
        });
        return expected;
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        List<Placed> placed = new ArrayList<>();
        cases(written.path()).forEach((stem, cas) -> {
            CasCheck.check(stem + syntax.ending, cas);
            cas.of(CasType.SPAN).forEach(each -> {
                Span span = each.span();
                if (span == null || span.end() > cas.text().length()) {
                    throw new Unreadable(stem + syntax.ending + " has a span outside of its text.");
                }
                placed.add(new Placed(new Document.Id(stem), each.text("label"), span, cas.words(each)));
            });
        });
        return placed;
    }

    /** The texts of a folder by the names of their files, or the one of a file. */
    private Map<String, Cas> cases(Path path) {
        Map<String, Cas> cases = new LinkedHashMap<>();
        Path folder = Files.isDirectory(path) ? path : path.resolveSibling("");
        Map<String, Map<String, String>> ranges = TypeSystemXml.ranges(folder);
        for (Path file : files(path)) {
            String name = String.valueOf(file.getFileName());
            byte[] bytes = FileBytes.read(file, Integer.MAX_VALUE - 8L);
            cases.put(name.substring(0, name.length() - syntax.ending.length()), switch (syntax) {
                case XMI -> XmiSyntax.read(name, new ByteArrayInputStream(bytes), ranges);
                case JSON -> JsonSyntax.read(name, new String(bytes, StandardCharsets.UTF_8));
            });
        }
        return cases;
    }

    private List<Path> files(Path path) {
        return Files.isDirectory(path) ? FileBytes.in(path, this::isCas) : List.of(path);
    }

    private boolean isCas(Path file) {
        return switch (syntax) {
            case XMI -> file.toString().toLowerCase(Locale.ROOT).endsWith(syntax.ending);
            case JSON -> Beginning.matches(
                    file, syntax.ending, "\\A\\s*\\{\\s*\"%(HEADER|TYPES|FEATURE_STRUCTURES|VIEWS)\"");
        };
    }

    /** A file by itself, or a folder of them with their type system: only there statements can reach across reports. */
    @Override
    public boolean reads(Path path) {
        return Files.isDirectory(path) ? WholeFolder.isOf(path, this::isCas, this::goesWith) : isCas(path);
    }

    @Override
    public boolean goesWith(Path file) {
        return file.endsWith(TypeSystemXml.FILE);
    }

    @Override
    public Reading read(Path path, Progress progress) {
        if (!Files.isDirectory(path)) {
            FileBytes.regular(path);
        }
        return new CasImport(cases(path)).read(progress);
    }
}
