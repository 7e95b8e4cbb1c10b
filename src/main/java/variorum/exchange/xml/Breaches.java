package variorum.exchange.xml;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import variorum.exchange.format.Unreadable;

/** What a validator says of a document. Mutable. */
final class Breaches implements ErrorHandler {

    /** Values stand in the sentences, and can be as long as a text. */
    private static final int LONGEST = 300;

    private final String name;
    private final List<String> sentences = new ArrayList<>();
    private int line;

    Breaches(String name) {
        this.name = name;
    }

    @Override
    public void warning(SAXParseException said) {}

    /** Of a wrong value the validator says two things, on the form and on where it stands: both of the first line. */
    @Override
    public void error(SAXParseException said) {
        if (sentences.isEmpty()) {
            line = said.getLineNumber();
        }
        if (said.getLineNumber() == line && sentences.size() < 2) {
            sentences.add(plain(String.valueOf(said.getMessage())));
        }
    }

    @Override
    public void fatalError(SAXParseException said) throws SAXParseException {
        throw said;
    }

    /** Without the validator's number for the rule, and names without their namespaces. */
    private static String plain(String message) {
        String plain = message.replaceFirst("^[a-z]+(-[a-z]+)*[-.\\w]*: ", "").replaceAll("\"[^\"]*\":", "")
                .replaceAll("'\\{([^}]*)\\}'", "'$1'");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    void throwFirst() {
        if (!sentences.isEmpty()) {
            throw new Unreadable(name + " breaks its schema in line " + line + ": " + String.join(" ", sentences));
        }
    }
}
