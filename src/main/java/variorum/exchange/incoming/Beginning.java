package variorum.exchange.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The first characters of a file, for those whose name does not tell what they are. */
public final class Beginning {

    private static final int BYTES = 4096;

    private Beginning() {}

    /** Whether a file is named so and begins so that a regular expression is found in it. */
    public static boolean matches(Path file, String ending, String expression) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending) && Files.isRegularFile(file)
                && Pattern.compile(expression).matcher(of(file)).find();
    }

    /** What can't be read begins with nothing; whoever reads it in earnest will say why. */
    private static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BYTES), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
