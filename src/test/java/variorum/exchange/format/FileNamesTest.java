package variorum.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.text.Document;

/** Identifiers become file names that are harmless everywhere. */
class FileNamesTest {

    private static Map<Document.Id, String> names(String... ids) {
        return FileNames.of(Stream.of(ids).map(Document.Id::new).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "report-1, report-1", "../../etc/passwd, etc-passwd", "/abs, abs", ".hidden, hidden", "a:b|c?, a-b-c-",
        "CON, document-CON", "nul.txt, document-nul.txt", "\u653F\u5E9C, \u653F\u5E9C", "..., document", "name., name"})
    void anIdentifierBecomesAName(String id, String name) {
        assertThat(names(id).values()).containsExactly(name);
    }

    @Test
    void namesDifferForEveryFileSystem() {
        Collection<String> names = names("Report", "report", "re\u0301sume\u0301", "r\u00E9sum\u00E9", "a/b", "a-b")
                .values();
        assertThat(names).hasSize(6);
        assertThat(Set.copyOf(names.stream().map(name -> name.toLowerCase(java.util.Locale.ROOT)).toList())).hasSize(6);
        assertThat(names).contains("r\u00E9sum\u00E9-2");
    }

    @Test
    void aLongIdentifierIsCutBetweenCharacters() {
        String name = names("\uD840\uDC00".repeat(90)).values().iterator().next();
        assertThat(name.codePoints().allMatch(c -> c == 0x20000)).isTrue();
        assertThat(name.length()).isLessThan(100);
    }

    @Test
    void theSameDocumentsHaveTheSameNamesInAnyOrder() {
        assertThat(names("b", "A", "a")).isEqualTo(names("a", "b", "A"));
    }

    @Test
    void namesOfTypesAreWrittenInLatinLettersAndOnlyOnce() {
        SafeNames names = new SafeNames(Set.of("Equiv"));
        assertThat(List.of(
                        names.like("Akteur: \u653F\u5E9C"),
                        names.like("\u041F\u043E\u0437\u0438\u0446\u0438\u044F"),
                        names.like("other"),
                        names.like("other"),
                        names.like("Equiv"),
                        names.like("1st"),
                        names.like("x"),
                        names.like("\uD83D\uDE00")))
                .containsExactly("Akteur_zheng_fu", "Pozicia", "other", "other_2", "Equiv_2", "_1st", "x_", "__");
    }
}
