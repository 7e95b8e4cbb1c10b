package variorum.text;

/**
 * Names one thing of a project. Each kind of thing has identifiers of its own type, so that none is taken for another;
 * all keep to the form of {@link Ids#checked}, and their string is the value alone.
 *
 * @param <I> the kind itself
 */
public interface Identifier<I extends Identifier<I>> extends Comparable<I> {

    /** The identifier as it stands on disk. */
    String value();

    @Override
    default int compareTo(I other) {
        return value().compareTo(other.value());
    }
}
