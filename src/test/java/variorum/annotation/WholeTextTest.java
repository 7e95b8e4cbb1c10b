package variorum.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import variorum.text.Metadata;

/** What is typed or pasted can hold half a character, which no file takes: it is seen at once, not after a restart. */
class WholeTextTest {

    private static final String TYPED = "see \uD83D there";
    private static final String KEPT = "see \uFFFD there";

    @Test
    void itIsMendedInEveryFieldThatIsTypedInto() {
        assertThat(new Entity(Entity.Id.fresh(), TYPED, "", List.of(TYPED), TYPED, "").note()).isEqualTo(KEPT);
        assertThat(new Code.Rules(TYPED, "", "", "", "", TYPED).definition()).isEqualTo(KEPT);
        assertThat(Attributes.of(Map.of("stance", List.of(TYPED))).first("stance")).isEqualTo(KEPT);
        assertThat(Metadata.UNKNOWN.withNote(TYPED).note()).isEqualTo(KEPT);
        assertThat(Metadata.UNKNOWN.withLanguage(TYPED).language()).isEqualTo(KEPT);
    }
}
