package variorum.exchange.uima;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import variorum.exchange.format.Unreadable;

/**
 * What no schema can say of a CAS: that each structure is of a declared type and refers to structures that are there.
 */
final class CasCheck {

    /** What every annotation has, of UIMA's own. */
    private static final Set<String> INHERITED = Set.of("begin", "end", "sofa");

    private final String name;
    private final Set<Integer> there = new HashSet<>();

    private CasCheck(String name, Cas cas) {
        this.name = name;
        cas.structures().forEach(each -> there.add(each.id()));
    }

    /**
     * Checks what was written.
     *
     * @throws Unreadable with the first structure that is wrong
     */
    static void check(String name, Cas cas) {
        CasCheck check = new CasCheck(name, cas);
        cas.structures().forEach(check::check);
    }

    private void check(Fs structure) {
        CasType type = CasType.ALL.get(structure.type());
        if (type == null) {
            throw new Unreadable(
                    name + " has a structure of the type " + structure.type() + ", which nobody declares.");
        }
        declared(structure, type, structure.texts());
        declared(structure, type, structure.lists());
        declared(structure, type, structure.references());
        structure.references().forEach((feature, targets) -> targets.forEach(target -> {
            if (!there.contains(target)) {
                throw new Unreadable(name + ": " + feature + " of structure " + structure.id() + " leads to " + target
                        + ", which is not there.");
            }
        }));
    }

    private void declared(Fs structure, CasType type, Map<String, ?> features) {
        features.keySet().stream()
                .filter(feature -> !type.features().containsKey(feature) && !INHERITED.contains(feature))
                .findFirst()
                .ifPresent(feature -> {
                    throw new Unreadable(name + ": structure " + structure.id() + " has " + feature + ", which "
                            + type.name() + " does not declare.");
                });
    }
}
