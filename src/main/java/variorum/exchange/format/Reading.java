package variorum.exchange.format;

import java.util.List;
import java.util.Map;
import variorum.project.Project;

/**
 * What a file gave: a project of its own, not yet part of any other.
 *
 * @param project what could be read; every reference in it leads somewhere
 * @param sources bytes of documents as they once came, by SHA-256, as far as they are known
 * @param announced how many documents the file says it holds
 * @param problems what could not be read, or not as it stood
 */
public record Reading(Project project, Map<String, byte[]> sources, int announced, List<Problem> problems) {

    /** Takes its own copies. */
    public Reading {
        sources = Map.copyOf(sources);
        problems = List.copyOf(problems);
    }
}
