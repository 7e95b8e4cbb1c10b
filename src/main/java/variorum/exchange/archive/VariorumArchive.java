package variorum.exchange.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import variorum.annotation.Location;
import variorum.exchange.format.Contents;
import variorum.exchange.format.FileNames;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.jsonl.JsonLines;
import variorum.exchange.jsonl.Originals;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;

/** Variorum's own format with the files of the reports, in one ZIP whose every part can be checked. */
public final class VariorumArchive implements Format, Importable {

    private static final double JSONL = 0.8;

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public String title() {
        return "Variorum archive";
    }

    @Override
    public String readers() {
        return "Variorum, and any script: everything, with the reports' own files and a hash for each. To keep or"
                + " publish.";
    }

    @Override
    public String ending() {
        return ".zip";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    /** Files that were altered on their way in, and that nobody kept. */
    @Override
    public List<Loss> losses(Project project, Options options) {
        return Contents.of(project).documents().stream()
                .filter(document -> bytes(document, options).isEmpty())
                .map(document -> new Loss(
                        "files not kept byte for byte",
                        new Location.InDocument(document.id()),
                        "The text of " + document.name() + " is carried, and the hash of its file, but not the file."))
                .toList();
    }

    private static Optional<byte[]> bytes(Document document, Options options) {
        return Originals.of(document).or(() -> options.sources().bytes(document.source().sha256()));
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        try (ZipOutputStream zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(target.path())))) {
            ArchiveWriter archive = new ArchiveWriter(zip);
            archive.add(Manifest.PROJECT, "", out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                new JsonLines().write(project, text, progress.part(0, JSONL));
                text.flush();
            });
            Map<Document.Id, String> names = FileNames.of(project.documents().keySet());
            int done = 0;
            for (Document document : Contents.of(project).documents()) {
                progress.part(JSONL, 1).at(done++, names.size(), document.source().name());
                byte[] bytes = bytes(document, target.options()).orElse(null);
                if (bytes != null) {
                    String stem = Objects.requireNonNull(names.get(document.id()));
                    archive.add("sources/" + stem + ending(document.source().name()), document.id().value(),
                            out -> out.write(bytes));
                }
            }
            archive.addManifest();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How the name of a file ends, when that is harmless. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        Reading reading = read(written.path(), progress);
        reading.problems().stream().filter(Problem::isLeftOut).findFirst().ifPresent(problem -> {
            throw new Unreadable(written.path() + ", " + problem);
        });
        return Placed.in(reading.project(), unit());
    }

    /** Any ZIP with a manifest and a project at its top, in whatever order they stand. */
    @Override
    public boolean reads(Path path) {
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(ending()) || !Files.isRegularFile(path)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry(Manifest.NAME) != null && zip.getEntry(Manifest.PROJECT) != null;
        } catch (IOException noArchive) {
            return false;
        }
    }

    @Override
    public Reading read(Path file, Progress progress) {
        try (ArchiveReader archive = new ArchiveReader(file)) {
            return archive.read(progress);
        }
    }
}
