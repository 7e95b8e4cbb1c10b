package variorum.exchange.json;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON that is one value as a whole, put together first and written then. */
public final class WholeJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private WholeJson() {}

    /** A value to be filled. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Writes it indented, with a line end behind it. The writer stays open. */
    public static void write(JsonNode value, Writer out) throws IOException {
        try {
            MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, value);
        } catch (JacksonIOException failed) {
            throw new IOException(failed.getOriginalMessage(), failed);
        }
        out.write('\n');
    }
}
