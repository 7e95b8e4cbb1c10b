package variorum.exchange.refi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import variorum.annotation.Annotation;
import variorum.annotation.Coder;
import variorum.annotation.Entity;
import variorum.exchange.format.Unreadable;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.xml.XmlElement;
import variorum.project.Edit;

/** A project file while it is read: what its parts refer to by identifier. Mutable. */
final class QdaFile {

    /** The name under which we write. */
    static final String ORIGIN = "Variorum";

    private final Archive archive;
    private final XmlElement root;
    private final Assembly assembly = new Assembly();
    private final ReadCodes codes;
    private final Map<String, Coder.Id> coders = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, XmlElement> notes = new LinkedHashMap<>();
    private final Map<String, Entity.Id> entities = new HashMap<>();
    private final Map<String, Annotation.Ref> refs = new HashMap<>();

    QdaFile(Archive archive, XmlElement root) {
        this.archive = archive;
        this.root = root;
        this.codes = new ReadCodes(
                root.child("CodeBook").map(book -> book.within("Codes")).orElse(List.of()), isOurs(root));
        root.within("Users").forEach(this::user);
        root.within("Variables").forEach(variable ->
                variables.put(Guids.plain(variable.attribute("guid")), variable.attribute("name")));
        root.within("Notes").forEach(note -> notes.put(Guids.plain(note.attribute("guid")), note));
    }

    private void user(XmlElement user) {
        String guid = Guids.of(user, user.attribute("name"));
        String name = user.attribute("name").isBlank() ? guid : user.attribute("name");
        Coder.Id id = new Coder.Id(guid);
        if (assembly.put(new Edit.PutCoder(new Coder(id, name, Assembly.NO_COLOUR)), "Users")) {
            coders.put(guid, id);
        }
    }

    /**
     * Whether we wrote a project or codebook: then what is not said in it is not known, and names are as we make them.
     */
    static boolean isOurs(XmlElement root) {
        return root.attribute("origin").equals(ORIGIN);
    }

    XmlElement root() {
        return root;
    }

    Assembly assembly() {
        return assembly;
    }

    ReadCodes codes() {
        return codes;
    }

    /** Who made an element; nobody in particular when it does not say. */
    Coder.Id coder(XmlElement element) {
        return Stream.of("creatingUser", "modifyingUser")
                .map(attribute -> coders.get(Guids.plain(element.attribute(attribute))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> assembly.coder(
                        root.attribute("origin").isBlank() ? "REFI-QDA" : root.attribute("origin")));
    }

    /** The name of a variable; empty when there is none. */
    String variable(String guid) {
        return variables.getOrDefault(Guids.plain(guid), "");
    }

    Map<String, XmlElement> notes() {
        return notes;
    }

    /** What the notes say that an element refers to. */
    List<String> notesOf(XmlElement element) {
        List<String> words = new ArrayList<>();
        for (XmlElement reference : element.children("NoteRef")) {
            XmlElement note = notes.get(Guids.plain(reference.attribute("targetGUID")));
            if (note != null) {
                words.add(textOf(note));
            }
        }
        words.removeIf(String::isBlank);
        return words;
    }

    /**
     * The text of a source or note, wherever it stands; without the bytes' own encoding when it is part of the file.
     */
    String textOf(XmlElement source) {
        String address = source.attribute("plainTextPath");
        if (source.child("PlainTextContent").isPresent() || address.isEmpty()) {
            return source.textOf("PlainTextContent");
        }
        try {
            return new String(bytes(address), StandardCharsets.UTF_8);
        } catch (Unreadable missing) {
            return source.textOf("Description");
        }
    }

    byte[] bytes(String address) {
        return archive.source(address);
    }

    /** The entity that a selection names, by the selection's identifier. */
    Map<String, Entity.Id> entities() {
        return entities;
    }

    /** The tag that a selection became. */
    Map<String, Annotation.Ref> refs() {
        return refs;
    }
}
