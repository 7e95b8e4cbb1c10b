package variorum.exchange.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Confidence;
import variorum.annotation.StatementType;
import variorum.exchange.format.Contents;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.SafeNames;

/**
 * What the things of a project are called in brat, where a name has only ASCII letters, digits, hyphens and
 * underscores. One name never stands for two things, because {@code visual.conf} gives each its label.
 */
final class BratNames {

    /** Names that mean something to brat, or to readers of its files. */
    private static final Set<String> KEPT = Set.of(
            "SPAN_DEFAULT",
            "ARC_DEFAULT",
            "ATTRIBUTE_DEFAULT",
            "ENTITY-NESTING",
            "Equiv",
            "AnnotatorNotes",
            "Reference",
            "Arg",
            "Arg1",
            "Arg2",
            "Value");

    private final Map<Code.Id, String> codes = new HashMap<>();
    private final Map<StatementType.Id, String> forms = new HashMap<>();
    private final Map<String, String> roles = new TreeMap<>();
    private final Map<String, String> attributes = new TreeMap<>();
    private final Map<String, Set<String>> values = new TreeMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final String coder;
    private final String confidence;
    private final String entity;
    private final boolean tellsCodersApart;
    private final boolean namesEntities;

    BratNames(Contents contents, OffsetUnit unit) {
        SafeNames names = new SafeNames(KEPT);
        contents.codes().forEach(code -> codes.put(code.id(), labelled(names, code.name())));
        contents.statementTypes().forEach(type -> forms.put(type.id(), labelled(names, type.name())));
        contents.statementTypes().stream().flatMap(type -> type.roles().stream()).forEach(role ->
                roles.computeIfAbsent(role.name(), name -> role(names, name)));
        answers(contents).forEach(each -> each.values().forEach((name, given) ->
                given.forEach(value -> values.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(value(value)))));
        answers(contents)
                .flatMap(each -> each.values().values().stream())
                .forEach(given -> given.forEach(this::labelValue));
        values.keySet().forEach(name -> attributes.put(name, labelled(names, name)));
        coder = labelled(names, "Coder");
        contents.coders().forEach(each -> labelValue(each.name()));
        confidence = labelled(names, "Confidence");
        entity = labelled(names, "Entity");
        tellsCodersApart = contents.coders().size() > 1;
        namesEntities = unit == OffsetUnit.UTF_16 && !contents.entities().isEmpty();
    }

    private String labelled(SafeNames names, String name) {
        String safe = names.like(name);
        labels.put(safe, name);
        return safe;
    }

    /** A word that stands for a longer value gets a label too, unless brat would not take the word for a name. */
    private void labelValue(String value) {
        String word = value(value);
        if (!word.equals(value) && word.matches("[A-Za-z0-9_-]+")) {
            labels.putIfAbsent(word, value);
        }
    }

    /** The second argument of a role is called after it with a 2, so no role may end with a digit itself. */
    private String role(SafeNames names, String name) {
        String safe = names.like(name);
        while (Character.isDigit(safe.charAt(safe.length() - 1))) {
            safe = names.like(safe + "x");
        }
        labels.put(safe, name);
        return safe;
    }

    /** Every answer that was given, and those to choose from. */
    private static Stream<Attributes> answers(Contents contents) {
        Stream<AttributeType> asked = Stream.concat(
                contents.codes().stream().flatMap(code -> code.attributes().stream()),
                contents.statementTypes().stream().flatMap(type -> type.attributes().stream()));
        Stream<Attributes> offered = asked.map(type -> Attributes.NONE.with(type.name(), offered(type)));
        Stream<Attributes> given = Stream.concat(
                contents.annotations().stream().map(annotation -> annotation.attributes()),
                contents.statements().stream().map(statement -> statement.attributes()));
        return Stream.concat(offered, given);
    }

    private static List<String> offered(AttributeType type) {
        return type.kind() == AttributeType.Kind.YES_NO ? List.of("yes", "no") : type.values();
    }

    /** An answer as one word: white space and what separates values in the configuration become underscores. */
    static String value(String value) {
        String word = value.replaceAll("[\\s\\p{Z}\\p{Cc},|<>]+", "_");
        return word.isEmpty() ? "_" : word;
    }

    String code(Code.Id id) {
        return Objects.requireNonNull(codes.get(id));
    }

    String form(StatementType.Id id) {
        return Objects.requireNonNull(forms.get(id));
    }

    String role(String name) {
        return Objects.requireNonNull(roles.get(name));
    }

    String attribute(String name) {
        return Objects.requireNonNull(attributes.get(name));
    }

    /** The attribute that says who tagged. */
    String coder() {
        return coder;
    }

    /** Whether somebody would miss the coders: one alone need not be named at every tag. */
    boolean tellsCodersApart() {
        return tellsCodersApart;
    }

    String confidence() {
        return confidence;
    }

    String entity() {
        return entity;
    }

    /** Whether entities are named by an attribute; readers in Java stop at the lines that brat has for them. */
    boolean namesEntities() {
        return namesEntities;
    }

    /** What people call each name, in the order the names were given. */
    Map<String, String> labels() {
        Map<String, String> used = new LinkedHashMap<>(labels);
        if (!tellsCodersApart) {
            used.remove(coder);
        }
        if (!namesEntities) {
            used.remove(entity);
        }
        return used;
    }

    /** The attributes with the answers each can have, all as names and words of brat. */
    Map<String, Set<String>> attributes(Contents contents) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        attributes.forEach((name, safe) -> all.put(safe, values.getOrDefault(name, Set.of())));
        all.put(confidence, Set.of(Confidence.UNSURE.word(), Confidence.DISCUSS.word()));
        if (tellsCodersApart) {
            Set<String> who = new TreeSet<>();
            Set<Coder.Id> busy = busy(contents);
            contents.coders().stream().filter(each -> busy.contains(each.id())).forEach(each ->
                    who.add(value(each.name())));
            all.put(coder, who);
        }
        if (namesEntities) {
            Set<String> what = new TreeSet<>();
            Set<Entity.Id> named = new HashSet<>();
            contents.annotations().stream().filter(tag -> tag.entity() != null).forEach(tag -> named.add(tag.entity()));
            contents.entities().stream().filter(each -> named.contains(each.id())).forEach(each ->
                    what.add(value(each.name())));
            all.put(entity, what);
        }
        return all;
    }

    private static Set<Coder.Id> busy(Contents contents) {
        Set<Coder.Id> busy = new HashSet<>();
        contents.annotations().forEach(tag -> busy.add(tag.coder()));
        contents.statements().forEach(statement -> busy.add(statement.coder()));
        return busy;
    }
}
