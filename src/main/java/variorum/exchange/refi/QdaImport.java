package variorum.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.annotation.Entity;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.IncomingText;
import variorum.exchange.xml.XmlElement;
import variorum.project.Edit;
import variorum.task.Progress;
import variorum.text.Metadata;

/** Reads a REFI-QDA project of any maker into a project. */
final class QdaImport {

    private final QdaFile file;
    private final ReadDescriptions descriptions;
    private final Map<String, String> next = new HashMap<>();

    QdaImport(Archive archive, XmlElement root) {
        if (!root.name().equals("Project")) {
            throw new Unreadable("This is not a REFI-QDA project: it begins with " + root.name() + ".");
        }
        this.file = new QdaFile(archive, root);
        this.descriptions = new ReadDescriptions(file);
    }

    Reading read(Progress progress) {
        List<XmlElement> texts = texts();
        texts.forEach(source -> source.children("PlainTextSelection").forEach(selection -> file.codes().learn(
                selection.children("Coding").stream().map(ReadSelections::code).toList())));
        file.codes().putInto(file.assembly());
        file.root().within("Cases").forEach(this::entity);
        file.root().within("Links").forEach(this::continues);
        int done = 0;
        for (XmlElement source : texts) {
            progress.at(done++, texts.size(), source.attribute("name"));
            source(source);
        }
        new ReadStatements(file).read();
        return file.assembly().reading(file.root().within("Sources").size());
    }

    /** Sources that are texts, and the text of PDF files; others are listed. */
    private List<XmlElement> texts() {
        List<XmlElement> texts = new ArrayList<>();
        for (XmlElement source : file.root().within("Sources")) {
            if (source.name().equals("TextSource")) {
                texts.add(source);
            } else if (source.name().equals("PDFSource") && source.child("Representation").isPresent()) {
                texts.add(source.child("Representation").orElseThrow());
            } else {
                file.assembly().report(Problem.leftOut(
                        source.attribute("name"), "This is a " + source.name() + "; only texts are read."));
            }
        }
        return texts;
    }

    private void entity(XmlElement element) {
        if (element.attribute("name").isBlank()) {
            return;
        }
        Entity entity = descriptions.entity(element);
        if (file.assembly().put(new Edit.PutEntity(entity), "Cases")) {
            element.children("SelectionRef").forEach(ref ->
                    file.entities().put(Guids.plain(ref.attribute("targetGUID")), entity.id()));
        }
    }

    /** A link we made from one piece of a tag to the next. */
    private void continues(XmlElement link) {
        String origin = Guids.plain(link.attribute("originGUID"));
        String target = Guids.plain(link.attribute("targetGUID"));
        if (Guids.plain(link.attribute("guid")).equals(Guids.made("continues", origin, target))) {
            next.put(origin, target);
        }
    }

    private void source(XmlElement source) {
        String wanted = source.attribute("name").isBlank() ? source.attribute("guid") : source.attribute("name");
        try {
            String address = source.attribute("plainTextPath");
            IncomingText read = address.isEmpty()
                    ? IncomingText.of(wanted, source.textOf("PlainTextContent"), file.assembly().ids())
                    : IncomingText.of(wanted, file.bytes(address), file.assembly().ids());
            IncomingText text = read.named(wanted).with(descriptions.of(
                    source, QdaFile.isOurs(file.root()) ? Metadata.UNKNOWN : read.document().metadata()));
            file.assembly().put(text);
            new ReadSelections(file, text, next).read(source.children("PlainTextSelection"));
        } catch (Unreadable missing) {
            file.assembly().report(Problem.leftOut(wanted, missing.sentence() + " The report was left out."));
        }
    }
}
