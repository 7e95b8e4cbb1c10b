package variorum.workbench.textview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import variorum.text.Paragraphs;
import variorum.text.Span;
import variorum.workbench.theme.Icons;
import variorum.workbench.theme.Token;
import variorum.workbench.theme.Tone;

/** Texts and marks to test and to look at: the first two of the reports in {@code seeds}, tagged by hand. */
final class Specimens {

    static final MarkStyle ACTOR = new MarkStyle(Tone.of(Token.ACTOR), MarkStyle.Pattern.PLAIN);
    static final MarkStyle POSITION = new MarkStyle(Tone.of(Token.POSITION), MarkStyle.Pattern.BRACKETS);
    static final MarkStyle EVENT = new MarkStyle(Tone.of(Token.EVENT), MarkStyle.Pattern.DOTS);

    static final String ARABIC = "قال الجعفري إن أي وجود عسكري على أراضينا دون موافقة الحكومة السورية"
            + " هو «وجود غير شرعي»، وأضاف (يوم الجمعة 24 مارس 2017) أن الولايات المتحدة وتركيا،"
            + " بحسب Reuters، لا تنسّقان مع دمشق.";
    static final String HEBREW = "אמר אל־ג'עפרי כי כל נוכחות צבאית בשטחנו ללא אישור ממשלת סוריה"
            + " היא \"נוכחות בלתי חוקית\", והוסיף (ביום שישי, 24 במרץ 2017) כי ארצות הברית וטורקיה,"
            + " לדברי Reuters, אינן מתאמות עם דמשק.";
    static final String MIXED = "The Arabic word «وجود غير شرعي» means “illegitimate presence”, and in Hebrew"
            + " נוכחות בלתי חוקית is used, he said on Friday 24 March 2017 in Geneva.";
    static final String THAI = "Thai: ประเทศไทยเป็นประเทศที่สวยงามมาก and so much more that a line has to end";

    private static final String PRESENCE = "Any military presence on our territory without the approval of the Syrian"
            + " government is an illegitimate presence";

    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private Specimens(String text) {
        this.text = text;
    }

    /** The text of the report whose file name begins so. */
    static String seed(String name) {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of a given number of characters and more, made of the reports over and over. */
    static String longText(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append(seed("00" + i % 5)).append('\n');
        }
        return text.toString();
    }

    /** Short marks spread evenly over a text, of three kinds. */
    static List<Mark> spread(String text, int count) {
        List<MarkStyle> styles = List.of(ACTOR, POSITION, EVENT);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = (int) ((long) i * (text.length() - 100) / count);
            marks.add(new Mark(i, new Span(start, start + 10 + i % 70), styles.get(i % 3), "mark " + i));
        }
        return marks;
    }

    /** The first report as the reader shows it. */
    static TextContent first() {
        String text = seed("000");
        List<Block> blocks = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(text);
        int story = indexOf(text, paragraphs, "A US or Turkish");
        Span headline = paragraphs.get(indexOf(text, paragraphs, "Syria says"));
        List<Span> aside = paragraphs.subList(0, story).stream().filter(span -> !span.equals(headline)).toList();
        blocks.add(new Block.Prose(headline, Block.Prose.Look.HEADLINE, List.of()));
        blocks.add(new Block.Caption("Middle East Monitor · 24 March 2017, 16:22 · no byline", false));
        blocks.add(new Block.SetAside(aside, "slogan, caption", "set aside", "16 words"));
        for (Span paragraph : paragraphs.subList(story, paragraphs.size())) {
            boolean promo = paragraph.in(text).startsWith("Read:");
            blocks.add(promo
                    ? new Block.SetAside(List.of(paragraph), "promo", paragraph.in(text), "8 words")
                    : new Block.Prose(paragraph));
        }
        return new TextContent(text, blocks);
    }

    /** The second report as the reader shows it: without a headline, with a dateline. */
    static TextContent second() {
        String text = seed("001");
        List<Block> blocks = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(text);
        int story = indexOf(text, paragraphs, "GENEVA");
        blocks.add(new Block.Caption("No headline in the text", true));
        String second = "swissinfo, Reuters · 24 March 2017, Geneva\nTom Miles and Stephanie Nebehay";
        blocks.add(new Block.Caption(second, false));
        blocks.add(new Block.SetAside(paragraphs.subList(0, story), "notice, caption", "set aside", "68 words"));
        Span first = paragraphs.get(story);
        Span dateline = new Span(first.start(), text.indexOf("A U.S.-", first.start()));
        blocks.add(new Block.Prose(first, Block.Prose.Look.BODY, List.of(dateline)));
        paragraphs.subList(story + 1, paragraphs.size()).forEach(span -> blocks.add(new Block.Prose(span)));
        return new TextContent(text, blocks);
    }

    private static int indexOf(String text, List<Span> paragraphs, String words) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (text.startsWith(words, paragraphs.get(i).start())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no paragraph begins with " + words);
    }

    /** The tags of the first report; the id of each is its name. */
    static List<Mark> firstMarks() {
        Specimens tags = new Specimens(seed("000"));
        tags.add(ACTOR, "attack on ", "Daesh");
        tags.add(ACTOR, "", "regime of President Bashar Al-Assad");
        tags.add(ACTOR, "", "Syrian chief negotiator");
        tags.position("Attack, no consent", "bi-dash-circle", false, "A US or Turkish-backed attack",
                "would be illegitimate unless coordinated with the regime of President Bashar Al-Assad");
        tags.add(EVENT, "", "attack on Daesh in the Syrian city of Raqqa");
        tags.add(EVENT, "", "peace talks in Geneva");
        tags.position("Presence without approval", "bi-dash-circle", false, PRESENCE);
        tags.add(ACTOR, "approval of the ", "Syrian government");
        tags.add(ACTOR, "presence,” ", "Bashar Al-Ja’afari");
        tags.add(ACTOR, "", "UN envoy Staffan de Mistura");
        tags.add(EVENT, "Any ", "military presence");
        tags.add(ACTOR, "", "French Defence Minister Jean-Yves Le Drian");
        tags.add(EVENT, "", "battle to recapture Raqqa");
        tags.stack("Al-Ja’afari said nobody", "fighting ", "Daesh");
        tags.add(ACTOR, "", "Syrian Arab army");
        tags.add(ACTOR, "allies from ", "Russia");
        tags.add(ACTOR, "Russia and ", "Iran");
        tags.add(EVENT, "", "Direct US military intervention");
        tags.position("US action, in two parts", "bi-dash-circle", false,
                "Direct US military intervention in Syrian territory",
                "does not serve the fight against terrorism");
        tags.add(ACTOR, "The US-backed ", "Syrian Democratic Forces");
        tags.add(ACTOR, "clashing with ", "Daesh");
        tags.add(ACTOR, "", "Jihan Sheikh Ahmed");
        return tags.marks;
    }

    /** The tags of the second report, the last one proposed. */
    static List<Mark> secondMarks() {
        Specimens tags = new Specimens(seed("001"));
        tags.add(ACTOR, "attack on ", "Islamic State");
        tags.add(ACTOR, "", "President Bashar al-Assad's government");
        tags.add(ACTOR, "", "Syrian chief negotiator");
        tags.position("Attack, no consent", "bi-dash-circle", false, "A U.S.- or Turkish-backed attack",
                "would be illegitimate unless coordinated with President Bashar al-Assad's government");
        tags.add(EVENT, "", "attack on Islamic State in the Syrian city of Raqqa");
        tags.add(EVENT, "", "peace talks in Geneva");
        tags.position("Presence without approval", "bi-dash-circle", false, PRESENCE);
        tags.add(ACTOR, "approval of the ", "Syrian government");
        tags.add(ACTOR, "presence,\" ", "Bashar al-Ja'afari");
        tags.add(ACTOR, "", "U.N. envoy Staffan de Mistura");
        tags.add(EVENT, "Any ", "military presence");
        tags.add(ACTOR, "", "French Defence Minister Jean-Yves Le Drian");
        tags.add(EVENT, "", "battle to recapture Raqqa");
        tags.stack("Ja'afari said nobody", "fighting ", "Islamic State");
        tags.marks.removeLast();
        tags.add(ACTOR, "", "Syrian Arab army");
        tags.add(ACTOR, "allies from ", "Russia");
        tags.add(ACTOR, "Russia and ", "Iran");
        tags.add(EVENT, "", "Direct U.S. military intervention");
        tags.position("Proposed: US action", "bi-dash-circle", true,
                "Direct U.S. military intervention in Syrian territory",
                "does not serve the fight against terrorism");
        return tags.marks;
    }

    /** Four tags on one word. */
    private void stack(String from, String before, String words) {
        int at = text.indexOf(from);
        String speaker = from.substring(0, from.indexOf(" said"));
        int word = text.indexOf(before + words, at) + before.length();
        marks.add(new Mark(marks.size(), new Span(at, at + speaker.length()), ACTOR, speaker));
        int claim = text.indexOf("nobody", at);
        int end = text.indexOf(".", claim);
        marks.add(new Mark("Fight only with Damascus", List.of(new Span(claim, end)), POSITION,
                "Fight only with Damascus", "bi-plus-circle", true));
        marks.add(new Mark(marks.size(), new Span(word, word + words.length()), ACTOR, "Armed group"));
        Span event = new Span(word - before.length(), word + words.length());
        marks.add(new Mark(marks.size(), event, EVENT, "Raqqa campaign"));
        marks.add(new Mark(marks.size(), new Span(word, word + words.length()),
                new MarkStyle(Tone.of(Token.TEXT2), MarkStyle.Pattern.DASHES), "Naming"));
    }

    private void add(MarkStyle style, String after, String words) {
        marks.add(new Mark(marks.size(), find(after, words), style, words));
    }

    private void position(String name, String sign, boolean proposed, String... parts) {
        List<Span> spans = Stream.of(parts).map(part -> find("", part)).toList();
        MarkStyle style = new MarkStyle(POSITION.tone(), POSITION.pattern(), proposed);
        marks.add(new Mark(name, spans, style, name, sign, true));
    }

    private Span find(String after, String words) {
        int at = text.indexOf(after + words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + after + words);
        }
        return new Span(at + after.length(), at + after.length() + words.length());
    }

    /** Signs of the four stances, for looking at. */
    static List<String> stances() {
        return List.of("bi-plus-circle", "bi-dash-circle", "bi-circle", Icons.AMBIVALENT);
    }
}
