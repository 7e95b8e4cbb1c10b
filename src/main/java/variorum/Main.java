package variorum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Prints the name of the program and its version. */
    public static void main(String[] arguments) throws IOException {
        try (InputStream version = Objects.requireNonNull(Main.class.getResourceAsStream("version.txt"))) {
            System.out.println("Variorum " + new String(version.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }
}
