package variorum.exchange.refi;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.exchange.xml.XmlElement;
import variorum.exchange.xml.XmlReader;

/** The files of a {@code .qdpx}. Nothing is unpacked: names of entries never become paths. */
final class Archive implements AutoCloseable {

    private static final long LARGEST = 512L * 1024 * 1024;

    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    Archive(Path path) {
        this.path = path;
        this.zip = FileBytes.zip(path, " is not a REFI-QDA project: it is no ZIP archive, or was cut off.");
        zip.stream().forEach(entry -> entries.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry));
    }

    /** The entry of the project: {@code project.qde}, or whatever else ends so at the top. */
    private ZipEntry entry() {
        ZipEntry named = entries.get("project.qde");
        return named != null ? named : entries.values().stream()
                .filter(each -> each.getName().matches("[^/\\\\]+\\.(?i:qde)"))
                .findFirst()
                .orElseThrow(() -> new Unreadable(path + " is not a REFI-QDA project: there is no project.qde in it."));
    }

    /** The project in it. */
    XmlElement project() {
        ZipEntry entry = entry();
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            return XmlReader.read(path + ", " + entry.getName(), in);
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        }
    }

    /** A source named in the project by its address, {@code internal://name}. */
    byte[] source(String address) {
        String name = address.replaceFirst("^internal:/+", "").toLowerCase(Locale.ROOT);
        ZipEntry entry = entries.get("sources/" + name);
        if (entry == null) {
            throw new Unreadable("The text " + address + " is not in the archive.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) LARGEST);
            if (bytes.length == LARGEST) {
                throw new Unreadable(address + " is larger than " + LARGEST / (1024 * 1024) + " MB.");
            }
            return bytes;
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        }
    }
}
