package variorum.text.speech;

import java.util.Optional;
import variorum.text.Span;

/**
 * Who does the speaking that a word of saying tells of.
 *
 * @param name the name, where one was found
 * @param goesBack whether it is somebody spoken of before: by "he", or as "the official"
 */
record Subject(Optional<Span> name, boolean goesBack) {
    static final Subject NOBODY = new Subject(Optional.empty(), false);
    static final Subject FROM_BEFORE = new Subject(Optional.empty(), true);
}
