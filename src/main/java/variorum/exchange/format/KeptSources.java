package variorum.exchange.format;

import java.util.Optional;

/** Where the files of reports are kept as they came. */
@FunctionalInterface
public interface KeptSources {

    /** Nowhere. */
    KeptSources NONE = sha256 -> Optional.empty();

    /** The bytes of a hash, 64 lower-case hexadecimal digits; empty when they are not kept. */
    Optional<byte[]> bytes(String sha256);
}
