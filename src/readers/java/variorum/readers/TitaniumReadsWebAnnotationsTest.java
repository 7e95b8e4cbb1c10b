package variorum.readers;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import variorum.exchange.Exported;
import variorum.exchange.w3c.WebAnnotation;
import variorum.project.Project;

/** A JSON-LD processor expands our annotations; every position selects the words that the quote beside it says. */
class TitaniumReadsWebAnnotationsTest {

    private static final String OA = "http://www.w3.org/ns/oa#";

    /** The terms of the Web Annotation context that a page of ours uses, and what they stand for. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Annotation", OA + "Annotation"),
            Map.entry("AnnotationPage", "http://www.w3.org/ns/activitystreams#OrderedCollectionPage"),
            Map.entry("TextualBody", OA + "TextualBody"),
            Map.entry("SpecificResource", OA + "SpecificResource"),
            Map.entry("TextQuoteSelector", OA + "TextQuoteSelector"),
            Map.entry("TextPositionSelector", OA + "TextPositionSelector"),
            Map.entry("Person", "http://xmlns.com/foaf/0.1/Person"),
            Map.entry("Text", "http://purl.org/dc/dcmitype/Text"),
            Map.entry("value", "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"),
            Map.entry("name", "http://xmlns.com/foaf/0.1/name"),
            Map.entry("format", "http://purl.org/dc/elements/1.1/format"),
            Map.entry("language", "http://purl.org/dc/elements/1.1/language"),
            Map.entry("exact", OA + "exact"),
            Map.entry("prefix", OA + "prefix"),
            Map.entry("suffix", OA + "suffix"),
            Map.entry("start", OA + "start"),
            Map.entry("end", OA + "end"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"));

    private static final Map<String, String> LINKS = Map.of(
            "body", OA + "hasBody",
            "target", OA + "hasTarget",
            "source", OA + "hasSource",
            "selector", OA + "hasSelector",
            "creator", "http://purl.org/dc/terms/creator",
            "items", "http://www.w3.org/ns/activitystreams#items",
            "motivation", OA + "motivatedBy",
            "purpose", OA + "hasPurpose");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("variorum.readers.Hard#projects")
    void everyTargetSelectsItsWords(Project project) throws Exception {
        Path written = Exported.of(new WebAnnotation(), project, folder).path();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(written)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonld")).toList()) {
                String name = file.getFileName().toString().replaceAll("jsonld$", "txt");
                String text = Files.readString(file.resolveSibling(name));
                try (InputStream in = Files.newInputStream(file)) {
                    JsonArray page = JsonLd.expand(JsonDocument.of(in)).loader(offline()).base("https://x.example/")
                            .get();
                    selectors(page, text, found);
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(Hard.words(project));
    }

    /** Goes through everything that has both selectors. */
    private static void selectors(JsonValue value, String text, List<String> found) {
        if (value instanceof JsonArray array) {
            array.forEach(each -> selectors(each, text, found));
        } else if (value instanceof JsonObject object) {
            JsonArray selectors = object.getJsonArray(OA + "hasSelector");
            if (selectors != null) {
                found.add(words(selectors, text));
            }
            object.values().forEach(each -> selectors(each, text, found));
        }
    }

    private static String words(JsonArray selectors, String text) {
        String exact = "";
        int start = -1;
        int end = -1;
        for (JsonObject each : selectors.getValuesAs(JsonObject.class)) {
            if (each.containsKey(OA + "exact")) {
                exact = first(each, "exact").getString("@value");
            } else {
                start = first(each, "start").getInt("@value");
                end = first(each, "end").getInt("@value");
            }
        }
        String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        assertThat(exact).isEqualTo(words);
        return words;
    }

    private static JsonObject first(JsonObject selector, String term) {
        return selector.getJsonArray(OA + term).getJsonObject(0);
    }

    /** Nothing is fetched: the context is made here of its terms. */
    private static DocumentLoader offline() {
        JsonObjectBuilder terms = Json.createObjectBuilder().add("id", "@id").add("type", "@type");
        NAMES.forEach(terms::add);
        LINKS.forEach((term, iri) -> terms.add(term, Json.createObjectBuilder().add("@id", iri).add("@type", "@id")));
        Document context = JsonDocument.of(Json.createObjectBuilder().add("@context", terms).build());
        return (URI url, com.apicatalog.jsonld.loader.DocumentLoaderOptions options) -> {
            if (!url.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "only its own context: " + url);
            }
            return context;
        };
    }
}
