/**
 * Other people's libraries read what Variorum writes, and what they find is held against the project, not against what
 * our own readers find: {@code ./mvnw -Preaders}. Those that are light enough to come with every build read in the
 * tests of {@code variorum.exchange}; here are those that are not.
 */
package variorum.readers;
