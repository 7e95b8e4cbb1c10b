package variorum.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.annotation.Role;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * A project planted with everything that makes exports go wrong: characters outside the first plane before spans,
 * combining marks, right-to-left text, line ends and tabs within spans, spans that overlap, nest, have gaps, are empty
 * or cover everything, two coders on the same words, names with spaces, colons, other scripts and markup, and notes
 * with quotes, tabs, line ends and the end of a CDATA section.
 */
public final class Planted {

    /** Emoji and Chinese come first here, so code points, UTF-16 units and bytes differ for every span. */
    public static final String EMOJI = """
        \uD83D\uDE00 \u4E2D\u6587 report \uD840\uDC00 from Gene\u0300ve
        The \uD83D\uDE80 government of Ruritania said on Monday that "the talks\u00A0failed",
        and the opposition agreed.

        A second line\twith a tab & <markup> ]]> in it.
        """;

    /** Right-to-left text, with an embedded left-to-right word. */
    public static final String ARABIC = """
        \u0642\u0627\u0644\u062A \u0627\u0644\u062D\u0643\u0648\u0645\u0629 \u0625\u0646 Reuters \
        \u0643\u062A\u0628\u062A \u0630\u0644\u0643.
        \u05D4\u05DE\u05DE\u05E9\u05DC\u05D4 \u05D0\u05DE\u05E8\u05D4.
        """;

    /** What was Windows text once: the offsets of spans have nothing to do with its carriage returns. */
    public static final String WINDOWS = "First line.\nSecond line of the union.\n\nThe union said no.";

    public static final Document.Id EMOJI_ID = new Document.Id("emoji-report");
    public static final Document.Id ARABIC_ID = new Document.Id("../../etc/\u0648\u062B\u064A\u0642\u0629:1");
    public static final Document.Id WINDOWS_ID = new Document.Id("Windows");
    /** Differs from another only in case, and is not annotated. */
    public static final Document.Id BARE_ID = new Document.Id("WINDOWS");

    public static final Coder ANNA = new Coder(new Coder.Id("anna"), "Anna M\u00FCller", "#1C63AC");
    public static final Coder BEN = new Coder(new Coder.Id("ben"), "Ben", "#AC1C63");

    public static final Code ACTOR = code("actor", "Actor", null, 0, "#1C63AC")
            .withKey("A")
            .with(List.of(
                    new AttributeType(
                            "stance",
                            AttributeType.Kind.CHOICE,
                            List.of("for", "against", "not, or not yet"),
                            "Says what?"),
                    new AttributeType("topics", AttributeType.Kind.SEVERAL, List.of("peace", "trade | tax"), ""),
                    new AttributeType("named", AttributeType.Kind.YES_NO, List.of(), "")));
    public static final Code STATE = code("state", "Akteur: \u653F\u5E9C", ACTOR.id(), 0, "#123456")
            .with(Code.Rules.definedAs("Governments;\nnot parties"));
    public static final Code ACTOR_OTHER = code("actor-other", "other", ACTOR.id(), 1, "#FFFFFF");
    public static final Code POSITION =
            code("position", "\u041F\u043E\u0437\u0438\u0446\u0438\u044F", null, 1, "#A03030");
    public static final Code POSITION_OTHER = code("position-other", "other", POSITION.id(), 0, "#000000");
    public static final Code MARKUP = code("markup", "a|b \"c\" <d> & ]]> 'e', [f]; g\\h", null, 2, "#00AA55");
    public static final Code RETIRED = code("retired", "old one", null, 3, "#888888").retired(true);

    public static final Entity RURITANIA = new Entity(
            new Entity.Id("ruritania"),
            "Government of Ruritania",
            "government",
            List.of("Ruritania", "\u0627\u0644\u062D\u0643\u0648\u0645\u0629"),
            "Not the party\tof the same name.",
            "wikidata:Q42");
    public static final Entity UNION = new Entity(new Entity.Id("union"), "The Union", "", List.of(), "", "");

    public static final StatementType CLAIM = new StatementType(
            new StatementType.Id("claim"), "Claim: who says what",
            List.of(
                    new Role("actor", Set.of(ACTOR.id()), true),
                    new Role("position 1", Set.of(), false),
                    new Role("\u4E8B\u4EF6", Set.of(), true)),
            List.of(new AttributeType("strength", AttributeType.Kind.SCALE, List.of("weak", "strong"), "")));

    public static final String NOTE = "He said \"no\",\tthen:\n]]> <b>=1+1</b> & 'maybe' \uD83D\uDE00\n\nend \\n";

    private Planted() {}

    private static Code code(String id, String name, Code.Id parent, int order, String colour) {
        Code code = Code.named(name, parent, new Code.Look(colour, Mark.SQUARE));
        return new Code(
                new Code.Id(id), code.name(), parent, order, code.look(), "", Code.Rules.NONE, List.of(), false);
    }

    /** A document whose file had exactly these characters in UTF-8. */
    public static Document document(Document.Id id, String name, String text, Metadata metadata) {
        String hash = FileBytes.sha256(text.getBytes(StandardCharsets.UTF_8));
        return new Document(id, name, text, new Source(name + ".txt", hash, "UTF-8", List.of()), metadata);
    }

    /** The place of words in a text, UTF-16. */
    public static Span of(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    /** An annotation with nothing more to say. */
    public static Annotation tag(String id, Document.Id document, Code code, Coder coder, Span... spans) {
        return new Annotation(
                new Annotation.Id(id), document, code.id(), coder.id(), List.of(spans), null, Attributes.NONE, "",
                Confidence.SURE);
    }

    private static List<Document> documents() {
        Metadata known = new Metadata(
                "A title with \"quotes\" & <markup>",
                "The Daily",
                LocalDate.of(2017, 3, 24),
                LocalTime.of(16, 22),
                "By A. B.",
                "Reuters",
                "https://example.org/?a=1&b=2",
                "en",
                "the talks",
                "line one\nline two");
        return List.of(
                document(EMOJI_ID, "emoji report", EMOJI, known),
                document(ARABIC_ID, "../\u0648\u062B\u064A\u0642\u0629", ARABIC, Metadata.UNKNOWN.withLanguage("ar")),
                document(WINDOWS_ID, "windows", WINDOWS, Metadata.UNKNOWN),
                document(BARE_ID, "bare", "Nothing is said about this one \uD83D\uDE00.\n", Metadata.UNKNOWN));
    }

    private static List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        all.add(tag("a1", EMOJI_ID, STATE, ANNA, of(EMOJI, "government of Ruritania"))
                .with(RURITANIA.id())
                .with(Attributes.NONE.with("stance", "not, or not yet").with("topics", List.of("peace", "trade | tax"))
                        .with("named", "yes").with("unasked", "a b\tc\nd"))
                .withNote(NOTE)
                .with(Confidence.UNSURE));
        all.add(tag("a2", EMOJI_ID, ACTOR, BEN, of(EMOJI, "government of Ruritania")).with(RURITANIA.id()));
        all.add(tag("a3", EMOJI_ID, POSITION, ANNA, of(EMOJI, "\"the talks\u00A0failed\",\nand the opposition")));
        all.add(tag(
                "a4",
                EMOJI_ID,
                MARKUP,
                ANNA,
                of(EMOJI, "talks\u00A0failed"),
                of(EMOJI, "agreed"),
                of(EMOJI, "with a tab")));
        all.add(tag("a5", EMOJI_ID, POSITION_OTHER, BEN, of(EMOJI, "agreed.\n\nA second line\twith")));
        all.add(tag("a6", EMOJI_ID, RETIRED, BEN, Span.of(EMOJI)));
        all.add(tag("a7", EMOJI_ID, ACTOR_OTHER, ANNA, new Span(EMOJI.length(), EMOJI.length())));
        all.add(tag("a8", EMOJI_ID, ACTOR, ANNA, of(EMOJI, "\uD840\uDC00")).with(Confidence.DISCUSS));
        all.add(tag("b1", ARABIC_ID, STATE, ANNA, of(ARABIC, "\u0627\u0644\u062D\u0643\u0648\u0645\u0629"))
                .with(RURITANIA.id()));
        all.add(tag(
                "b2",
                ARABIC_ID,
                POSITION,
                BEN,
                of(ARABIC, "\u0630\u0644\u0643.\n\u05D4\u05DE\u05DE\u05E9\u05DC\u05D4")));
        all.add(tag("c1", WINDOWS_ID, ACTOR, ANNA, of(WINDOWS, "the union")).with(UNION.id()));
        all.add(tag("c2", WINDOWS_ID, POSITION, ANNA, of(WINDOWS, "said no")));
        return all;
    }

    private static Annotation.Ref ref(Document.Id document, String id) {
        return new Annotation.Ref(document, new Annotation.Id(id));
    }

    private static Statement statement(String id, Coder coder, Map<String, List<Annotation.Ref>> parts) {
        return new Statement(
                new Statement.Id(id),
                CLAIM.id(),
                coder.id(),
                new TreeMap<>(parts),
                Attributes.NONE,
                "",
                Confidence.SURE);
    }

    private static List<Statement> statements() {
        return List.of(
                statement("s1", ANNA, Map.of(
                        "actor", List.of(ref(EMOJI_ID, "a1"), ref(EMOJI_ID, "a2")),
                        "position 1", List.of(ref(EMOJI_ID, "a3")),
                        "\u4E8B\u4EF6", List.of(ref(EMOJI_ID, "a4"))))
                        .with(Attributes.NONE.with("strength", "strong")).withNote(NOTE).with(Confidence.UNSURE),
                statement("s2", BEN, Map.of(
                        "actor", List.of(ref(WINDOWS_ID, "c1")), "position 1", List.of(ref(EMOJI_ID, "a3")))),
                statement("s3", BEN, Map.of("position 1", List.of(ref(ARABIC_ID, "b2")))));
    }

    private static Contents contents() {
        Zones zones = new Zones(List.of(
                new Zone(Zone.Kind.HEADLINE, new Span(0, EMOJI.indexOf('\n'))),
                new Zone(Zone.Kind.PROMO, of(EMOJI, "A second line\twith a tab & <markup> ]]> in it."))));
        return new Contents(
                List.of(ANNA, BEN), List.of(ACTOR, STATE, ACTOR_OTHER, POSITION, POSITION_OTHER, MARKUP, RETIRED),
                List.of(CLAIM), List.of(RURITANIA, UNION), documents(), Map.of(EMOJI_ID, zones), annotations(),
                statements());
    }

    /** Everything. */
    public static Project project() {
        return contents().project();
    }

    /** Texts and a codebook, and nothing tagged yet. */
    public static Project withoutSpans() {
        Contents all = contents();
        return new Contents(
                        all.coders(),
                        all.codes(),
                        all.statementTypes(),
                        all.entities(),
                        all.documents(),
                        all.zones(),
                        List.of(),
                        List.of())
                .project();
    }

    /** What one coder did who needs no telling apart, in ordinary words. */
    public static Project simple() {
        Contents all = contents();
        return new Contents(
                List.of(ANNA), List.of(ACTOR, POSITION), List.of(), List.of(UNION),
                all.documents().stream().filter(document -> document.id().equals(WINDOWS_ID)).toList(), Map.of(),
                all.annotations().stream().filter(annotation -> annotation.document().equals(WINDOWS_ID)).toList(),
                List.of()).project();
    }
}
