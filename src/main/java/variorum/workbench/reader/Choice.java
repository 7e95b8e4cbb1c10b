package variorum.workbench.reader;

import java.util.Optional;
import java.util.Set;
import variorum.annotation.Code;
import variorum.annotation.Codebook;
import variorum.annotation.Entity;
import variorum.annotation.Mark;
import variorum.project.EntityKinds;
import variorum.project.Project;
import variorum.search.names.NewNames;

/** One line of the list that the selected words can be tagged from. */
sealed interface Choice {

    /** Its name, of which the typed letters are a part. */
    String name();

    /**
     * Tags with a code.
     *
     * @param code the code
     * @param uses how many tags have it
     */
    record OfCode(Code code, int uses) implements Choice {
        @Override
        public String name() {
            return code.name();
        }
    }

    /**
     * Tags with the code an entity mostly has, and names the entity.
     *
     * @param entity the entity
     * @param form the name or alias that was looked for
     * @param code the code
     */
    record OfEntity(Entity entity, String form, Code code) implements Choice {
        @Override
        public String name() {
            return form;
        }
    }

    /**
     * Registers a name that nobody has, tags with a code, and links the two.
     *
     * @param proposal the name and its short form
     * @param code the code
     */
    record OfNewEntity(NewNames.Proposal proposal, Code code) implements Choice {
        @Override
        public String name() {
            return proposal.name();
        }

        /** A new entity of the kind that the code names, spelled as the project's other entities have it. */
        Entity in(Project project) {
            String kind = EntityKinds.spelled(project, code.name(), Set.of());
            return new Entity(Entity.Id.fresh(), proposal.name(), kind, proposal.aliases(), "", "");
        }
    }

    /**
     * Makes a code and tags with it.
     *
     * @param name its name
     * @param under the code it will stand below; a top code where there is none
     */
    record OfNewCode(String name, Optional<Code> under) implements Choice {

        private static final Code.Look TOP = new Code.Look("#56524A", Mark.TRIANGLE);

        /** A new code that looks as the one it stands below does, and stands last there. */
        Code in(Codebook codebook) {
            Code.Id parent = under.map(Code::id).orElse(null);
            int last = codebook.children(parent).stream().mapToInt(Code::order).max().orElse(-1);
            return Code.named(name, parent, under.map(Code::look).orElse(TOP)).under(parent, last + 1);
        }
    }
}
