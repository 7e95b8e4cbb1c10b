package variorum.exchange.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import variorum.exchange.format.Format;
import variorum.exchange.format.Importable;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;

/** A codebook as a tree of codes in JSON, with the forms of statements. */
public final class CodebookJson implements Format, Importable {

    static final String FORMAT = "variorum-codebook/1";

    private static final int HEAD = 200;

    @Override
    public String name() {
        return "codebook-json";
    }

    @Override
    public String title() {
        return "Codebook (JSON)";
    }

    @Override
    public String readers() {
        return "Variorum, and whoever writes codebooks by hand: the codes, what they ask, and the forms of statements.";
    }

    @Override
    public String ending() {
        return ".codebook.json";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return CodebookLosses.of(project, true);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        try {
            Files.writeString(target.path(), CodebookWriter.json(project) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return List.of();
    }

    @Override
    public List<Placed> placed(Target written, Progress progress) {
        read(written.path(), progress);
        return List.of();
    }

    @Override
    public boolean reads(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(ending()) || (name.endsWith(".json") && Files.isRegularFile(file) && isOurs(file));
    }

    private static boolean isOurs(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains("\"" + FORMAT + "\"");
        } catch (IOException failed) {
            return false;
        }
    }

    @Override
    public Reading read(Path file, Progress progress) {
        byte[] bytes = FileBytes.read(file, FileBytes.LARGEST);
        return parse(file.toString(), new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Reads a codebook.
     *
     * @param source what to call it in a sentence
     * @throws Unreadable when it is none
     */
    public static Reading parse(String source, String json) {
        try {
            Fields fields = Fields.parse(json.startsWith("\uFEFF") ? json.substring(1) : json);
            if (!fields.text("format", "").equals(FORMAT)) {
                throw new Unreadable(source + " is not a codebook of this kind: it does not say “" + FORMAT + "”.");
            }
            return new CodebookReader(fields).read();
        } catch (BadJson bad) {
            throw new Unreadable(source + " is not a codebook: " + bad.sentence());
        }
    }
}
