package variorum.exchange.brat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import variorum.text.Span;

/** A line of an {@code .ann} file. */
sealed interface AnnLine {

    /** The number of the line, from 1. */
    int number();

    /** A typed span: places in the file's unit, and the words it says stand there. */
    record Tagged(int number, String id, String type, List<Span> places, String words) implements AnnLine {}

    /** An event: a trigger and arguments by role. */
    record Event(int number, String id, String type, String trigger, List<Argument> arguments) implements AnnLine {}

    /** A relation of two. */
    record Relation(int number, String id, String type, List<Argument> arguments) implements AnnLine {}

    /** Several that are the same, as brat's {@code *} lines say. */
    record Same(int number, String type, List<String> members) implements AnnLine {}

    /** An answer; null for an attribute that is only there or not. */
    record Answer(int number, String name, String target, @Nullable String value) implements AnnLine {}

    /** A reference to an entry of a register. */
    record Reference(int number, String target, String register, String entry, String name) implements AnnLine {}

    /** A note. */
    record Note(int number, String target, String words) implements AnnLine {}

    /** What is not understood. */
    record Unknown(int number, String line) implements AnnLine {}

    /** Who plays a role. */
    record Argument(String role, String target) {}
}
