package variorum.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import variorum.text.Document;

class StatementTest {

    @Test
    void whatIsTakenOutIsBoundNowhereAnyMore() {
        Annotation.Ref actor = new Annotation.Ref(new Document.Id("000"), new Annotation.Id("t1"));
        Annotation.Ref other = new Annotation.Ref(new Document.Id("000"), new Annotation.Id("t2"));
        Statement twice = Statement.of(new StatementType.Id("claim"), new Coder.Id("ada"))
                .with("actor", List.of(actor, other, actor))
                .with("addressee", List.of(actor));

        assertThat(twice.without(actor).bound()).containsExactly(other);
    }
}
