package variorum.exchange.w3c;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the text of a page among the files beside it; nothing else is looked at. */
final class TextBeside {

    private TextBeside() {}

    /** The text a page is about: the file it names, if that lies in its folder, or the one of its own name. */
    static @Nullable Path find(Path page, Page read) {
        List<String> names = new ArrayList<>(List.of(read.text()));
        read.items().forEach(each -> each.targets().forEach(target -> names.add(target.source())));
        String own = String.valueOf(page.getFileName());
        names.add(own.substring(0, own.length() - WebAnnotation.PAGE.length()) + WebAnnotation.TEXT);
        return names.stream()
                .filter(name -> name.matches("[^/\\\\:*?\"<>|\\p{Cntrl}]+\\.(txt|text)"))
                .map(page::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }
}
