package variorum.collation;

/**
 * A decision on the layer of a difference.
 *
 * @param layer the layer
 * @param reason why, as one would say it to a reader
 */
record Verdict(Layer layer, String reason) {}
