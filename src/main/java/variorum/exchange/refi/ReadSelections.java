package variorum.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Confidence;
import variorum.annotation.Mark;
import variorum.exchange.format.Anchoring;
import variorum.exchange.format.Claim;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.IncomingText;
import variorum.exchange.xml.XmlElement;
import variorum.project.Edit;
import variorum.text.Span;

/** The selections of one source as tags. */
final class ReadSelections {

    /** The code of selections that have a comment and no code. */
    private static final String COMMENT = "Comment";

    private final QdaFile file;
    private final IncomingText text;
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final Map<String, String> next;

    /**
     * Reads.
     *
     * @param next the selection that continues another, by their identifiers
     */
    ReadSelections(QdaFile file, IncomingText text, Map<String, String> next) {
        this.file = file;
        this.text = text;
        this.next = next;
    }

    void read(List<XmlElement> selections) {
        List<XmlElement> placed = selections.stream().filter(each -> place(each) != null).toList();
        selections.stream().filter(each -> place(each) == null).forEach(each -> report(each, "it has no place"));
        Anchoring anchoring = anchor(placed);
        file.assembly().report(text.document().name(), anchoring, OffsetUnit.CODE_POINT);
        for (int i = 0; i < placed.size(); i++) {
            Anchoring.Place place = anchoring.places().get(i);
            if (place.isFound()) {
                spans.put(Guids.plain(placed.get(i).attribute("guid")), place.spans());
            } else {
                report(placed.get(i), "its words do not stand there, nor elsewhere");
            }
            if (place.how() == Anchoring.How.BY_WORDS) {
                file.assembly()
                        .report(Problem.note(
                                text.document().name(),
                                "The words \"" + placed.get(i).attribute("name")
                                        + "\" stand elsewhere than the file says; the tag is on the words."));
            }
        }
        placed.stream().filter(each -> !next.containsValue(Guids.plain(each.attribute("guid")))).forEach(this::tag);
    }

    private void report(XmlElement selection, String reason) {
        file.assembly()
                .report(Problem.leftOut(
                        text.document().name(),
                        "The selection " + selection.attribute("guid") + " was left out: " + reason + "."));
    }

    private static @Nullable Span place(XmlElement selection) {
        try {
            return new Span(
                    Integer.parseInt(selection.attribute("startPosition").strip()),
                    Integer.parseInt(selection.attribute("endPosition").strip()));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /**
     * Many programs name a selection by its words, some by anything else. When hardly a name fits its place, names are
     * none that could be held against places.
     */
    private Anchoring anchor(List<XmlElement> selections) {
        Anchoring byNames = anchor(selections, true);
        long named = selections.stream().filter(each -> !each.attribute("name").isBlank()).count();
        long fitting = byNames.places().stream().filter(place -> place.how() == Anchoring.How.AS_SAID).count()
                - (selections.size() - named);
        return named > 0 && fitting * 2 < named ? anchor(selections, false) : byNames;
    }

    private Anchoring anchor(List<XmlElement> selections, boolean names) {
        List<Claim> claims = new ArrayList<>();
        for (XmlElement selection : selections) {
            Span place = place(selection);
            if (place != null) {
                claims.add(new Claim(List.of(place), names ? selection.attribute("name") : ""));
            }
        }
        return Anchoring.of(text.document().text(), text.asItCame(), OffsetUnit.CODE_POINT, claims);
    }

    /** A tag for each code of a selection; what answers or doubts goes to all of them. */
    private void tag(XmlElement selection) {
        List<Span> places = places(Guids.plain(selection.attribute("guid")));
        if (places.isEmpty()) {
            return;
        }
        TreeMap<String, List<String>> answers = new TreeMap<>();
        Confidence confidence = Confidence.SURE;
        List<XmlElement> codings = new ArrayList<>();
        for (XmlElement coding : selection.children("Coding")) {
            String code = code(coding);
            ReadCodes.Answer answer = file.codes().answer(code);
            Confidence doubt = file.codes().doubt(code);
            if (answer != null) {
                answers.computeIfAbsent(answer.attribute(), name -> new ArrayList<>()).add(answer.value());
            } else if (doubt != null) {
                confidence = doubt;
            } else {
                codings.add(coding);
            }
        }
        List<String> notes = new ArrayList<>(List.of(selection.textOf("Description")));
        notes.addAll(file.notesOf(selection));
        notes.removeIf(String::isBlank);
        if (codings.isEmpty() && !notes.isEmpty()) {
            put(selection, selection, comment(), places, Attributes.of(answers), notes, confidence);
        }
        for (XmlElement coding : codings) {
            if (code(coding).isEmpty()) {
                report(selection, "one of its codings names no code");
                continue;
            }
            List<String> all = new ArrayList<>(notes);
            all.addAll(file.notesOf(coding));
            put(selection, coding, new Code.Id(code(coding)), places, Attributes.of(answers), all, confidence);
        }
    }

    static String code(XmlElement coding) {
        return Guids.plain(coding.child("CodeRef").map(ref -> ref.attribute("targetGUID")).orElse(""));
    }

    private List<Span> places(String guid) {
        List<Span> places = new ArrayList<>();
        for (String at = guid; at != null && places.size() <= next.size(); at = next.get(at)) {
            places.addAll(spans.getOrDefault(at, List.of()));
        }
        return places;
    }

    private Code.Id comment() {
        Code.Id id = new Code.Id(Assembly.idLike("refi comment"));
        if (file.assembly().project().codebook().code(id).isEmpty()) {
            file.assembly().put(new Edit.PutCode(new Code(
                    id, COMMENT, null, Integer.MAX_VALUE, new Code.Look(Assembly.NO_COLOUR, Mark.CIRCLE), "",
                    Code.Rules.NONE, List.of(), false)), "");
        }
        return id;
    }

    private void put(
            XmlElement selection, XmlElement coding, Code.Id code, List<Span> places, Attributes answers,
            List<String> notes, Confidence confidence) {
        String guid = Guids.of(selection, text.document().id(), places);
        String id = file.refs().containsKey(guid) ? Assembly.idLike(guid, code.value()) : guid;
        XmlElement maker = coding.attribute("creatingUser").isEmpty() ? selection : coding;
        try {
            Annotation annotation = new Annotation(
                    new Annotation.Id(id), text.document().id(), code, file.coder(maker), places,
                    file.entities().get(guid), answers, String.join("\n", notes), confidence);
            if (file.assembly().put(new Edit.PutAnnotation(annotation), text.document().name())) {
                file.refs().putIfAbsent(guid, annotation.ref());
            }
        } catch (IllegalArgumentException refused) {
            report(selection, String.valueOf(refused.getMessage()));
        }
    }
}
