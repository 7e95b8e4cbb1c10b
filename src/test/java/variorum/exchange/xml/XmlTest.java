package variorum.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.exchange.Planted;
import variorum.exchange.format.Unreadable;

/** What is written as XML is read back letter for letter, and nothing is read that reaches out. */
class XmlTest {

    private static XmlElement read(String xml) {
        return XmlReader.read("test.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(String text) {
        StringWriter out = new StringWriter();
        new XmlWriter(out).open("a").attribute("b", text).element("c", text).open("d").close().close();
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\t x \n",
                "a\r\nb\rc",
                "]]> <b>&amp; \"'",
                Planted.NOTE,
                Planted.EMOJI,
                "\uD83D\uDE00\uDBFF\uDFFF",
                "\u0085\u2028\u00A0"
            })
    void textsComeBackLetterForLetter(String text) {
        XmlElement root = read(written(text));
        assertThat(root.attribute("b")).isEqualTo(text);
        assertThat(root.textOf("c")).isEqualTo(text);
    }

    @Test
    void whatXmlHasNoPlaceForIsReplaced() {
        assertThat(read(written("a\u0000\u001B\uFFFE\uD800b")).attribute("b")).isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFDb");
    }

    @Test
    void elementsAreIndentedButNeverTexts() {
        assertThat(written("x")).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="x">
              <c>x</c>
              <d/>
            </a>
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
        "<!DOCTYPE a><a/>"})
    void aDocumentTypeIsRefused(String xml) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(Unreadable.class).hasMessageContaining("document type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a>", "<a></b>", "<a>&x;</a>", "<a b='1' b='2'/>"})
    void whatIsNotWellFormedIsRefusedWithASentence(String xml) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("test.xml ")
                .hasMessageEndingWith(".");
    }

    @Test
    void elementsThatNestWithoutEndAreRefused() {
        String deep = "<a>".repeat(600) + "</a>".repeat(600);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(Unreadable.class);
    }

    @Test
    void longAttributesWithManyReferencesAreRead() {
        String text = IntStream.range(0, 200_000).mapToObj(i -> "line & " + i).collect(Collectors.joining("\n"));
        assertThat(read(written(text)).attribute("b")).isEqualTo(text);
    }

    @Test
    void elementsAmongWordsKeepTheirPlaces() {
        StringWriter out = new StringWriter();
        new XmlWriter(out).open("a").mixed().open("n").close().text("one ").open("n").close().text("two\n").close();
        assertThat(out.toString()).endsWith("<a><n/>one <n/>two\n</a>\n");
        XmlElement read = read(out.toString());
        assertThat(read.text()).isEqualTo("one two\n");
        assertThat(read.places()).containsExactly(0, 4);
    }
}
