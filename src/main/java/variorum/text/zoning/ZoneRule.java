package variorum.text.zoning;

/** One cue by which a zone is known. Claims what it is sure of and leaves the rest, which then is body. */
@FunctionalInterface
interface ZoneRule {

    void mark(Layout layout);
}
