package variorum.workbench.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.storage.NotOpened;
import variorum.storage.ProjectFile;

/** Projects that can't be opened as they are: the window says why in a sentence, offers a way on and leaves them be. */
class TroubleTest {

    @TempDir
    private Path folder;

    private RealWindow window;
    private Path project;

    @BeforeEach
    void makeAProject() throws IOException {
        window = new RealWindow(folder);
        project = folder.resolve("mine.variorum");
        window.start();
        window.choose(project);
        window.press("Sample");
        assertThat(window.title()).isEqualTo("mine – Variorum");
        window.close();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void theSampleIsTheFiveReportsWithTheirTags() throws NotOpened {
        assertThat(RealWindow.read(project).documents()).hasSize(5);
        assertThat(RealWindow.read(project).annotationCount()).isGreaterThan(500);
        window.start(project);
    }

    @Test
    void aProjectThatIsOpenElsewhereCanBeLookedAt() throws NotOpened {
        try (ProjectFile elsewhere = ProjectFile.open(project)) {
            window.start(project);
            assertThat(window.messages()).singleElement().asString().contains("open");
            window.press("Open to look at it");
            assertThat(window.title()).isEqualTo("mine – Variorum");
            assertThat(window.find("#read-only")).isNotNull();
            assertThat(window.find("#saved")).isNull();
            assertThat(elsewhere.readOnlyBecause()).isEmpty();
        }
    }

    @Test
    void aProjectOfALaterVersionIsLeftAlone() throws SQLException, IOException {
        sql("PRAGMA user_version = 900");
        byte[] before = Files.readAllBytes(project);
        window.start(project);
        assertThat(window.find("#start-page")).isNotNull();
        assertThat(window.messages()).singleElement().asString().contains("newer");
        assertThat(project).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoProjectIsNamedAndLeftAlone() throws IOException {
        Files.writeString(project, "a letter to my aunt", StandardCharsets.UTF_8);
        window.start(project);
        assertThat(window.messages()).singleElement().asString().contains("mine.variorum");
        assertThat(project).hasContent("a letter to my aunt");
    }

    @Test
    void whenAProjectIsBrokenItsBackupCanBeLookedAtAndBroughtBack() throws IOException, NotOpened {
        window.start(project);
        window.close();
        Files.write(project, new byte[20_000], StandardOpenOption.WRITE);
        window.start(project);
        List<String> said = window.messages();
        assertThat(said).hasSize(1);
        window.pressTheOneThatStarts("Look at the backup");
        assertThat(window.texts()).hasSize(2);
        Path again = folder.resolve("again.variorum");
        window.choose(again);
        window.command("save a copy");
        assertThat(RealWindow.read(again).annotationCount()).isGreaterThan(500);
    }

    @Test
    void aBackupBecomesAProjectOfItsOwn() throws NotOpened {
        window.start(project);
        Path again = folder.resolve("again.variorum");
        window.choose(again);
        window.command("backups");
        assertThat(window.find("#backup-list")).isNotNull();
        window.press("Bring it back…");
        assertThat(window.title()).isEqualTo("again – Variorum");
        window.close();
        assertThat(RealWindow.read(again)).isEqualTo(RealWindow.read(project));
        window.start(again);
    }

    @Test
    void aProjectThatIsGoneCanBeFoundElsewhere() throws IOException {
        Path moved = folder.resolve("moved.variorum");
        Files.move(project, moved);
        window.start(project);
        window.choose(moved);
        window.press("Find it");
        assertThat(window.title()).isEqualTo("moved – Variorum");
    }
}
