package variorum.workbench.export;

/**
 * Something to choose from a short list.
 *
 * @param value what it means
 * @param words what the list says
 */
record Choice<T>(T value, String words) {
    @Override
    public String toString() {
        return words;
    }
}
