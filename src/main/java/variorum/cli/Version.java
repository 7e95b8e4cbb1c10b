package variorum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Tells which version of the program this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        try (InputStream version = Objects.requireNonNull(Version.class.getResourceAsStream("/variorum/version.txt"))) {
            return new String[] {"Variorum " + new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()};
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
