/**
 * The card on which an export is put together: which format, which part of the project, under which names, and what
 * will be lost, said before a file exists.
 *
 * <p>{@link variorum.workbench.export.ExportModel} knows it all and can be asked without a window;
 * {@link variorum.workbench.export.ExportCard} draws it.
 *
 * {@snippet :
 * ExportModel model = new ExportModel(session, focus, tasks, file::source);
 * new ExportCard(model, overlays, hands).open();
 * }
 *
 * <p>It writes nothing itself: {@code exchange} does, and reads back what it wrote.
 */
@NullMarked
package variorum.workbench.export;

import org.jspecify.annotations.NullMarked;
