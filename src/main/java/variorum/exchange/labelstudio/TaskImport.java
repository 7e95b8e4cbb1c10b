package variorum.exchange.labelstudio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import variorum.annotation.Annotation;
import variorum.annotation.Attributes;
import variorum.annotation.Code;
import variorum.annotation.Coder;
import variorum.exchange.format.DocumentFields;
import variorum.exchange.format.OffsetUnit;
import variorum.exchange.format.Problem;
import variorum.exchange.format.Reading;
import variorum.exchange.incoming.Assembly;
import variorum.exchange.incoming.Doubt;
import variorum.exchange.incoming.IncomingTag;
import variorum.exchange.incoming.IncomingTags;
import variorum.exchange.incoming.IncomingText;
import variorum.task.Progress;
import variorum.text.Span;

/** Makes a project of tasks. */
final class TaskImport {

    private final Assembly assembly = new Assembly();
    private final String file;
    private final LabelingConfig.Read config;

    TaskImport(String file, LabelingConfig.Read config) {
        this.file = file;
        this.config = config;
    }

    Reading read(List<Task> tasks, Progress progress) {
        int done = 0;
        for (Task task : tasks) {
            progress.at(done++, tasks.size(), task.place());
            if (task.text().isEmpty()) {
                assembly.report(Problem.leftOut(task.place(), "There is no text."));
            } else {
                read(task);
            }
        }
        return assembly.reading(tasks.size());
    }

    private void read(Task task) {
        String document = task.data().getOrDefault("document", "");
        String name = document.isBlank() ? file + "-" + task.number() : document;
        IncomingText read = IncomingText.of(name, task.text(), assembly.ids());
        String shown = task.data().getOrDefault(DocumentFields.NAME, "");
        IncomingText text = (shown.isBlank() ? read : read.named(shown))
                .with(DocumentFields.metadata(task.data()::get, read.document().metadata()));
        assembly.put(text);
        int nth = 0;
        for (Task.Said said : task.annotations()) {
            read(task, text, said, ++nth);
        }
    }

    /** One person's regions; answers of controls belong to the region with their id. */
    private void read(Task task, IncomingText text, Task.Said said, int nth) {
        Map<String, TreeMap<String, List<String>>> answers = new HashMap<>();
        for (Region region : said.regions()) {
            if (!region.isLabel()) {
                String attribute = config.attributes().getOrDefault(region.control(), region.control());
                if (attribute.isBlank() || region.place() == null) {
                    assembly.report(Problem.leftOut(
                            task.place(),
                            "What is said about the task as a whole was left out: " + region.control() + " "
                                    + String.join(", ", region.values()) + "."));
                } else {
                    answers.computeIfAbsent(region.id(), id -> new TreeMap<>())
                            .computeIfAbsent(attribute, key -> new ArrayList<>()).addAll(region.values());
                }
            }
        }
        Map<String, IncomingTag> tags = new LinkedHashMap<>();
        Map<String, String> tagOf = new HashMap<>();
        for (Region region : said.regions()) {
            if (region.isLabel()) {
                tag(task, region, said, nth, Attributes.of(answers.getOrDefault(region.id(), new TreeMap<>())), tags,
                        tagOf);
            }
        }
        Map<String, Annotation.Ref> refs =
                IncomingTags.put(assembly, text, OffsetUnit.CODE_POINT, List.copyOf(tags.values()));
        for (List<String> relation : said.relations()) {
            Annotation.Ref from = refs.get(tagOf.getOrDefault(relation.getFirst(), ""));
            Annotation.Ref to = refs.get(tagOf.getOrDefault(relation.get(1), ""));
            if (from == null || to == null) {
                assembly.report(Problem.leftOut(task.place(), "A relation refers to a region that is not there."));
            } else {
                assembly.bind(relation.get(2), "from", from, "to", to, String.join(" ", relation));
            }
        }
    }

    /** A tag for each label; pieces of one tag of ours are put together again. */
    private void tag(
            Task task, Region region, Task.Said said, int nth, Attributes answers, Map<String, IncomingTag> tags,
            Map<String, String> tagOf) {
        Span place = region.place();
        if (place == null || region.values().isEmpty()) {
            assembly.report(Problem.leftOut(
                    task.place(), "The region " + region.id() + " has no label, or no place in the text."));
            return;
        }
        String coder = region.meta("coder").isBlank() ? said.who() : region.meta("coder");
        Coder.Id who = assembly.coder(coder.isBlank() ? "annotator" : coder);
        int which = 0;
        for (String label : region.values()) {
            String own = region.meta("tag").isEmpty() ? nth + " " + region.id() : region.meta("tag");
            String id = which++ == 0 ? own : own + " " + which;
            tagOf.putIfAbsent(region.id(), id);
            Code.Id code = assembly.code(label, null, config.colours().getOrDefault(label, Assembly.NO_COLOUR));
            IncomingTag tag = IncomingTag.of(task.place(), id, List.of(place), region.words(), code, who)
                    .naming(region.meta("entity").isBlank() ? null : assembly.entity(region.meta("entity")))
                    .saying(answers, region.meta("text"), Doubt.of(region.meta("confidence")));
            tags.merge(id, tag, IncomingTag::joined);
        }
    }
}
