package variorum.text.speech;

import java.util.Optional;
import variorum.text.Span;

/**
 * Whom words are attributed to.
 *
 * @param name the name of the speaker, UTF-16
 * @param cue the word by which the report says so; nothing where the name is only the nearest
 */
public record Attribution(Span name, Optional<Span> cue) {}
