package variorum.storage;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.AttributeType;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.annotation.Origin;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;
import variorum.collation.Correction;
import variorum.project.ComparingRule;
import variorum.project.DocumentPair;
import variorum.project.Rejection;
import variorum.project.SavedQuery;
import variorum.text.Document;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/**
 * A 64-bit hash of a thing as it stands in memory, kept in its row: FNV-1a over every value in a fixed order, lengths
 * included, finished with the mixing of MurmurHash3. It finds damage, not forgery. The order of values is part of the
 * file format.
 *
 * <p>Offsets count UTF-16 code units here, unlike in the row, so that a wrong conversion breaks the seal too.
 */
final class Seal {

    private static final long PRIME = 0x100000001B3L;

    private long hash = 0xCBF29CE484222325L;

    private Seal() {}

    private static long of(String kind, Consumer<Seal> values) {
        Seal seal = new Seal().add(kind);
        values.accept(seal);
        return seal.finished();
    }

    /** Of plain values, for rows that are no thing of the model. */
    static long of(String kind, @Nullable String... values) {
        return of(kind, seal -> {
            for (String value : values) {
                seal.add(value);
            }
        });
    }

    /** Without its text, which has a hash of its own; that hash is part of the seal. */
    static long of(Document document, String textSha256) {
        Source source = document.source();
        return of("document", seal -> {
            seal.add(document.id().value()).add(document.name()).add(textSha256);
            seal.add(source.name()).add(source.sha256()).add(source.charset()).add(source.alterations().size());
            source.alterations().forEach(change -> seal.add(change.kind().name()).add(change.count()));
            seal.metadata(document);
            if (document.replaces() != null) {
                seal.add("replaces").add(document.replaces().value());
            }
        });
    }

    private void metadata(Document document) {
        var known = document.metadata();
        add(known.title()).add(known.outlet());
        add(known.date() == null ? null : known.date().toString())
                .add(known.time() == null ? null : known.time().toString());
        add(known.byline())
                .add(known.agency())
                .add(known.url())
                .add(known.language())
                .add(known.story())
                .add(known.note());
    }

    static long of(Document.Id document, Zones zones) {
        return of("zones", seal -> {
            seal.add(document.value()).add(zones.list().size());
            for (Zone zone : zones.list()) {
                seal.add(zone.kind().name()).add(zone.span());
            }
        });
    }

    static long of(Coder coder) {
        return of("coder", coder.id().value(), coder.name(), coder.colour());
    }

    static long of(Code code) {
        Code.Rules rules = code.rules();
        return of("code", seal -> {
            seal.add(code.id().value()).add(code.name()).add(code.parent() == null ? null : code.parent().value());
            seal.add(code.order()).add(code.look().colour()).add(code.look().mark().name()).add(code.key());
            seal.add(rules.definition()).add(rules.include()).add(rules.exclude()).add(rules.example());
            seal.add(rules.counterExample()).add(rules.note()).add(code.retired() ? 1 : 0);
            seal.types(code.attributes());
            if (code.version() > 1) {
                seal.add("version").add(code.version());
            }
        });
    }

    static long of(Entity entity) {
        return of("entity", seal -> {
            seal.add(entity.id().value())
                    .add(entity.name())
                    .add(entity.kind())
                    .add(entity.note())
                    .add(entity.externalId());
            seal.add(entity.aliases());
        });
    }

    static long of(Annotation annotation) {
        return of("annotation", seal -> {
            seal.add(annotation.id().value()).add(annotation.document().value());
            seal.add(annotation.code().value()).add(annotation.coder().value());
            seal.add(annotation.entity() == null ? null : annotation.entity().value());
            seal.add(annotation.spans().size());
            annotation.spans().forEach(seal::add);
            seal.add(annotation.attributes()).add(annotation.note()).add(annotation.confidence().name());
            seal.add(annotation.origin());
        });
    }

    static long of(StatementType type) {
        return of("statement type", seal -> {
            seal.add(type.id().value()).add(type.name()).add(type.roles().size());
            type.roles().forEach(role -> seal.add(role.name()).add(role.several() ? 1 : 0)
                    .add(role.codes().stream().map(Code.Id::value).toList()));
            seal.types(type.attributes());
        });
    }

    static long of(Statement statement) {
        return of("statement", seal -> {
            seal.add(statement.id().value()).add(statement.type().value()).add(statement.coder().value());
            seal.add(statement.parts().size());
            statement.parts().forEach((role, refs) -> {
                seal.add(role).add(refs.size());
                refs.forEach(ref -> seal.add(ref.document().value()).add(ref.annotation().value()));
            });
            seal.add(statement.attributes()).add(statement.note()).add(statement.confidence().name());
            Statement.Carried carried = statement.carried();
            if (carried != null) {
                seal.add("carried").add(carried.from().value()).add(carried.state());
            }
        });
    }

    static long of(ComparingRule rule) {
        return of("rule", seal -> {
            seal.add(rule.id().value()).add(rule.terms().one()).add(rule.terms().other()).add(rule.layer().name());
            seal.add(rule.active() ? 1 : 0).add(rule.note());
        });
    }

    static long of(DocumentPair pair, List<Correction> said) {
        return of("corrections", seal -> {
            seal.add(pair.a().value()).add(pair.b().value()).add(said.size());
            said.forEach(one -> seal.add(one.kind().name()).add(one.inA()).add(one.inB()));
        });
    }

    static long ofRejections(Document.Id document, List<Rejection> rejected) {
        return of("rejections", seal -> {
            seal.add(document.value()).add(rejected.size());
            rejected.forEach(each -> seal.add(each.coder().value()).add(each.span())
                    .add(each.entity() == null ? null : each.entity().value()));
        });
    }

    static long of(SavedQuery query) {
        return of("query", query.name(), query.query());
    }

    static long ofNote(String note) {
        return of("project note", note);
    }

    /** Nothing where nothing is known, so that seals of version 1 still hold. */
    private void add(Origin origin) {
        if (origin.codeVersion() > 0) {
            add("under").add(origin.codeVersion());
        }
        Origin.Carried carried = origin.carried();
        if (carried != null) {
            add("carried").add(carried.from().document().value()).add(carried.from().annotation().value());
            add(carried.fit().name()).add(carried.state());
        }
    }

    private void types(List<AttributeType> types) {
        add(types.size());
        types.forEach(type -> add(type.name()).add(type.kind().name()).add(type.values()).add(type.help()));
    }

    private Seal add(Attributes attributes) {
        add(attributes.values().size());
        for (Map.Entry<String, List<String>> answer : attributes.values().entrySet()) {
            add(answer.getKey()).add(answer.getValue());
        }
        return this;
    }

    private Seal add(List<String> values) {
        add(values.size());
        values.forEach(this::add);
        return this;
    }

    private Seal add(Span span) {
        return add(span.start()).add(span.end());
    }

    private Seal add(@Nullable String value) {
        if (value == null) {
            return add(-1);
        }
        long sum = hash;
        for (int i = 0; i < value.length(); i++) {
            sum = (sum ^ value.charAt(i)) * PRIME;
        }
        hash = sum;
        return add(value.length());
    }

    private Seal add(int value) {
        hash = (hash ^ value) * PRIME;
        return this;
    }

    private long finished() {
        long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
