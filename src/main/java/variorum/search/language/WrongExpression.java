package variorum.search.language;

import com.google.re2j.PatternSyntaxException;

/** What is wrong with a regular expression, in words that say how to go on; RE2/J's own are for programmers. */
final class WrongExpression {

    private WrongExpression() {}

    /** A sentence about what RE2/J refused. */
    static String sentence(PatternSyntaxException wrong) {
        String part = wrong.getPattern();
        return "This is not a regular expression: " + switch (wrong.getDescription()) {
            case "missing closing )" -> "a bracket ( is never closed. For the sign itself write \\(.";
            case "regexp/syntax: internal error" -> "a bracket ) closes nothing. For the sign itself write \\).";
            case "missing closing ]" -> "a set [ is never closed. For the sign itself write \\[.";
            case "invalid repeat count" -> "a count goes up to 1000, and the smaller number stands first.";
            case "invalid nested repetition operator" -> "“" + part + "” repeats twice; put what repeats in brackets.";
            case "missing argument to repetition operator" ->
                    "there is nothing to repeat before “" + part + "”. For the sign itself write \\" + part + ".";
            case "invalid character class range" -> "“" + part + "” is no range of signs such as a-z.";
            case "invalid escape sequence" -> "“" + part + "” means nothing" + (isReference(part)
                    ? "; what was found before cannot be asked for again." : ".");
            case "trailing backslash at end of expression" -> "a \\ at the end wants one sign more.";
            case "invalid or unsupported Perl syntax", "invalid named capture" -> isLook(part)
                    ? "looking ahead or back is not supported. Write what stands around as part of the expression."
                    : "“" + part + "” means nothing here.";
            default -> wrong.getDescription() + ".";
        };
    }

    private static boolean isReference(String part) {
        return part.length() == 2 && Character.isDigit(part.charAt(1));
    }

    private static boolean isLook(String part) {
        return part.startsWith("(?=") || part.startsWith("(?!") || part.startsWith("(?<");
    }
}
