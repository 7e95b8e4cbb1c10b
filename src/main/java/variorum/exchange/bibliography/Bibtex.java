package variorum.exchange.bibliography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.exchange.format.Format;
import variorum.exchange.format.Loss;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Options;
import variorum.exchange.format.Placed;
import variorum.exchange.format.Target;
import variorum.exchange.format.Unreadable;
import variorum.exchange.plaintext.FileBytes;
import variorum.project.Project;
import variorum.task.Progress;
import variorum.text.Document;
import variorum.text.Metadata;

/** The reports as BibTeX, with the fields of BibLaTeX. */
public final class Bibtex implements Format {

    private static final Pattern ENTRY = Pattern.compile("(?m)^@[a-z]+\\{([A-Za-z0-9_-]+),$");

    @Override
    public String name() {
        return "bibtex";
    }

    @Override
    public String title() {
        return "BibTeX";
    }

    @Override
    public String readers() {
        return "LaTeX (biber), pandoc, JabRef, Zotero: the reports as sources to cite.";
    }

    @Override
    public String ending() {
        return ".bib";
    }

    @Override
    public OffsetUnit unit() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public List<Loss> losses(Project project, Options options) {
        return SourceList.losses(project);
    }

    @Override
    public void write(Project project, Target target, Progress progress) {
        StringBuilder entries = new StringBuilder();
        SourceList.keys(project).forEach((document, key) -> entry(entries, document, key));
        try {
            Files.writeString(target.path(), entries.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void entry(StringBuilder out, Document document, String key) {
        Metadata known = document.metadata();
        boolean printed = !known.outlet().isBlank();
        out.append(printed ? "@article{" : "@misc{").append(key).append(",\n");
        field(out, "title", "{" + escaped(document.title()) + "}");
        if (printed) {
            field(out, "entrysubtype", "newspaper");
        }
        field(out, "journaltitle", escaped(known.outlet()));
        String author = escaped(SourceList.author(document));
        field(out, "author", author.isEmpty() ? "" : "{" + author + "}");
        field(out, "date", Objects.toString(known.date(), ""));
        field(out, "url", address(known.url()));
        field(out, "language", escaped(known.language()));
        field(out, "keywords", escaped(known.story()).replace(",", ";"));
        field(out, "usera", escaped(known.agency()));
        field(out, "annotation", escaped(known.note()));
        out.append("}\n\n");
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
        }
    }

    /** Braces are counted even behind a backslash, so they become commands. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().replaceAll("\\p{Cntrl}+", " ").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Addresses are taken as they stand, so nothing in them may end the field. */
    private static String address(String url) {
        return url.strip()
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replaceAll("[\\s\\p{Cntrl}]+", "%20");
    }

    @Override
    public List<Placed> expected(Project project, Options options) {
        return List.of();
    }

    /** There are no spans; what can be wrong is a brace, or a key that two entries have. */
    @Override
    public List<Placed> placed(Target written, Progress progress) {
        String entries = new String(FileBytes.read(written.path(), Integer.MAX_VALUE - 8L), StandardCharsets.UTF_8);
        int open = 0;
        for (int at = 0; at < entries.length(); at++) {
            char c = entries.charAt(at);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open < 0) {
                throw new Unreadable("a brace is closed that was not open.");
            }
        }
        Set<String> keys = new HashSet<>();
        Matcher entry = ENTRY.matcher(entries);
        while (entry.find()) {
            if (!keys.add(entry.group(1))) {
                throw new Unreadable("two entries have the key " + entry.group(1) + ".");
            }
        }
        if (open != 0 || keys.size() != count(entries)) {
            throw new Unreadable("an entry is not closed.");
        }
        return List.of();
    }

    private static long count(String entries) {
        return entries.lines().filter("}"::equals).count();
    }
}
