package variorum.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import variorum.exchange.codebook.CodebookJson;
import variorum.exchange.format.Contents;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.jsonl.JsonLines;
import variorum.project.Edit;
import variorum.project.Project;
import variorum.task.Progress;

/**
 * Codebooks to start with or to add to one's own. They come with the program as files of the formats that anyone can
 * write: Variorum JSONL without documents, and codebooks in JSON.
 */
public final class Templates {

    private static final String FOLDER = "/variorum/templates/";

    private static final List<Template> ALL = List.of(
            new Template("claims", "Claims analysis", "Who did what and said what about what: actors, positions, "
                    + "events, and statements that bind them."),
            new Template("dna", "Discourse networks (DNA)", "Person, organisation, concept and agreement: for networks "
                    + "of who agrees with whom."),
            new Template("core-sentences", "Core sentences", "Subject, predicate and object with a direction from -1 "
                    + "to 1."),
            new Template("plover", "Events after PLOVER", "Sixteen kinds of political events with actor, recipient, "
                    + "date, place and how real they are."),
            new Template("protest-events", "Protest events", "Form, size, organisers, demands and response, with what "
                    + "is estimated."),
            new Template("quotation-attribution", "Quotation and attribution", "Source, cue and content of everything "
                    + "that is said to have been said."),
            new Template("word-choice", "Word choice and labelling", "Labels, their targets and what they say of "
                    + "them."),
            new Template("media-frames", "Media frames", "Fifteen dimensions, the primary frame and the tone."),
            new Template("version-comparison", "Comparison of versions", "What one version changes, adds or leaves "
                    + "out against another."),
            new Template("fact-check", "Fact check", "Claims, what bears on them, and where each check stands."));

    private Templates() {}

    /**
     * A codebook to start with.
     *
     * @param name of its file
     * @param title what people call it
     * @param about what it is for, in a sentence
     */
    public record Template(String name, String title, String about) {

        /** What is in it. */
        public Project contents() {
            return read(name);
        }
    }

    /** All, in the order people should see them. */
    public static List<Template> all() {
        return ALL;
    }

    /** Who did what and said what about what: actors, positions, events, and statements that bind them. */
    public static Edit.Batch claims() {
        return new Edit.Batch("start with the codebook for claims", Contents.of(read("claims")).edits());
    }

    /**
     * What came of adding a codebook.
     *
     * @param edit everything as one step; empty when there is nothing new
     * @param codes how many codes are new
     * @param problems what was there already and differs, or could not be taken
     */
    public record Addition(Edit.Batch edit, int codes, List<Problem> problems) {
        /** Takes its own copy of the list. */
        public Addition {
            problems = List.copyOf(problems);
        }
    }

    /** Plans to add a codebook to a project. What the project has stays as it is; keys that are taken stay theirs. */
    public static Addition adding(Template template, Project project) {
        Merge merge = new Merge(project);
        Merge.Result result = merge.add(template.contents());
        return new Addition(
                new Edit.Batch("add the codebook " + template.title(), merge.edits()), result.additions().codes(),
                new ArrayList<>(result.problems()));
    }

    private static Project read(String name) {
        String resource = FOLDER + (name.equals("claims") ? "claims.jsonl" : name + ".codebook.json");
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(resource), resource)) {
            Reading reading = resource.endsWith(".jsonl")
                    ? new JsonLines().read(resource, in, Progress.NONE)
                    : CodebookJson.parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!reading.problems().isEmpty()) {
                throw new IllegalStateException(resource + ": " + reading.problems().getFirst());
            }
            return reading.project();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
