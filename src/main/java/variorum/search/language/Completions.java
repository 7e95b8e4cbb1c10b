package variorum.search.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.text.Characters;
import variorum.text.Document;
import variorum.text.FoldedText;
import variorum.text.Span;

/** What may come next in a query: the fields that begin with the letters typed, or the values of a field. */
public final class Completions {

    private static final int MOST = 8;

    private Completions() {}

    /**
     * A proposal.
     *
     * @param text what to put into the query
     * @param place what it takes the place of, UTF-16 in the query
     * @param shown its name in the list
     * @param hint what it finds
     */
    public record Proposal(String text, Span place, String shown, String hint) {}

    /** The proposals at the caret, an offset in the query. */
    public static List<Proposal> at(String query, int caret, Names names) {
        int start = caret;
        while (start > 0 && !Characters.isBlank(query.charAt(start - 1)) && "(|".indexOf(query.charAt(start - 1)) < 0) {
            start--;
        }
        start += query.startsWith("-", start) ? 1 : 0;
        String typed = query.substring(Math.min(start, caret), caret);
        int colon = typed.indexOf(':');
        return colon < 0
                ? fields(typed, new Span(Math.min(start, caret), caret), names)
                : values(typed.substring(0, colon), query, start + colon + 1, caret, names);
    }

    private static List<Proposal> fields(String typed, Span place, Names names) {
        if (typed.isEmpty()) {
            return List.of();
        }
        Stream<Proposal> own = Arrays.stream(Field.values())
                .map(field -> new Proposal(field.word() + ":", place, field.word() + ":", field.meaning()));
        Stream<Proposal> asked = names.attributes().keySet().stream().map(name -> Field.of(name).isPresent()
                ? proposal(asker(name, names) + "." + Names.asField(name), place, "tags with this answer")
                : proposal(Names.asField(name), place, "tags with this answer"));
        Stream<Proposal> stated = names.stated().keySet().stream()
                .map(name -> proposal(Names.asField(name), place, "tags in a statement with this answer"));
        Stream<Proposal> parts = names.roles().stream()
                .map(role -> proposal(Names.asField(role), place, "tags in a statement with this " + role));
        String letters = FoldedText.fold(typed);
        Set<String> seen = new HashSet<>();
        return Stream.of(own, asked, stated, parts)
                .flatMap(each -> each)
                .filter(proposal -> seen.add(proposal.text()))
                .filter(proposal -> FoldedText.fold(proposal.shown()).startsWith(letters))
                .limit(MOST)
                .toList();
    }

    private static Proposal proposal(String field, Span place, String hint) {
        return new Proposal(field + ":", place, field + ":", hint);
    }

    /** The first code that asks this, for questions that are called like a field of ours. */
    private static String asker(String attribute, Names names) {
        return names.codebook().codes().stream()
                .filter(code -> code.attributes().stream().anyMatch(type -> type.name().equals(attribute)))
                .findFirst()
                .map(code -> Names.asField(code.name()))
                .orElse("");
    }

    /** The last of the values behind the colon is completed. */
    private static List<Proposal> values(String field, String query, int from, int caret, Names names) {
        int start = Math.max(from, query.lastIndexOf(',', Math.max(0, caret - 1)) + 1);
        String typed = query.substring(start, caret);
        boolean quoted = !typed.isEmpty() && Characters.isQuotationMark(typed.charAt(0));
        String letters = FoldedText.fold(quoted ? typed.substring(1) : typed);
        Span place = new Span(start, caret);
        return offered(field, names)
                .filter(name -> letters.isBlank() || !FoldedText.of(name.text()).findWords(letters, false).isEmpty())
                .sorted(Comparator.comparing(name -> !FoldedText.fold(name.text()).startsWith(letters)))
                .limit(MOST)
                .map(name -> new Proposal(written(name.text()), place, name.text(), name.hint()))
                .toList();
    }

    private static String written(String name) {
        boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '*');
        return plain ? name : '"' + name + '"';
    }

    private record Offered(String text, String hint) {}

    private static Stream<Offered> offered(String field, Names names) {
        return Field.of(field)
                .map(known -> offered(known, names))
                .orElseGet(() -> Stream.concat(
                        names.type(field).map(type -> answers(type, names)).orElse(Stream.of()),
                        names.role(field).map(role -> entities(names)).orElse(Stream.of())));
    }

    private static Stream<Offered> answers(AttributeType type, Names names) {
        return switch (type.kind()) {
            case YES_NO -> Stream.of(new Offered("yes", ""), new Offered("no", ""));
            case ENTITY -> entities(names);
            case CHOICE, SEVERAL, SCALE, NUMBER, DATE, TEXT -> type.values().stream().map(value ->
                    new Offered(value, ""));
        };
    }

    private static Stream<Offered> offered(Field field, Names names) {
        return switch (field) {
            case CODE -> names.codebook().codes().stream().map(code -> new Offered(code.name(), path(code, names)));
            case CODER -> Stream.concat(
                    Stream.of(new Offered("me", "you")),
                    names.coders().values().stream().map(Coder::name).sorted().map(name -> new Offered(name, "")));
            case ENTITY -> entities(names);
            case KIND -> names.entities().values().stream().map(Entity::kind).filter(kind -> !kind.isEmpty())
                    .distinct().sorted().map(kind -> new Offered(kind, ""));
            case CONFIDENCE -> Arrays.stream(Confidence.values()).map(each -> new Offered(each.word(), ""));
            case NOTE -> Stream.of(new Offered("*", "any note"));
            case PART -> names.roles().stream().map(role -> new Offered(role, ""));
            case REPORT -> names.documents().stream().map(document ->
                    new Offered(document.name(), document.metadata().title()));
            case OUTLET -> said(names, document -> document.metadata().outlet());
            case AGENCY -> said(names, document -> document.metadata().agency());
            case STORY -> said(names, document -> document.metadata().story());
            case DATE -> said(names, document -> {
                var day = document.metadata().date();
                return day == null ? "" : day.toString();
            });
            case LANGUAGE -> said(names, document -> document.metadata().language());
        };
    }

    private static String path(Code code, Names names) {
        return names.codebook().top(code.id()).filter(top -> !top.equals(code)).map(Code::name).orElse("");
    }

    private static Stream<Offered> entities(Names names) {
        return names.entities().values().stream()
                .sorted(Comparator.comparing(Entity::name, String.CASE_INSENSITIVE_ORDER))
                .map(entity -> new Offered(entity.name(), entity.kind()));
    }

    private static Stream<Offered> said(Names names, Function<Document, String> what) {
        return names.documents().stream().map(what).filter(said -> !said.isEmpty()).distinct().sorted()
                .map(said -> new Offered(said, ""));
    }
}
