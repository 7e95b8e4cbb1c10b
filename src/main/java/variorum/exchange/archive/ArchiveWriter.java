package variorum.exchange.archive;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files into a ZIP one after the other, in an order and with times that are always the same. */
final class ArchiveWriter {

    /** The first instant that a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Manifest.Part> parts = new ArrayList<>();

    ArchiveWriter(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** Writes what goes into an entry. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds a file to the archive and to the manifest. */
    void add(String name, String document, Content content) throws IOException {
        entry(name);
        Counting counted = new Counting(zip);
        DigestOutputStream out = new DigestOutputStream(counted, Digests.sha256());
        content.writeTo(out);
        out.flush();
        zip.closeEntry();
        String sha256 = HexFormat.of().formatHex(out.getMessageDigest().digest());
        parts.add(new Manifest.Part(name, counted.bytes, sha256, document));
    }

    /** The manifest comes last: what it says is known only when everything else is written. */
    void addManifest() throws IOException {
        entry(Manifest.NAME);
        Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        out.write(new Manifest(parts).json());
        out.flush();
        zip.closeEntry();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Counts what passes. */
    private static final class Counting extends FilterOutputStream {
        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int length) throws IOException {
            out.write(all, from, length);
            bytes += length;
        }
    }
}
