package variorum.exchange.xlsx;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import variorum.exchange.format.Unreadable;

/**
 * A part of a workbook while it is unpacked. What its directory says of its length may be a lie: it ends in a sentence
 * once it has shrunk more than any table of words does, so that a small file can't fill a memory.
 */
final class Unpacked extends FilterInputStream {

    private static final long LARGEST = 1024L * 1024 * 1024;
    private static final long HARMLESS = 64L * 1024 * 1024;
    private static final long SHRINKS = 200;

    private final String name;
    private long left;

    Unpacked(ZipFile zip, ZipEntry entry, String name) throws IOException {
        super(new BufferedInputStream(zip.getInputStream(entry)));
        this.name = name;
        this.left = Math.min(LARGEST, Math.max(HARMLESS, SHRINKS * entry.getCompressedSize()));
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        count(read);
        return read;
    }

    private void count(int bytes) {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new Unreadable(name + " unpacks to more than a workbook of reports can be; it was not read.");
        }
    }
}
