package variorum.exchange.format;

import variorum.annotation.Location;

/**
 * One thing a format can't carry, said before anything is written.
 *
 * @param what the kind of loss, in words that go with a count: "notes put on one line"
 * @param location the case
 * @param sentence what happens to this case
 */
public record Loss(String what, Location location, String sentence) {}
