package variorum.carrying;

import java.util.List;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Coder;
import variorum.annotation.Statement;
import variorum.annotation.StatementType;

/** What makes two statements say the same. */
record Saying(
        Coder.Id coder, StatementType.Id type, Map<String, List<Annotation.Ref>> parts, Attributes attributes) {

    static Saying of(Statement statement) {
        return new Saying(statement.coder(), statement.type(), statement.parts(), statement.attributes());
    }
}
