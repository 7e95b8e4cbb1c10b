package variorum.exchange.jsonl;

import java.util.ArrayList;
import java.util.List;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;
import variorum.project.Edit;
import variorum.project.Rejection;
import variorum.text.Document;
import variorum.text.Offsets;

/** Records of suggested names that are not wanted, one for each document that has any. */
final class RejectionRecords {

    private RejectionRecords() {}

    static void write(JsonLine line, Document.Id document, List<Rejection> rejected, Offsets offsets, String text) {
        line.text("document", document.value()).objects("rejected", rejected, (one, each) -> {
            RecordWriter.write(one, each.span(), offsets, text);
            one.text("coder", each.coder().value())
                    .textUnlessEmpty("entity", each.entity() == null ? "" : each.entity().value());
        });
    }

    static Edit read(Fields fields, Document.Id document, Offsets offsets, String text) throws BadJson {
        List<Rejection> rejected = new ArrayList<>();
        for (Fields one : fields.objects("rejected")) {
            String entity = one.textOrNull("entity");
            rejected.add(new Rejection(
                    new Coder.Id(one.text("coder")), RecordParser.quoted(one, text, offsets),
                    entity == null ? null : new Entity.Id(entity)));
        }
        return new Edit.PutRejections(document, rejected);
    }
}
