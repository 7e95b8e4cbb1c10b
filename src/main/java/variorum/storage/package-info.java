/**
 * The project on disk: one SQLite file that is never half written.
 *
 * <p>{@link variorum.storage.ProjectFile} is the entry point. It is the {@link variorum.project.Journal} of a session,
 * so rows and journal line reach the disk in one transaction before anybody sees the change:
 *
 * <pre>{@code
 * try (ProjectFile file = ProjectFile.open(path)) {
 *     Loaded loaded = file.load(progress);
 *     Session session = new Session(file, loaded.project(), coder, InstantSource.system(), Platform::runLater);
 *     ...
 * }
 * }</pre>
 *
 * <p>What cannot be opened is a {@link variorum.storage.NotOpened} with a sentence, and the file is as it was. What
 * cannot be written is a {@link variorum.storage.NotWritten}, and nothing has changed. What opens but is damaged opens
 * read-only with a list of {@link variorum.storage.Problem}s. On disk offsets count Unicode code points and every row
 * carries a seal, a hash of its content: SQLite itself would not notice a changed byte.
 *
 * <p>Only this package speaks SQL. It never reads a project file by any other way than SQLite (that would drop SQLite's
 * locks), never opens a network connection, and never changes a file it refuses. The tables are described in
 * {@code src/site/markdown/project-file.md}.
 */
@NullMarked
package variorum.storage;

import org.jspecify.annotations.NullMarked;
