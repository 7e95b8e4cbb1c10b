package variorum.exchange.report;

import variorum.exchange.xml.XmlWriter;

/** Markup that is put together; whatever is given as text or value stays text. Mutable. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Markup of ours. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Words of a project. */
    Html text(String words) {
        String held = XmlWriter.held(words).replace('\r', '\n');
        for (int at = 0; at < held.length(); at++) {
            char c = held.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** An element with words in it; no element when there are none. */
    Html element(String name, String words) {
        return words.isEmpty() ? this : raw("<" + name + ">").text(words).raw("</" + name.split(" ", 2)[0] + ">\n");
    }

    /** A cell whose words may run in either direction. */
    Html cell(String words) {
        return raw("<td dir=\"auto\">").text(words).raw("</td>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
