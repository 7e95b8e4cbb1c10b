package variorum.exchange.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import variorum.annotation.Entity;
import variorum.project.Draft;
import variorum.project.Edit;
import variorum.project.Project;

/** The table of who goes by which name is kept, and read again. */
class RegisterTest {

    @TempDir
    private Path folder;

    @Test
    void theSamePeopleKeepTheirNamesInTheNextExport() throws IOException {
        Draft draft = new Draft(Project.EMPTY);
        draft.apply(new Edit.PutEntity(
                new Entity(new Entity.Id("e"), "Angela Merkel", "person", List.of(), "", "")));
        Path file = folder.resolve("register.csv");
        Register.read(file).extendedFor(draft.project(), Set.of(), new Random(1)).write(file);
        for (int i = 0; i < 20; i++) {
            draft.apply(new Edit.PutEntity(
                    new Entity(new Entity.Id("a" + i), "Person Number" + i, "person", List.of(), "", "")));
        }
        Register later = Register.read(file).extendedFor(draft.project(), Set.of(), new Random(2));
        assertThat(later.of(new Entity.Id("e"))).contains("Person 1");
        assertThat(later.entries()).extracting(Register.Entry::pseudonym).doesNotHaveDuplicates();
    }

    @Test
    void aNameThatASpreadsheetWouldCalculateIsGuardedInTheRegisterAndReadBackAsItWas() throws IOException {
        Path file = folder.resolve("register.csv");
        Register register = new Register(List.of(
                new Register.Entry("entity", "e", "=HYPERLINK(\"x\")", "Person 1"),
                new Register.Entry("entity", "f", "'Abd al-Rahman", "Person 2")));
        register.write(file);
        assertThat(file).content().contains("'=HYPERLINK").doesNotContainPattern("(?m)(^|,)\"?=");
        assertThat(Register.read(file)).isEqualTo(register);
    }

    @Test
    void aRegisterThatASpreadsheetKeptIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("register.csv"), "\uFEFFkind;id;name;pseudonym\r\nentity;e;Ann;Person 1\r\n");
        assertThat(Register.read(file).entries())
                .containsExactly(new Register.Entry("entity", "e", "Ann", "Person 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,pseudonym\nAnn,Person 1\n", "kind,id,name,pseudonym\nentity,\"e\n", "kind\n\"a\"b\n"})
    void whatIsNoRegisterIsRefusedWithASentence(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("register.csv"), content);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Register.read(file))
                .withMessage("register.csv is no register of pseudonyms.");
    }

    @Test
    void aRegisterOfAnotherEncodingIsRefusedWithTheSameSentence() throws IOException {
        Path file = Files.writeString(
                folder.resolve("register.csv"), "kind,id,name,pseudonym\nentity,e,M\u00FCller,Person 1\n",
                StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Register.read(file))
                .withMessage("register.csv is no register of pseudonyms.");
    }
}
