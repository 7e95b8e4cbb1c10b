package variorum.exchange.format;

/** A format that writes a folder of files. */
public interface FolderFormat extends Format {

    /** What it is called and who reads it; see the methods of {@link Format}. */
    record Naming(String name, String title, String readers) {}

    /** How it is called. */
    Naming naming();

    @Override
    default String name() {
        return naming().name();
    }

    @Override
    default String title() {
        return naming().title();
    }

    @Override
    default String readers() {
        return naming().readers();
    }

    @Override
    default String ending() {
        return "";
    }
}
