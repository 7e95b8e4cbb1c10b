package variorum.workbench.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import variorum.exchange.format.Endings;

/** The dialogs of the system. They begin in the folder that was used last. */
final class SystemDialogs implements FileDialogs {

    private static final FileChooser.ExtensionFilter PROJECTS =
            new FileChooser.ExtensionFilter("Variorum projects", "*" + ProjectFiles.ENDING);
    private static final FileChooser.ExtensionFilter ALL = new FileChooser.ExtensionFilter("All files", "*.*");

    private final Stage owner;
    private final HostServices services;
    private @Nullable File folder;

    /** @param services what the system offers */
    SystemDialogs(Stage owner, HostServices services) {
        this.services = services;
        this.owner = owner;
    }

    @Override
    public void show(Path shown) {
        services.showDocument(shown.toUri().toString());
    }

    @Override
    public Optional<Path> openProject() {
        return remembered(chooser("Open a project", PROJECTS, ALL).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> newProject(String suggestedName) {
        FileChooser chooser = chooser("New project", PROJECTS);
        chooser.setInitialFileName(suggestedName + ProjectFiles.ENDING);
        return remembered(chooser.showSaveDialog(owner)).map(SystemDialogs::withEnding);
    }

    @Override
    public Optional<Path> export(String suggestedName, String ending) {
        if (ending.isEmpty()) {
            return folder("Export into a folder").map(parent -> parent.resolve(suggestedName));
        }
        FileChooser chooser = chooser("Export", new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        chooser.setInitialFileName(suggestedName + ending);
        return remembered(chooser.showSaveDialog(owner)).map(path -> named(path, ending));
    }

    /** Not every system's dialog adds the ending; a file it has not asked about is not replaced. */
    private static Path named(Path path, String ending) {
        Path named = Endings.of(path, ending);
        return Files.exists(named) ? path : named;
    }

    private static Path withEnding(Path path) {
        return path.toString().endsWith(ProjectFiles.ENDING)
                ? path
                : path.resolveSibling(path.getFileName() + ProjectFiles.ENDING);
    }

    @Override
    public List<Path> documents() {
        List<File> files = chooser("Add documents", ALL).showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        remembered(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> correctedText() {
        return remembered(chooser("The corrected text", ALL).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> folder() {
        return folder("Add a folder of documents");
    }

    private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder);
        File chosen = chooser.showDialog(owner);
        folder = chosen == null ? folder : chosen;
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private FileChooser chooser(String title, FileChooser.ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder);
        chooser.getExtensionFilters().setAll(filters);
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen != null) {
            folder = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
