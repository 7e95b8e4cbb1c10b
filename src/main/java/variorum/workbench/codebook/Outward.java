package variorum.workbench.codebook;

import java.util.function.Consumer;

/**
 * Where the codebook leads to in the rest of the window.
 *
 * @param search searches all reports for a query
 * @param run runs a command of the window by its identifier
 */
public record Outward(Consumer<String> search, Consumer<String> run) {}
