package variorum.exchange.network;

/**
 * Someone or something in a network. Two are one when kind and key are the same.
 *
 * @param kind the role it plays: actor, position, event
 * @param key identifies it within its kind: an entity, a code or words
 * @param label what to show
 * @param colour of its code, {@code #RRGGBB}
 * @param sort what it is, in the project's own words: government, person; may be empty
 */
record Node(String kind, String key, String label, String colour, String sort) implements Comparable<Node> {

    /** The identifier in files. */
    String id() {
        return kind + ":" + key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Node node && node.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public int compareTo(Node other) {
        return id().compareTo(other.id());
    }
}
