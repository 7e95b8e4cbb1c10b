package variorum.exchange.uima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.exchange.Exported;
import variorum.exchange.Planted;
import variorum.exchange.format.Unreadable;

/** A CAS whose structures refer to nothing, or say what their type does not declare, fails the check after writing. */
class CasCheckTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "JSON | \"@code\":\\d+ | \"@code\":99999 | code of structure \\d+ leads to 99999, which is not there",
        "JSON | \"%ELEMENTS\":\\[\\d+ | \"%ELEMENTS\":[99999 | leads to 99999, which is not there",
        "JSON | \"tag\":\" | \"tagged\":\"x\",\"tag\":\" | has tagged, which custom.Span does not declare",
        "JSON | \"%TYPE\":\"variorum.Coder\" | \"%TYPE\":\"variorum.Cook\" | variorum.Cook, which nobody declares",
        "XMI | ' code=\"\\d+\"' | ' code=\"99999\"' | code of structure \\d+ leads to 99999, which is not there",
        "XMI | ' tag=\"' | ' tagged=\"x\" tag=\"' | has tagged, which custom.Span does not declare",
    })
    void isNamed(CasFiles.Syntax syntax, String right, String wrong, String sentence) throws IOException {
        CasFiles format = new CasFiles(syntax);
        Path out = Exported.of(format, Planted.project(), folder).path();
        Path file = out.resolve("emoji-report" + (syntax == CasFiles.Syntax.XMI ? ".xmi" : ".json"));
        String written = Files.readString(file);
        String changed = written.replaceFirst(right, wrong);
        assertThat(changed).isNotEqualTo(written);
        Files.writeString(file, changed);
        assertThatThrownBy(() -> Exported.check(format, out))
                .isInstanceOf(Unreadable.class)
                .message().startsWith("emoji-report.").containsPattern(sentence);
    }
}
