package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.annotation.Annotation;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.annotation.Mark;
import variorum.project.Edit;
import variorum.project.RandomEdits;
import variorum.project.Session;
import variorum.text.Document;
import variorum.text.Metadata;
import variorum.text.Source;
import variorum.text.Span;
import variorum.text.Zone;
import variorum.text.Zones;

/** Somebody who queries the file with SQL, R or Python gets the right words, whatever the script. */
class PlainSqlTest {

    /**
     * An emoji of one and one of seven code points, combining marks, right-to-left, Gothic letters outside the first
     * plane.
     */
    private static final String TEXT = "🙂 The 👩‍👩‍👧‍👦 saw e\u0301tat in\u00A0Raqqa, الرقة, "
            + "𐌰𐌱𐌲, and שָׁלוֹם.\nZ\u0301z";

    private static final List<String> TAGGED = List.of(
            "🙂", "👩‍👩‍👧‍👦", "e\u0301tat", "in\u00A0Raqqa", "الرقة", "𐌰𐌱𐌲", "שָׁלוֹם", "Z\u0301z", ".\nZ");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void tagEachWord() throws NotOpened {
        path = folder.resolve("scripts.variorum");
        Coder ada = new Coder(new Coder.Id("ada"), "Ada", "#123456");
        Code actor = Code.named("Actor", null, new Code.Look("#1C63AC", Mark.CIRCLE));
        Source source = new Source("a.txt", RandomEdits.sha256(TEXT), "UTF-8", List.of());
        Document document = new Document(new Document.Id("d1"), "first", TEXT, source, Metadata.UNKNOWN);
        try (ProjectFile file = ProjectFile.create(path)) {
            Session session = Samples.session(file);
            session.perform(new Edit.PutCoder(ada));
            session.perform(new Edit.PutCode(actor));
            session.perform(new Edit.PutDocument(document));
            for (String words : TAGGED) {
                session.perform(
                        new Edit.PutAnnotation(Annotation.of(document.id(), actor.id(), ada.id(), span(words))));
            }
            session.perform(new Edit.PutZones(document.id(), Zones.NONE.with(Zone.Kind.CAPTION, span("𐌰𐌱𐌲"))));
            session.perform(new Edit.PutZones(document.id(), Zones.NONE.with(Zone.Kind.HEADLINE, span("𐌰𐌱𐌲"))));
        }
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void offsetsCutTheRightWords() throws Exception {
        assertThat(Samples.query(path, """
            SELECT substr(content, start_offset + 1, end_offset - start_offset) FROM annotation_span
            JOIN annotation ON annotation.number = annotation_span.annotation
            JOIN document ON document.number = annotation.document
            JOIN text ON text.number = document.text ORDER BY annotation.number\
            """)).isEqualTo(TAGGED);
        assertThat(Samples.query(path, "SELECT exact FROM annotation_span ORDER BY annotation")).isEqualTo(TAGGED);
        assertThat(Samples.query(path, """
            SELECT substr(content, start_offset + 1, end_offset - start_offset), kind FROM zone, text\
            """)).containsExactly("𐌰𐌱𐌲|headline");
    }

    @Test
    void quotesStandBetweenTheirContext() throws Exception {
        assertThat(Samples.query(path, """
            SELECT count(*) FROM annotation_span, text WHERE instr(content, prefix || exact || suffix) > 0\
            """)).containsExactly(String.valueOf(TAGGED.size()));
    }

    @Test
    void theViewTellsNamesInsteadOfNumbers() throws Exception {
        assertThat(Samples.query(path, "SELECT document, document_name, code, coder, exact, confidence FROM tagged"))
                .contains("d1|first|Actor|Ada|الرقة|sure").hasSize(TAGGED.size());
    }

    @Test
    void theJournalTellsWhatWasDoneWithPlacesThatCutTheRightWords() throws Exception {
        assertThat(Samples.query(path, """
            SELECT substr(content, json_extract(edit, '$.spans[0][0]') + 1,
              json_extract(edit, '$.spans[0][1]') - json_extract(edit, '$.spans[0][0]'))
            FROM journal_step JOIN text ON text.number = journal_step.text
            WHERE kind = 'annotation' ORDER BY journal\
            """)).isEqualTo(TAGGED);
        assertThat(Samples.query(path, "SELECT label FROM journal WHERE number = 4"))
                .containsExactly("tag “🙂” as Actor");
        assertThat(Samples.query(path, """
            SELECT json_extract(inverse, '$.zones[0].kind') FROM journal_step WHERE kind = 'zones' ORDER BY journal\
            """)).containsExactly("null", "caption");
    }
}
