package variorum.exchange.dna;

import java.util.List;
import variorum.annotation.AttributeType;

/** A variable; what is no short text has values of its own instead of entities. */
record Variable(long id, String name, String dataType) {

    boolean isShort() {
        return dataType.equals("short text");
    }

    /** The question that its values answer when they are not entities. */
    AttributeType question() {
        AttributeType.Kind kind =
                switch (dataType) {
                    case "boolean" -> AttributeType.Kind.YES_NO;
                    case "integer" -> AttributeType.Kind.NUMBER;
                    default -> AttributeType.Kind.TEXT;
                };
        return new AttributeType(asked(), kind, List.of(), "");
    }

    /** The name without the words that say it is an answer. */
    String asked() {
        return name.startsWith(Coding.ANSWER) ? name.substring(Coding.ANSWER.length()) : name;
    }
}
