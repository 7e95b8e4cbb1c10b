package variorum.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import variorum.annotation.Annotations;
import variorum.project.Session;
import variorum.search.Hit;
import variorum.search.Presearch;
import variorum.search.Query;
import variorum.search.Search;
import variorum.search.Terms;
import variorum.task.Progress;
import variorum.text.RandomTexts;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokenizer;

/** The index narrows a search and never changes what it finds. */
class WordIndexTest {

    @TempDir
    Path folder;

    private Path path;
    private ProjectFile file;
    private Session session;

    @BeforeEach
    void makeAProject() throws NotOpened {
        path = folder.resolve("war.variorum");
        file = ProjectFile.create(path);
        session = Samples.session(file);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Set<String> candidates(String words, boolean beginning) {
        Set<Terms.Term> terms = new LinkedHashSet<>();
        Terms.of(words).forEach(letters -> terms.add(new Terms.Term(letters, beginning)));
        Set<String> ids = new TreeSet<>();
        file.presearch().candidates(terms).orElseThrow().forEach(id -> ids.add(id.value()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            raqqa       | false | [a, b]
            RAQQA in    | false | [a, b]
            resume      | false | [b]
            resu        | true  | [b]
            resu        | false | []
            الرقة       | false | [c]
            o'neill     | false | [c]
            𐐔           | true  | [c]
            40,000      | false | [a]
            NEAR OR NOT | false | []
            """)
    void itKnowsWhichDocumentsHoldWhichWords(String words, boolean beginning, String documents) {
        Samples.put(session, "a", "In\u00A0Raqqa: 40,000 fled.");
        Samples.put(session, "b", "A RÉSUMÉ of in-Raqqa");
        Samples.put(session, "c", "الرقة O’Neill 𐐔𐐯𐑅");
        assertThat(candidates(words, beginning)).hasToString(documents);
    }

    @Test
    void itFollowsUndoAndRedoAndARestart() throws NotOpened {
        Samples.put(session, "a", "Raqqa");
        session.undo();
        assertThat(candidates("raqqa", false)).isEmpty();
        session.redo();
        file.close();
        file = ProjectFile.open(path);
        assertThat(candidates("raqqa", false)).containsExactly("a");
    }

    @Test
    void madeByAnotherRuleOrLackingTextsItIsMadeAnew() throws Exception {
        Samples.put(session, "a", "Raqqa");
        for (String harm : List.of("UPDATE project SET word_index = 99",
                "INSERT INTO word_index (word_index) VALUES ('delete-all')")) {
            file.close();
            Samples.sql(path, harm);
            try (ProjectFile reader = ProjectFile.openReadOnly(path)) {
                assertThat(reader.presearch().candidates(Set.of(new Terms.Term("raqqa", false)))).isEmpty();
            }
            file = ProjectFile.open(path);
            assertThat(candidates("raqqa", false)).containsExactly("a");
            assertThat(file.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void whatASearchFindsWithItIsWhatItFindsWithout() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            Samples.put(session, "d" + i, RandomTexts.clean(random, 80));
        }
        List<Search.Sought> corpus = session.project().documentsByName().stream()
                .map(document -> new Search.Sought(document, Annotations.NONE))
                .toList();
        for (Search.Sought sought : corpus) {
            String text = sought.document().text();
            for (Token word : Tokenizer.words(text, Span.of(text))) {
                int end = Math.min(text.length(), word.span().end() + random.nextInt(6));
                String phrase = text.substring(word.span().start(), end);
                for (Query query : List.of(new Query.Phrase(phrase, false), new Query.Phrase(phrase, true),
                        new Query.Words(phrase, false), new Query.Words(phrase, true))) {
                    List<Hit> without = new Search(Presearch.ALL).find(query, corpus, 10_000, Progress.NONE);
                    List<Hit> with = new Search(file.presearch()).find(query, corpus, 10_000, Progress.NONE);
                    assertThat(with).as("seed %d, %s", seed, query).isEqualTo(without);
                }
            }
        }
    }
}
