package variorum.exchange.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import variorum.exchange.json.BadJson;
import variorum.exchange.json.Fields;
import variorum.exchange.json.JsonLine;

/** What an archive says it holds. */
record Manifest(List<Part> parts) {

    static final String NAME = "manifest.json";
    static final String PROJECT = "project.jsonl";

    private static final String FORMAT = "variorum-archive/";
    private static final String VERSION = "1";

    /**
     * A file in the archive.
     *
     * @param path its name there
     * @param bytes how long it is
     * @param sha256 its hash
     * @param document the report whose file it is; empty for the project
     */
    record Part(String path, long bytes, String sha256, String document) {}

    Manifest {
        parts = List.copyOf(parts);
    }

    String json() {
        return JsonLine.of(line -> line
                .text("format", FORMAT + VERSION)
                .objects("files", parts, (inner, part) -> inner
                        .text("path", part.path())
                        .number("bytes", part.bytes())
                        .text("sha256", part.sha256())
                        .textUnlessEmpty("document", part.document()))) + "\n";
    }

    static Manifest parse(String json) throws BadJson {
        Fields fields = Fields.parse(json);
        String format = fields.text("format", "");
        if (!format.startsWith(FORMAT)) {
            throw new BadJson("Its manifest is not that of a Variorum archive.");
        }
        if (!format.equals(FORMAT + VERSION)) {
            throw new BadJson("It is in the format " + format + "; this Variorum reads " + FORMAT + VERSION
                    + ". A newer one may have written it.");
        }
        List<Part> parts = new ArrayList<>();
        for (Fields part : fields.objects("files")) {
            parts.add(new Part(
                    part.text("path"), bytes(part), part.text("sha256"), part.text("document", "")));
        }
        return new Manifest(parts);
    }

    /** May be larger than other numbers of ours. */
    private static long bytes(Fields part) throws BadJson {
        String digits = Objects.requireNonNullElse(part.scalar("bytes"), "");
        if (!digits.matches("[0-9]{1,15}")) {
            throw new BadJson("Its manifest does not say how long each file is.");
        }
        return Long.parseLong(digits);
    }
}
