package variorum.exchange.plaintext;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Unreadable;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.Intake;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Zones;
import variorum.text.zoning.MetadataGuess;
import variorum.text.zoning.ZoneRecogniser;

/** Reads a plain text file as a report. */
public final class PlainText {

    /** A text in which more than one character in so many is none is not a text. */
    private static final int MOST_BROKEN = 10;

    private PlainText() {}

    /** Whether a file is taken for plain text, by its name. */
    public static boolean reads(Path file) {
        String name = fileName(file).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text");
    }

    /**
     * Reads a file whose encoding is not known.
     *
     * @param ids gives the report its identifier from the file's name without its ending
     * @throws Unreadable when it is no readable text
     */
    public static Imported read(Path file, Function<String, Document.Id> ids) {
        return read(file, null, ids);
    }

    /**
     * Reads a file.
     *
     * @param declared the encoding somebody says it has; a byte order mark and valid UTF-8 come first; may be null
     */
    public static Imported read(Path file, @Nullable Charset declared, Function<String, Document.Id> ids) {
        byte[] bytes = FileBytes.read(file, FileBytes.LARGEST);
        Decoded decoded = decode(file, bytes, declared);
        Intake intake = Intake.clean(decoded.text());
        if (Characters.isBlank(intake.text())) {
            throw new Unreadable(file + (bytes.length == 0 ? " is empty." : " holds nothing but white space."));
        }
        Zones zones = ZoneRecogniser.recognise(intake.text());
        Metadata metadata = MetadataGuess.guess(intake.text(), zones);
        String stem = stem(fileName(file));
        Source source = source(fileName(file), bytes, decoded, intake);
        Document document = new Document(ids.apply(stem), stem, intake.text(), source, metadata);
        return new Imported(document, zones, bytes, problems(decoded));
    }

    /** The text of bytes, refused when they are no text. */
    private static Decoded decode(Path file, byte[] bytes, @Nullable Charset declared) {
        Binary.kind(bytes).ifPresent(kind -> {
            throw new Unreadable(file + " is " + kind + ", not a plain text"
                    + (Binary.isWhole(file, kind) ? "." : "; it is" + " broken or was cut off."));
        });
        Decoded decoded = Decoder.decode(bytes, declared);
        boolean zeros = decoded.text().indexOf('\u0000') >= 0 && !decoded.charset().equals("UTF-8");
        boolean broken = decoded.undecodable() > decoded.text().length() / MOST_BROKEN;
        if (zeros || broken || Binary.looksLikeControl(decoded.text())) {
            throw new Unreadable(file + " is not a text: too many of its characters are none.");
        }
        return decoded;
    }

    /** What was done to bytes on the way to a text. */
    public static Source source(String name, byte[] bytes, Decoded decoded, Intake intake) {
        List<Source.Alteration> alterations = new ArrayList<>(intake.alterations());
        if (decoded.undecodable() > 0) {
            alterations.add(new Source.Alteration(Source.Kind.UNDECODABLE, decoded.undecodable()));
        }
        return new Source(name, FileBytes.sha256(bytes), decoded.charset(), alterations);
    }

    private static List<Problem> problems(Decoded decoded) {
        List<Problem> problems = new ArrayList<>();
        if (decoded.isGuess()) {
            problems.add(Problem.note("", "The encoding is a guess (" + decoded.charset() + ", " + decoded.certainty()
                    + " %): please look at its accented letters."));
        }
        if (decoded.undecodable() > 0) {
            problems.add(Problem.note("", decoded.undecodable() + " stretches of bytes are no characters in "
                    + decoded.charset() + " and are shown as \uFFFD."));
        }
        return problems;
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** A file name without its ending; the whole name when there is nothing before it. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
