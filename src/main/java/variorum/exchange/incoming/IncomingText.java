package variorum.exchange.incoming;

import java.nio.charset.StandardCharsets;
import variorum.exchange.plaintext.Decoded;
import variorum.exchange.plaintext.Decoder;
import variorum.exchange.plaintext.DocumentIds;
import variorum.exchange.plaintext.PlainText;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.Intake;
import variorum.text.Metadata;
import variorum.text.Zones;
import variorum.text.zoning.MetadataGuess;
import variorum.text.zoning.ZoneRecogniser;

/**
 * A report that came inside of another program's file.
 *
 * @param document the report, its text cleaned as at every import
 * @param zones the zones proposed for it
 * @param asItCame the text before it was cleaned, which the offsets of the file may count
 * @param bytes the text's bytes; shared, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Copying megabytes for every accessor would serve nobody.
public record IncomingText(Document document, Zones zones, String asItCame, byte[] bytes) {

    /** A text in bytes whose encoding is found out. */
    public static IncomingText of(String name, byte[] bytes, DocumentIds ids) {
        return of(name, bytes, Decoder.decode(bytes, null), ids);
    }

    /** A text that was part of a larger one; its bytes are its UTF-8. */
    public static IncomingText of(String name, String text, DocumentIds ids) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(name, bytes, new Decoded(text, StandardCharsets.UTF_8.name(), 0, 100), ids);
    }

    private static IncomingText of(String name, byte[] bytes, Decoded decoded, DocumentIds ids) {
        Intake intake = Intake.clean(decoded.text());
        Zones zones = ZoneRecogniser.recognise(intake.text());
        Metadata metadata = MetadataGuess.guess(intake.text(), zones);
        int dot = name.lastIndexOf('.');
        String cut = dot > 0 && name.length() - dot <= 5 ? name.substring(0, dot) : name;
        String stem = Characters.isBlank(cut) ? "document" : cut;
        Document document = new Document(
                ids.like(stem), stem, intake.text(), PlainText.source(name, bytes, decoded, intake), metadata);
        return new IncomingText(document, zones, decoded.text(), bytes);
    }

    /** The same report, described as its file describes it. */
    public IncomingText with(Metadata metadata) {
        return new IncomingText(document.with(metadata), zones, asItCame, bytes);
    }

    /** The same report under another name. */
    public IncomingText named(String name) {
        return new IncomingText(document.named(name), zones, asItCame, bytes);
    }
}
