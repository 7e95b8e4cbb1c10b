package variorum.exchange.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0. The writer of the JDK leaves tabs and line ends in attributes as they are, where every reader turns
 * them into spaces; this one escapes them. Characters that XML has no place for become U+FFFD. Elements are indented
 * unless they hold text. Mutable.
 */
public final class XmlWriter {

    private final Writer out;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inTag;

    /** An element that is not closed yet. */
    private static final class Open {
        private final String name;
        private boolean hasText;
        private boolean hasElements;

        Open(String name) {
            this.name = name;
        }
    }

    /** Writes to a stream of characters, which has to be UTF-8 in the end. */
    public XmlWriter(Writer out) {
        this(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    private XmlWriter(Writer out, String declaration) {
        this.out = out;
        write(declaration);
    }

    /** Writes XML that people paste into a form: its readers take it as characters and refuse a named encoding. */
    public static XmlWriter toBePasted(Writer out) {
        return new XmlWriter(out, "");
    }

    private void write(String characters) {
        try {
            out.write(characters);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Begins an element. */
    public XmlWriter open(String name) {
        endTag();
        Open parent = open.peek();
        if (parent != null) {
            parent.hasElements = true;
            indent(parent);
        }
        write("<" + name);
        open.push(new Open(name));
        inTag = true;
        return this;
    }

    /** An attribute of the element just begun; left out when the value is null. */
    public XmlWriter attribute(String name, @Nullable Object value) {
        if (value != null) {
            if (!inTag) {
                throw new IllegalStateException("the attribute " + name + " comes too late");
            }
            write(" " + name + "=\"" + escaped(value.toString(), true) + "\"");
        }
        return this;
    }

    /** Says that the element just begun holds text between its elements, so that nothing is indented in it. */
    public XmlWriter mixed() {
        endTag();
        open.element().hasText = true;
        return this;
    }

    /** Text in the element. */
    public XmlWriter text(String text) {
        endTag();
        Open in = open.peek();
        if (in == null) {
            throw new IllegalStateException("text outside of all elements");
        }
        in.hasText |= !text.isEmpty();
        write(escaped(text, false));
        return this;
    }

    /** Says that the element just begun holds text, so that no element in it may stand on a line of its own. */
    public XmlWriter holdingText() {
        Open in = open.peek();
        if (in == null) {
            throw new IllegalStateException("text outside of all elements");
        }
        in.hasText = true;
        return this;
    }

    /** An element with text and nothing else. */
    public XmlWriter element(String name, String text) {
        return open(name).text(text).close();
    }

    /** An element with text, left out when there is none. */
    public XmlWriter elementUnlessEmpty(String name, String text) {
        return text.isEmpty() ? this : element(name, text);
    }

    /** Ends the element. */
    public XmlWriter close() {
        Open closing = open.pop();
        if (inTag) {
            write("/>");
            inTag = false;
        } else {
            if (closing.hasElements) {
                indent(closing);
            }
            write("</" + closing.name + ">");
        }
        if (open.isEmpty()) {
            write("\n");
        }
        return this;
    }

    private void endTag() {
        if (inTag) {
            write(">");
            inTag = false;
        }
    }

    /** A new line, unless that would become part of a text. */
    private void indent(Open element) {
        if (!element.hasText) {
            write("\n" + "  ".repeat(open.size()));
        }
    }

    /** A text as XML can hold it: characters it has no place for are U+FFFD. Its length stays. */
    public static String held(String text) {
        StringBuilder held = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
                held.append(c).append(text.charAt(++at));
            } else {
                held.append(c == '\t' || c == '\n' || c == '\r' || isCharacter(c) ? c : '\uFFFD');
            }
        }
        return held.toString();
    }

    private static String escaped(String text, boolean inAttribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                case '"' -> escaped.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> escaped.append(inAttribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(inAttribute ? "&#9;" : "\t");
                default -> {
                    if (at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1))) {
                        escaped.append(c).append(text.charAt(++at));
                    } else {
                        escaped.append(isCharacter(c) ? c : '\uFFFD');
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static boolean isCharacter(char c) {
        return c >= ' ' && !Character.isSurrogate(c) && c != '\uFFFE' && c != '\uFFFF';
    }
}
