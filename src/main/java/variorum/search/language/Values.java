package variorum.search.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Confidence;
import variorum.annotation.Entity;
import variorum.search.AnswerTest;
import variorum.search.DocumentCondition;
import variorum.search.TagCondition;
import variorum.text.FoldedText;

/** Gives fields and their values a meaning in one project. */
final class Values {

    private static final String ANY = "*";

    private final Names names;

    Values(Names names) {
        this.names = names;
    }

    boolean isOfDocuments(Item item) {
        return Field.of(item.text()).filter(field -> !field.isOfTags()).isPresent();
    }

    TagCondition ofTags(Item item, boolean not) {
        Function<Item.Value, TagCondition> meaning = meaning(item);
        List<TagCondition> all = filled(item).stream().map(meaning).toList();
        TagCondition condition = all.size() == 1 ? all.getFirst() : new TagCondition.Either(all);
        return not ? new TagCondition.Not(condition) : condition;
    }

    DocumentCondition ofDocuments(Item item, boolean not) {
        Field field = Field.of(item.text()).orElseThrow();
        List<DocumentCondition> all = filled(item).stream().map(value -> ofDocument(field, value)).toList();
        DocumentCondition condition = all.size() == 1 ? all.getFirst() : new DocumentCondition.Either(all);
        return not ? new DocumentCondition.Not(condition) : condition;
    }

    private static List<Item.Value> filled(Item item) {
        item.values().stream().filter(value -> value.text().isBlank()).findFirst().ifPresent(value -> {
            throw new BadQuery(value.place(), "Say what comes after “" + item.text() + ":”.");
        });
        return item.values();
    }

    private Function<Item.Value, TagCondition> meaning(Item item) {
        Optional<Field> field = Field.of(item.text());
        if (field.isPresent()) {
            return value -> ofTag(field.get(), value);
        }
        AttributeType type = names.attribute(item.text()).orElseThrow(() -> noSuchField(item));
        return value -> new TagCondition.Answering(type.name(), answer(type, value));
    }

    private BadQuery noSuchField(Item item) {
        Stream<String> known = Stream.concat(
                Arrays.stream(Field.values()).map(Field::word), names.attributes().keySet().stream());
        return new BadQuery(item.place(), "Nothing is called “" + item.text() + "” here."
                + Near.to(item.text(), known.toList())
                + " For the words themselves put them in quotation marks.");
    }

    private TagCondition ofTag(Field field, Item.Value value) {
        return switch (field) {
            case CODE -> new TagCondition.OfCode(codes(value));
            case CODER -> new TagCondition.ByCoder(coders(value));
            case ENTITY -> value.text().equals(ANY)
                    ? new TagCondition.NamingAny()
                    : new TagCondition.Naming(entities(value));
            case KIND -> new TagCondition.Naming(ofKind(value));
            case CONFIDENCE -> new TagCondition.Marked(confidence(value));
            case NOTE -> new TagCondition.Noted(
                    Optional.of(value.text()).filter(words -> !words.equals(ANY)));
            case REPORT, OUTLET, AGENCY, STORY, DATE, LANGUAGE ->
                throw new IllegalArgumentException(field.word());
        };
    }

    private static DocumentCondition ofDocument(Field field, Item.Value value) {
        return switch (field) {
            case REPORT -> new DocumentCondition.Titled(value.text());
            case OUTLET -> new DocumentCondition.From(value.text());
            case AGENCY -> new DocumentCondition.Crediting(value.text());
            case STORY -> new DocumentCondition.Telling(value.text());
            case LANGUAGE -> new DocumentCondition.Written(value.text());
            case DATE -> dated(value);
            case CODE, CODER, ENTITY, KIND, CONFIDENCE, NOTE -> throw new IllegalArgumentException(field.word());
        };
    }

    /** The codes of that name, else those whose names hold it, each with what is below it. */
    private Set<Code.Id> codes(Item.Value value) {
        List<Code> all = names.codebook().codes();
        List<Code> meant = value.text().equals(ANY) ? all : named(value, all, code -> Stream.of(code.name()), "code");
        return all.stream()
                .map(Code::id)
                .filter(id -> meant.stream().anyMatch(code -> names.codebook().isWithin(id, code.id())))
                .collect(Collectors.toSet());
    }

    private Set<Coder.Id> coders(Item.Value value) {
        if (value.text().equalsIgnoreCase("me")) {
            return Set.of(names.me());
        }
        return named(value, names.coders().values().stream().toList(), coder -> Stream.of(coder.name()), "coder")
                .stream()
                .map(Coder::id)
                .collect(Collectors.toSet());
    }

    private Set<Entity.Id> entities(Item.Value value) {
        return named(
                        value, names.entities().values().stream().toList(),
                        entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream()), "entity")
                .stream()
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    private Set<Entity.Id> ofKind(Item.Value value) {
        List<Entity> all = names.entities().values().stream().filter(entity -> !entity.kind().isEmpty()).toList();
        return named(value, all, entity -> Stream.of(entity.kind()), "kind of entity").stream()
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    /** Those called exactly so; where there are none, those with words that begin so. */
    private static <T> List<T> named(Item.Value value, List<T> all, Function<T, Stream<String>> names, String what) {
        String sought = FoldedText.fold(value.text());
        List<T> exact = all.stream()
                .filter(each -> names.apply(each).anyMatch(name -> FoldedText.fold(name).equals(sought)))
                .toList();
        List<T> like = !exact.isEmpty()
                ? exact
                : all.stream()
                        .filter(each -> names.apply(each)
                                .anyMatch(name -> !FoldedText.of(name).findWords(value.text(), false).isEmpty()))
                        .toList();
        if (like.isEmpty()) {
            List<String> known = all.stream().flatMap(names).distinct().toList();
            throw new BadQuery(value.place(), "There is no " + what + " called “" + value.text() + "”."
                    + Near.to(value.text(), known));
        }
        return like;
    }

    private static Confidence confidence(Item.Value value) {
        return Arrays.stream(Confidence.values())
                .filter(each -> each.word().startsWith(value.text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadQuery(value.place(), "A tag is sure, unsure or discuss."));
    }

    private AnswerTest answer(AttributeType type, Item.Value value) {
        if (value.text().equals(ANY)) {
            return new AnswerTest.Given();
        }
        return switch (type.kind()) {
            case NUMBER -> within(value);
            case DATE -> new AnswerTest.Begins(value.text());
            case ENTITY -> new AnswerTest.Is(entities(value).iterator().next().value());
            case CHOICE, SEVERAL, SCALE, YES_NO -> chosen(type, value);
            case TEXT -> new AnswerTest.Says(value.text());
        };
    }

    private static AnswerTest chosen(AttributeType type, Item.Value value) {
        List<String> offered = type.kind() == AttributeType.Kind.YES_NO ? List.of("yes", "no") : type.values();
        boolean known = offered.isEmpty()
                || offered.stream().anyMatch(answer -> !FoldedText.of(answer).findWords(value.text(), true).isEmpty());
        if (!known) {
            throw new BadQuery(value.place(), "“" + type.name() + "” is never answered “" + value.text() + "”."
                    + Near.to(value.text(), offered));
        }
        return new AnswerTest.Says(value.text());
    }

    private static AnswerTest within(Item.Value value) {
        String text = value.text();
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return new AnswerTest.Within(
                    bound(text.substring(0, dots), value), bound(text.substring(dots + 2), value));
        }
        if (text.startsWith(">") || text.startsWith("<")) {
            BigDecimal bound = bound(text.substring(1), value);
            return text.startsWith(">") ? new AnswerTest.Within(bound, null) : new AnswerTest.Within(null, bound);
        }
        BigDecimal number = bound(text, value);
        return new AnswerTest.Within(number, number);
    }

    private static @Nullable BigDecimal bound(String text, Item.Value value) {
        if (text.isEmpty()) {
            return null;
        }
        return AnswerTest.number(text).orElseThrow(() ->
                new BadQuery(value.place(), "A number is asked for: 12, >12, <12 or 10..20."));
    }

    private static DocumentCondition dated(Item.Value value) {
        String text = value.text();
        int dots = text.indexOf("..");
        try {
            return dots < 0
                    ? new DocumentCondition.Dated(first(text), last(text))
                    : new DocumentCondition.Dated(first(text.substring(0, dots)), last(text.substring(dots + 2)));
        } catch (DateTimeException wrong) {
            throw new BadQuery(
                    value.place(), "A date is written 2017, 2017-03 or 2017-03-24, a time 2017-03..2017-05.");
        }
    }

    private static @Nullable LocalDate first(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static @Nullable LocalDate last(String text) {
        return switch (text.length()) {
            case 0 -> null;
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
