package variorum.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import variorum.annotation.AttributeType;
import variorum.annotation.Code;
import variorum.search.DocumentCondition;
import variorum.search.StatementCondition;
import variorum.search.TagCondition;

/** Gives fields and their values a meaning in one project. */
final class Values {

    private final Names names;
    private final Lookup lookup;
    private final Answers answers;

    Values(Names names) {
        this.names = names;
        this.lookup = new Lookup(names);
        this.answers = new Answers(lookup);
    }

    /**
     * What a field with its values asks, or does not want. A name may mean several things, such as a question asked of
     * tags and a part of statements: then any of them will do.
     */
    List<Alternative> of(Item item, boolean not) {
        List<Alternative> meant = Field.of(item.text())
                .map(field -> List.of(ofField(field, item, not)))
                .orElseGet(() -> ofProject(item, not));
        if (meant.isEmpty()) {
            throw noSuchField(item);
        }
        return not ? List.of(meant.stream().reduce(Alternative::and).orElseThrow()) : meant;
    }

    private Alternative ofField(Field field, Item item, boolean not) {
        return switch (field) {
            case CODE, CODER, ENTITY, KIND, CONFIDENCE, NOTE -> tags(item, not, value -> ofTag(field, value));
            case PART -> statements(item, not, this::ofPart);
            case REPORT, OUTLET, AGENCY, STORY, DATE, LANGUAGE ->
                documents(item, not, value -> ofDocument(field, value));
        };
    }

    /** What the codebook and the forms for statements of the project know by this name. */
    private List<Alternative> ofProject(Item item, boolean not) {
        List<Alternative> meant = new ArrayList<>();
        Optional<AttributeType> asked = names.attribute(item.text());
        Optional<AttributeType> stated = names.stated(item.text());
        asked.map(type -> stated.map(other -> Names.joined(type, other)).orElse(type))
                .ifPresent(type -> meant.add(tags(item, not, value ->
                        new TagCondition.Answering(Set.of(), type.name(), answers.to(type, value)))));
        stated.map(type -> asked.map(other -> Names.joined(type, other)).orElse(type))
                .ifPresent(type -> meant.add(statements(item, not, value ->
                        new StatementCondition.Answering(type.name(), answers.to(type, value)))));
        names.role(item.text()).ifPresent(role -> meant.add(statements(item, not, value -> played(role, value))));
        ofCode(item, not).ifPresent(meant::add);
        return meant;
    }

    /** {@code event.date}: what one code asks. */
    private Optional<Alternative> ofCode(Item item, boolean not) {
        int dot = item.text().indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return names.code(item.text().substring(0, dot)).flatMap(code -> names.asked(
                        code, item.text().substring(dot + 1))
                .map(type -> tags(
                        item,
                        not,
                        value -> new TagCondition.Answering(within(code), type.name(), answers.to(type, value)))));
    }

    private Set<Code.Id> within(Code code) {
        return names.codebook().codes().stream()
                .map(Code::id)
                .filter(id -> names.codebook().isWithin(id, code.id()))
                .collect(Collectors.toSet());
    }

    private static Alternative tags(Item item, boolean not, Function<Item.Value, TagCondition> meaning) {
        return Alternative.of(joined(item, not, meaning, TagCondition.Either::new, TagCondition.Not::new));
    }

    private static Alternative statements(Item item, boolean not, Function<Item.Value, StatementCondition> meaning) {
        return Alternative.of(joined(item, not, meaning, StatementCondition.Either::new, StatementCondition.Not::new));
    }

    private static Alternative documents(Item item, boolean not, Function<Item.Value, DocumentCondition> meaning) {
        return Alternative.of(joined(item, not, meaning, DocumentCondition.Either::new, DocumentCondition.Not::new));
    }

    /** One of the values will do. */
    private static <C> C joined(
            Item item,
            boolean not,
            Function<Item.Value, C> meaning,
            Function<List<C>, C> either,
            UnaryOperator<C> none) {
        List<C> all = filled(item).stream().map(meaning).toList();
        C condition = all.size() == 1 ? all.getFirst() : either.apply(all);
        return not ? none.apply(condition) : condition;
    }

    private static List<Item.Value> filled(Item item) {
        item.values().stream().filter(value -> value.text().isBlank()).findFirst().ifPresent(value -> {
            throw new BadQuery(value.place(), "Say what comes after “" + item.text() + ":”.");
        });
        return item.values();
    }

    private BadQuery noSuchField(Item item) {
        Stream<String> known = Stream.of(
                        Arrays.stream(Field.values()).map(Field::word), names.attributes().keySet().stream(),
                        names.stated().keySet().stream(), names.roles().stream())
                .flatMap(each -> each)
                .map(Names::asField)
                .distinct();
        return new BadQuery(item.place(), "Nothing is called “" + item.text() + "” here."
                + Near.to(item.text(), known.toList())
                + " For the words themselves put them in quotation marks.");
    }

    private TagCondition ofTag(Field field, Item.Value value) {
        return switch (field) {
            case CODE -> new TagCondition.OfCode(lookup.codes(value));
            case CODER -> new TagCondition.ByCoder(lookup.coders(value));
            case ENTITY -> value.text().equals(Lookup.ANY)
                    ? new TagCondition.NamingAny()
                    : new TagCondition.Naming(lookup.entities(value));
            case KIND -> new TagCondition.Naming(lookup.ofKind(value));
            case CONFIDENCE -> new TagCondition.Marked(Lookup.confidence(value));
            case NOTE -> new TagCondition.Noted(
                    Optional.of(value.text()).filter(words -> !words.equals(Lookup.ANY)));
            case PART, REPORT, OUTLET, AGENCY, STORY, DATE, LANGUAGE ->
                throw new IllegalArgumentException(field.word());
        };
    }

    private StatementCondition ofPart(Item.Value value) {
        return value.text().equals(Lookup.ANY)
                ? new StatementCondition.Any()
                : new StatementCondition.As(lookup.role(value));
    }

    private StatementCondition played(String role, Item.Value value) {
        return value.text().equals(Lookup.ANY)
                ? new StatementCondition.Filled(role)
                : new StatementCondition.PlayedBy(role, lookup.entitiesIfAny(value), value.text());
    }

    private static DocumentCondition ofDocument(Field field, Item.Value value) {
        return switch (field) {
            case REPORT -> new DocumentCondition.Titled(value.text());
            case OUTLET -> new DocumentCondition.From(value.text());
            case AGENCY -> new DocumentCondition.Crediting(value.text());
            case STORY -> new DocumentCondition.Telling(value.text());
            case LANGUAGE -> new DocumentCondition.Written(value.text());
            case DATE -> Answers.dated(value);
            case CODE, CODER, ENTITY, KIND, CONFIDENCE, NOTE, PART -> throw new IllegalArgumentException(field.word());
        };
    }
}
