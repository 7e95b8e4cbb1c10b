package variorum.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EndingsTest {

    @Test
    void aNameWithoutAnEndingGetsTheOneByWhichTheFileIsKnownAgain() {
        assertThat(Endings.of(Path.of("a", "foo"), ".jsonl")).isEqualTo(Path.of("a", "foo.jsonl"));
        assertThat(Endings.of(Path.of("version 1.2"), ".xml")).isEqualTo(Path.of("version 1.2.xml"));
        assertThat(Endings.of(Path.of("mine.tei"), ".xml")).isEqualTo(Path.of("mine.tei"));
        assertThat(Endings.of(Path.of("tables"), "")).isEqualTo(Path.of("tables"));
    }
}
