package variorum.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoderTest {

    @Test
    void whoComesNextGetsAColourNobodyHasAsLongAsThereIsOne() {
        List<Coder> coders = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            coders.add(Coder.named("Coder " + i, coders));
        }
        assertThat(coders).extracting(Coder::colour).doesNotHaveDuplicates();
        assertThat(Coder.named("one more", coders).colour()).isEqualTo(coders.getFirst().colour());
    }
}
