package variorum.workbench.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import variorum.exchange.LossReport;
import variorum.exchange.Written;
import variorum.exchange.format.ExportFailed;
import variorum.exchange.format.Format;
import variorum.storage.ProjectFile;
import variorum.task.Cancelled;
import variorum.workbench.control.Confirm;
import variorum.workbench.control.Phrase;
import variorum.workbench.error.Message;
import variorum.workbench.export.ExportCard;
import variorum.workbench.export.ExportModel;

/** Exports the open project: shows the card, asks where to, says what was written and what could not be carried. */
final class Exporting {

    /** A message names so many kinds of losses; the list beside the export has them all. */
    private static final int KINDS = 3;

    private final Desk desk;
    private final ProjectFile file;
    private final ExportModel model;
    private @Nullable ExportCard card;

    Exporting(Desk desk, ProjectFile file) {
        this.desk = desk;
        this.file = file;
        this.model = new ExportModel(desk.session(), desk.focus(), desk.tasks(), file::source, file.path());
    }

    /** Shows the card on which format and scope are chosen. */
    void open() {
        ExportCard shown = card == null ? new ExportCard(model, desk.overlays(), this::askWhere) : card;
        card = shown;
        shown.open();
    }

    /** Exports in a format, with the scope chosen last. */
    void export(Format format) {
        model.format().set(format);
        askWhere(format);
    }

    private void askWhere(Format format) {
        desk.dialogs().export(Recent.nameOf(file.path()), format.ending()).ifPresent(path -> {
            if (format.ending().isEmpty() && Files.exists(path)) {
                Confirm.show(
                        desk.overlays(), "Replace what is in " + path.getFileName() + "?",
                        "Files of the same names there will be written anew, and this cannot be undone. "
                                + (model.hidden().get().isPresent()
                                        ? "Other files there may tell the names that are hidden: if there are any,"
                                                + " nothing is written."
                                        : "Other files there stay."),
                        "Replace",
                        () -> export(path));
            } else {
                export(path); // of a file the system's dialog has asked
            }
        });
    }

    private void export(Path path) {
        model.export(path, this::exported, this::notExported);
    }

    private void exported(ExportModel.Result result) {
        Written written = result.written();
        String losses = result.saved().map(saved -> lost(written, result.report(), saved)).orElse("");
        String names = result.register()
                .map(register ->
                        " Who is who stands in " + register.getFileName() + " beside the project; keep it apart.")
                .orElse("");
        Path folder = Objects.requireNonNullElse(written.path().toAbsolutePath().getParent(), written.path());
        desk.messages()
                .show(Message.info(
                        written.path().getFileName() + " holds " + held(written) + losses
                                + (written.others().isEmpty() ? "" : " " + written.beside()) + names,
                        new Message.Action("Open the folder", () -> desk.dialogs().show(folder))));
    }

    private static boolean isCodebook(Written written) {
        return written.documents() == 0 && written.statements() == 0 && written.spans() == 0;
    }

    private static String held(Written written) {
        return isCodebook(written)
                ? "the codebook, read back and compared."
                : Phrase.count(written.documents(), "document") + " and "
                        + Phrase.count(written.statements(), "statement") + "; "
                        + Phrase.count(written.spans(), "tagged place") + " were read back and compared.";
    }

    /** That a codebook has no reports goes without saying here; the file beside it says even that. */
    private static String lost(Written written, LossReport report, Path saved) {
        List<String> kinds = report.counts().stream()
                .filter(kind -> !(isCodebook(written) && kind.contains("which a codebook has not")))
                .toList();
        return kinds.isEmpty()
                ? ""
                : " " + String.join(", ", kinds.subList(0, Math.min(KINDS, kinds.size())))
                        + (kinds.size() > KINDS ? " and more" : "") + " could not be carried: " + saved.getFileName()
                        + " says which.";
    }

    private void notExported(Throwable why) {
        if (why instanceof ExportFailed failed) {
            desk.messages().show(Message.error(String.valueOf(failed.getMessage()), ""));
        } else if (why instanceof Cancelled) {
            desk.messages().say("The export was cancelled; nothing was written, and what stood there is as it was.");
        } else {
            desk.messages().tell(why);
        }
    }
}
