package variorum.exchange.jsonl;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import variorum.exchange.format.Contents;
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
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.textlines.TextLines;
import variorum.project.Project;
import variorum.task.Progress;

/** Variorum's own format: everything in a project but the history of how it came about. */
public final class JsonLines implements Format, Importable {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String title() {
        return "Variorum JSONL";
    }

    @Override
    public String readers() {
        return "Variorum, and any script: one JSON object a line. Loses nothing, and is the same every time.";
    }

    @Override
    public String ending() {
        return ".jsonl";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    /** Only the bytes of files that were altered on their way in stay behind; their text and their hash do not. */
    @Override
    public List<Loss> losses(Project project, Options options) {
        return Originals.notCarried(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        try (BufferedWriter out = Files.newBufferedWriter(target.path(), StandardCharsets.UTF_8)) {
            write(project, target, out, progress);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes a project with all its texts into something larger, which has to be UTF-8 in the end. */
    public void write(Project project, Writer out, Progress progress) {
        write(project, Target.at(Path.of("")), out, progress);
    }

    private static void write(Project project, Target target, Writer out, Progress progress) {
        new RecordWriter(target).write(Contents.of(project), progress, line -> {
            try {
                out.write(line);
                out.write('\n');
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        Path file = written.path();
        Reading reading = new RecordReader(file.toString(), written.base()).read(open(file), progress);
        List<Problem> leftOut = reading.problems().stream().filter(Problem::isLeftOut).toList();
        if (!leftOut.isEmpty()) {
            throw new Unreadable(file + ", " + leftOut.getFirst());
        }
        return Placed.in(reading.project(), unit());
    }

    @Override
    public boolean reads(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending()) && !TextLines.isLineOfText(file);
    }

    @Override
    public Reading read(Path file, Progress progress) {
        Path parent = file.toAbsolutePath().getParent();
        FileBytes.regular(file);
        return new RecordReader(file.toString(), parent == null ? file : parent).read(open(file), progress);
    }

    /** Reads a stream. Documents in it can't refer to files. */
    public Reading read(String name, InputStream in, Progress progress) {
        return new RecordReader(name, null).read(in, progress);
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException failed) {
            throw FileBytes.unreadable(file, failed);
        }
    }
}
