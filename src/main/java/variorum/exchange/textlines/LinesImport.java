package variorum.exchange.textlines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.Doubt;
import variorum.exchange.incoming.IncomingTag;
import variorum.exchange.incoming.IncomingTags;
import variorum.exchange.incoming.IncomingText;
import variorum.task.Progress;
import variorum.text.Metadata;

/** Makes a project of lines. Lines with the same text under the same name are one report that several read. */
final class LinesImport {

    private static final String NOBODY = "annotator";

    private final Assembly assembly = new Assembly();
    private final String file;
    private final Map<List<String>, IncomingText> texts = new HashMap<>();

    LinesImport(String file) {
        this.file = file;
    }

    Reading read(List<TextLine> lines, List<Problem> problems, Progress progress) {
        problems.forEach(assembly::report);
        int done = 0;
        for (TextLine line : lines) {
            progress.at(done++, lines.size(), line.place());
            if (line.text().isBlank()) {
                assembly.report(Problem.leftOut(line.place(), "There is no text."));
            } else {
                read(line);
            }
        }
        return assembly.reading(texts.size() + problems.size());
    }

    private void read(TextLine line) {
        IncomingText text = texts.computeIfAbsent(List.of(line.document(), line.text()), key -> text(line));
        if (line.marks().isEmpty()) {
            return;
        }
        Coder.Id coder = assembly.coder(line.annotator().isEmpty() ? NOBODY : line.annotator());
        Map<String, IncomingTag> tags = new LinkedHashMap<>();
        Map<String, String> tagOf = new HashMap<>();
        for (TextLine.Mark mark : line.marks()) {
            if (mark.label().isBlank()) {
                assembly.report(Problem.leftOut(line.place(), "A mark has no label."));
                continue;
            }
            String id = mark.tag().isEmpty() ? line.number() + " " + mark.id() : mark.tag();
            tagOf.put(mark.id(), id);
            IncomingTag tag = tag(line, mark, id, coder);
            tags.merge(id, tag, IncomingTag::joined);
        }
        Map<String, Annotation.Ref> refs =
                IncomingTags.put(assembly, text, OffsetUnit.CODE_POINT, List.copyOf(tags.values()));
        for (TextLine.Link link : line.links()) {
            Annotation.Ref from = refs.get(tagOf.getOrDefault(link.from(), ""));
            Annotation.Ref to = refs.get(tagOf.getOrDefault(link.to(), ""));
            if (from == null || to == null || link.label().isBlank()) {
                assembly.report(Problem.leftOut(line.place(), "A relation refers to something that is not there."));
            } else {
                assembly.bind(link.label(), "from", from, "to", to, link.from() + " " + link.to() + " " + link.label());
            }
        }
    }

    private IncomingText text(TextLine line) {
        String name = line.document().isEmpty() ? file.replaceFirst("\\.jsonl$", "") + "-" + line.number()
                : line.document();
        IncomingText read = IncomingText.of(name, line.text(), assembly.ids());
        Metadata known = DocumentFields.metadata(line.fields()::get, read.document().metadata());
        List<String> notes = new ArrayList<>(line.comments());
        if (!known.note().isEmpty()) {
            notes.addFirst(known.note());
        }
        String shown = line.fields().getOrDefault(DocumentFields.NAME, "");
        IncomingText text = (shown.isBlank() ? read : read.named(shown)).with(known.withNote(String.join("\n", notes)));
        assembly.put(text);
        return text;
    }

    private IncomingTag tag(TextLine line, TextLine.Mark mark, String id, Coder.Id coder) {
        Code.Id code = assembly.code(mark.label(), null, Assembly.NO_COLOUR);
        return IncomingTag.of(line.place(), id, List.of(mark.place()), mark.words(), code, coder)
                .naming(mark.entity().isBlank() ? null : assembly.entity(mark.entity()))
                .saying(mark.answers(), mark.note(), Doubt.of(mark.confidence()));
    }
}
