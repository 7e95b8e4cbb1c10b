package variorum.exchange.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The ZIP that a workbook is. What the library writes can be read by its directory only: sizes follow each part as
 * 64-bit numbers that nothing announces. Packed again it can also be read from a stream, and what says that it is a
 * workbook comes first.
 */
final class WorkbookZip {

    private static final String TYPES = "[Content_Types].xml";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WorkbookZip() {}

    static void again(Path from, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
                ZipOutputStream out = new ZipOutputStream(file)) {
            List<? extends ZipEntry> parts = zip.stream()
                    .sorted(Comparator.comparing(part -> !part.getName().equals(TYPES)))
                    .toList();
            for (ZipEntry part : parts) {
                ZipEntry again = new ZipEntry(part.getName());
                again.setTimeLocal(ALWAYS);
                out.putNextEntry(again);
                try (InputStream in = zip.getInputStream(part)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
