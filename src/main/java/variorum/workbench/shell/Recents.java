package variorum.workbench.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.workbench.preferences.Preferences;

/** The projects that were open, the last one first, kept in the preferences. */
final class Recents {

    private static final int MOST = 12;

    private final Preferences preferences;

    Recents(Preferences preferences) {
        this.preferences = preferences;
    }

    List<Recent> all() {
        List<Recent> all = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            read("recent." + i).ifPresent(all::add);
        }
        return all;
    }

    Optional<Recent> find(Path path) {
        return all().stream().filter(recent -> recent.path().equals(path)).findFirst();
    }

    /** Puts a project on top. */
    void put(Recent recent) {
        List<Recent> all = new ArrayList<>(all());
        all.removeIf(other -> other.path().equals(recent.path()));
        all.addFirst(recent);
        write(all);
    }

    /** Puts a project that was found again in its old place. */
    void move(Path from, Path to) {
        write(all().stream().map(recent -> recent.path().equals(from) ? recent.movedTo(to) : recent).toList());
    }

    /** Forgets a project; its file stays. */
    void forget(Path path) {
        write(all().stream().filter(recent -> !recent.path().equals(path)).toList());
    }

    private void write(List<Recent> all) {
        preferences.forget("recent.");
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            write("recent." + i, all.get(i));
        }
    }

    private void write(String key, Recent recent) {
        preferences.put(key + ".path", recent.path());
        preferences.put(key + ".documents", recent.documents());
        preferences.put(key + ".tags", recent.tags());
        preferences.put(key + ".opened", recent.opened());
        preferences.put(key + ".open", recent.open());
        preferences.put(key + ".active", recent.active());
        preferences.put(key + ".view", recent.view());
        preferences.put(key + ".coder", recent.coder());
    }

    /** A line that was spoilt by hand is as good as none. */
    private Optional<Recent> read(String key) {
        String path = preferences.get(key + ".path", "");
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recent(
                    Path.of(path),
                    (int) preferences.number(key + ".documents", 0),
                    (int) preferences.number(key + ".tags", 0),
                    Instant.parse(preferences.get(key + ".opened", "")),
                    preferences.list(key + ".open"),
                    (int) preferences.number(key + ".active", 0),
                    preferences.get(key + ".view", ""),
                    preferences.get(key + ".coder", "")));
        } catch (InvalidPathException | DateTimeException spoilt) {
            return Optional.empty();
        }
    }
}
