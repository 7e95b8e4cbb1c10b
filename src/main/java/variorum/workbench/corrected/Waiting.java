package variorum.workbench.corrected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import variorum.annotation.Annotation;
import variorum.carrying.Proposal;
import variorum.carrying.StatementProposal;
import variorum.carrying.Tray;
import variorum.project.Edit;

/** Something that waits in a tray. */
sealed interface Waiting {

    /** The tray. */
    Tray tray();

    /** The tag of the old text to look at; empty when a statement has none left. */
    Optional<Annotation> original();

    /** What puts it into the corrected text as it is proposed; empty when it has no words there. */
    Optional<Edit> accepting();

    /** What takes it out of the old text, so that it waits no more. */
    Edit lettingGo();

    /** A tag with words where it could stand. */
    record Proposed(Tray tray, Proposal proposal) implements Waiting {

        @Override
        public Optional<Annotation> original() {
            return Optional.of(proposal.original());
        }

        @Override
        public Optional<Edit> accepting() {
            return tray.accepting(List.of(proposal), List.of());
        }

        @Override
        public Edit lettingGo() {
            return tray.lettingGo(proposal.original());
        }
    }

    /** A tag none of whose words is there. */
    record Orphan(Tray tray, Annotation tag) implements Waiting {

        @Override
        public Optional<Annotation> original() {
            return Optional.of(tag);
        }

        @Override
        public Optional<Edit> accepting() {
            return Optional.empty();
        }

        @Override
        public Edit lettingGo() {
            return tray.lettingGo(tag);
        }
    }

    /** A statement that is not there yet. */
    record Bound(Tray tray, StatementProposal proposal) implements Waiting {

        @Override
        public Optional<Annotation> original() {
            return proposal.parts().stream().findFirst().map(Proposal::original);
        }

        @Override
        public Optional<Edit> accepting() {
            return proposal.copy().isEmpty() ? Optional.empty() : tray.accepting(List.of(), List.of(proposal));
        }

        @Override
        public Edit lettingGo() {
            return tray.lettingGo(proposal);
        }
    }

    /** All that waits in a tray: proposals, orphans, statements. */
    static List<Waiting> in(Tray tray) {
        List<Waiting> all = new ArrayList<>();
        tray.proposed().forEach(proposal -> all.add(new Proposed(tray, proposal)));
        tray.orphans().forEach(orphan -> all.add(new Orphan(tray, orphan)));
        tray.statements().forEach(statement -> all.add(new Bound(tray, statement)));
        return all;
    }
}
