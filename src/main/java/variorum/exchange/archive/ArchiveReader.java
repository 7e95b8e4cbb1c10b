package variorum.exchange.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.format.Unreadable;
import variorum.exchange.json.BadJson;
import variorum.exchange.jsonl.JsonLines;
import variorum.exchange.plaintext.FileBytes;
import variorum.task.Progress;
import variorum.text.Document;

/** Reads an archive, checking each part against the manifest. */
final class ArchiveReader implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 64 * 1024 * 1024;

    /** What an archive may unpack to: some 300 million words. */
    private static final long LARGEST = 2L * 1024 * 1024 * 1024;

    /** Text shrinks to a fifth, seldom to a twentieth; what shrinks more, and is large, is made to fill a memory. */
    private static final long SHRINKS = 200;
    private static final long HARMLESS = 64L * 1024 * 1024;

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;
    private final List<Problem> problems = new ArrayList<>();

    ArchiveReader(Path path) {
        this.path = path;
        long size = FileBytes.regular(path).size();
        this.zip = FileBytes.zip(path, " is no ZIP archive, or was cut off.");
        try {
            checkNames();
            this.manifest = manifest();
            checkSize(size);
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private void checkNames() {
        Set<String> names = new HashSet<>();
        zip.stream().forEach(entry -> {
            if (!names.add(entry.getName())) {
                throw new Unreadable(path + " holds two files named " + entry.getName() + ".");
            }
        });
    }

    private Manifest manifest() {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new Unreadable(path + " is not a Variorum archive: there is no " + Manifest.NAME + " in it.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Manifest.parse(new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        } catch (BadJson broken) {
            throw new Unreadable(path + " is not a Variorum archive. " + broken.sentence(), broken);
        }
    }

    private void checkSize(long size) {
        long announced = 0;
        for (Manifest.Part part : manifest.parts()) {
            announced += Math.min(part.bytes(), LARGEST);
        }
        if (announced > LARGEST || (announced > HARMLESS && announced / SHRINKS > size)) {
            throw new Unreadable(path + " would unpack to " + announced / (1024 * 1024)
                    + " MB, which is more than an archive of reports can be; it was not read.");
        }
    }

    /** Reads the project; what is wrong with the reports' files is listed, a wrong project is refused. */
    Reading read(Progress progress) {
        Manifest.Part project = manifest.parts().stream()
                .filter(part -> part.path().equals(Manifest.PROJECT))
                .findFirst()
                .orElseThrow(() -> new Unreadable(path + " has no " + Manifest.PROJECT + " in its manifest."));
        Reading reading = project(project, progress);
        problems.addAll(0, reading.problems());
        Map<String, byte[]> sources = new HashMap<>(reading.sources());
        Set<String> wanted = new HashSet<>();
        reading.project().documents().values().forEach(document -> wanted.add(document.source().sha256()));
        manifest.parts().stream().filter(part -> !part.equals(project)).forEach(part -> source(part, wanted, sources));
        notNamed();
        withoutFile(reading, sources);
        return new Reading(reading.project(), sources, reading.announced(), problems);
    }

    private Reading project(Manifest.Part part, Progress progress) {
        try (Checked in = checked(part)) {
            Reading reading = new JsonLines().read(path + ", " + part.path(), in, progress);
            in.check();
            return reading;
        } catch (IOException failed) {
            throw new Unreadable(path + " could not be read: " + failed.getMessage() + ".", failed);
        }
    }

    private void source(Manifest.Part part, Set<String> wanted, Map<String, byte[]> sources) {
        if (!wanted.contains(part.sha256())) {
            problems.add(Problem.note(part.path(), "No report came from this file; it was left out."));
            return;
        }
        try (Checked in = checked(part)) {
            byte[] bytes = in.readAllBytes();
            in.check();
            sources.put(part.sha256(), bytes);
        } catch (IOException | Unreadable wrong) {
            problems.add(Problem.leftOut(
                    part.path(), "The file as it came was left out: " + wrong.getMessage()
                            + " The report's text is there all the same."));
        }
    }

    private void notNamed() {
        Set<String> named = new HashSet<>(Set.of(Manifest.NAME));
        manifest.parts().forEach(part -> named.add(part.path()));
        zip.stream()
                .filter(entry -> !entry.isDirectory() && !named.contains(entry.getName()))
                .forEach(entry -> problems.add(Problem.note(
                        entry.getName(), "The manifest does not name this file; it was left out.")));
    }

    private void withoutFile(Reading reading, Map<String, byte[]> sources) {
        for (Document document : reading.project().documents().values()) {
            if (!sources.containsKey(document.source().sha256())) {
                problems.add(Problem.note(
                        "", "The file that " + document.name() + " came from is not in the archive; its text is."));
            }
        }
    }

    private Checked checked(Manifest.Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.path());
        if (entry == null || entry.isDirectory()) {
            throw new Unreadable(part.path() + " is missing in the archive.");
        }
        return new Checked(zip.getInputStream(entry), part);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failed) {
            throw FileBytes.unreadable(path, failed);
        }
    }

    /** A part while it is read: ends where the manifest says, and knows whether it was what the manifest says. */
    private static final class Checked extends FilterInputStream {
        private final Manifest.Part part;
        private final DigestInputStream digested;

        Checked(InputStream entry, Manifest.Part part) {
            this(new DigestInputStream(new Bounded(entry, part), Digests.sha256()), part);
        }

        private Checked(DigestInputStream digested, Manifest.Part part) {
            super(new BufferedInputStream(digested));
            this.digested = digested;
            this.part = part;
        }

        /** To be asked when everything was read. */
        void check() {
            String found = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            if (!found.equals(part.sha256())) {
                throw new Unreadable(part.path() + " is not what the manifest says: its hash is another.");
            }
        }
    }

    /** Refuses to be longer than announced. */
    private static final class Bounded extends FilterInputStream {
        private final Manifest.Part part;
        private long left;

        Bounded(InputStream in, Manifest.Part part) {
            super(in);
            this.part = part;
            this.left = part.bytes();
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
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Unreadable(part.path() + " is longer than the manifest says.");
            }
        }
    }
}
