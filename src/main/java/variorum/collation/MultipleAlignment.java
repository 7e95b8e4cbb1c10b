package variorum.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.task.Progress;

/**
 * Joins alignments of each two witnesses into one table. A pair of words counts for more the more third witnesses agree
 * with it (the consistency vote of Notredame, Higgins and Heringa's T-Coffee); the likeliest witnesses are joined
 * first, and in the end each part is taken out and set in anew. Nothing depends on the order in which the witnesses
 * were given, only on their numbers here.
 */
final class MultipleAlignment {

    private static final int ROUNDS = 2;

    private final WordLibrary library;
    private final Votes votes;
    private final Progress progress;

    private MultipleAlignment(WordLibrary library, Progress progress) {
        this.library = library;
        this.votes = Votes.of(library, progress);
        this.progress = progress;
    }

    /** Columns in order; each has for every witness the number of its word there, or -1. */
    static List<int[]> of(WordLibrary library, Progress progress) {
        return new MultipleAlignment(library, progress).run();
    }

    /** Some witnesses already joined. */
    private record Block(List<Integer> witnesses, List<int[]> columns) {}

    private List<int[]> run() {
        List<Block> blocks = new ArrayList<>();
        for (int witness = 0; witness < library.witnesses(); witness++) {
            blocks.add(new Block(List.of(witness), single(witness)));
        }
        List<List<Integer>> parts = new ArrayList<>();
        int all = Math.max(1, blocks.size());
        while (blocks.size() > 1) {
            progress.at(all - blocks.size(), all, "Joining versions");
            int[] next = likest(blocks);
            Block joined = join(blocks.get(next[0]), blocks.get(next[1]));
            parts.add(blocks.get(next[0]).witnesses());
            parts.add(blocks.get(next[1]).witnesses());
            blocks.remove(next[1]);
            blocks.set(next[0], joined);
        }
        Block joined = blocks.isEmpty() ? new Block(List.of(), List.of()) : blocks.getFirst();
        for (int round = 0; round < ROUNDS && joined.witnesses().size() > 2; round++) {
            joined = settle(joined, parts);
        }
        return joined.columns();
    }

    private List<int[]> single(int witness) {
        List<int[]> columns = new ArrayList<>();
        for (int word = 0; word < library.words(witness); word++) {
            columns.add(column(witness, word));
        }
        return columns;
    }

    private int[] column(int witness, int word) {
        int[] column = new int[library.witnesses()];
        Arrays.fill(column, -1);
        column[witness] = word;
        return column;
    }

    private int[] likest(List<Block> blocks) {
        int[] likest = {0, 1};
        double most = -1;
        for (int x = 0; x < blocks.size(); x++) {
            for (int y = x + 1; y < blocks.size(); y++) {
                double likeness = likeness(blocks.get(x), blocks.get(y));
                if (likeness > most) {
                    most = likeness;
                    likest = new int[] {x, y};
                }
            }
        }
        return likest;
    }

    /** The mean over each two witnesses. */
    private double likeness(Block one, Block other) {
        double sum = 0;
        for (int x : one.witnesses()) {
            for (int y : other.witnesses()) {
                sum += library.likeness(x, y);
            }
        }
        return sum / (one.witnesses().size() * other.witnesses().size());
    }

    /** Takes each part that was joined at some time out of the whole and joins it to the others again. */
    private Block settle(Block joined, List<List<Integer>> parts) {
        Block current = joined;
        for (int i = 0; i < parts.size(); i++) {
            progress.at(i, parts.size(), "Settling versions");
            List<Integer> part = parts.get(i);
            List<Integer> rest = joined.witnesses().stream().filter(witness -> !part.contains(witness)).toList();
            if (part.size() <= rest.size()) {
                current = join(only(current, rest), only(current, part));
            }
        }
        return current;
    }

    private static Block only(Block block, List<Integer> witnesses) {
        List<int[]> columns = new ArrayList<>();
        for (int[] column : block.columns()) {
            int[] rest = new int[column.length];
            Arrays.fill(rest, -1);
            witnesses.forEach(witness -> rest[witness] = column[witness]);
            if (Arrays.stream(rest).anyMatch(word -> word >= 0)) {
                columns.add(rest);
            }
        }
        return new Block(witnesses, columns);
    }

    private Block join(Block one, Block other) {
        List<int[]> columns = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Link pair : pairs(one, other)) {
            while (i < pair.a()) {
                columns.add(one.columns().get(i++));
            }
            while (j < pair.b()) {
                columns.add(other.columns().get(j++));
            }
            columns.add(both(one.columns().get(i++), other.columns().get(j++)));
        }
        columns.addAll(one.columns().subList(i, one.columns().size()));
        columns.addAll(other.columns().subList(j, other.columns().size()));
        List<Integer> witnesses = new ArrayList<>(one.witnesses());
        witnesses.addAll(other.witnesses());
        return new Block(witnesses, columns);
    }

    private static int[] both(int[] one, int[] other) {
        int[] both = one.clone();
        for (int witness = 0; witness < both.length; witness++) {
            both[witness] = Math.max(one[witness], other[witness]);
        }
        return both;
    }

    /** The columns to join, in order: the heaviest choice without crossing. */
    private List<Link> pairs(Block one, Block other) {
        int[][] columnOf = columnOf(other);
        Map<Long, Float> weights = new HashMap<>();
        for (int i = 0; i < one.columns().size(); i++) {
            for (int x : one.witnesses()) {
                int word = one.columns().get(i)[x];
                if (word >= 0) {
                    vote(x, word, i, columnOf, weights);
                }
            }
        }
        List<Link> links = new ArrayList<>(weights.size());
        weights.forEach((code, weight) -> links.add(new Link((int) (code >> 32), (int) (long) code, weight)));
        List<Link> chain = Chain.strict(links).stream().sorted(Comparator.comparingInt(Link::a)).toList();
        return other.witnesses().size() == 1 ? Swaps.untied(chain, links, other.columns().size()) : chain;
    }

    private int[][] columnOf(Block block) {
        int[][] columnOf = new int[library.witnesses()][0];
        for (int y : block.witnesses()) {
            columnOf[y] = new int[library.words(y)];
            for (int j = 0; j < block.columns().size(); j++) {
                if (block.columns().get(j)[y] >= 0) {
                    columnOf[y][block.columns().get(j)[y]] = j;
                }
            }
        }
        return columnOf;
    }

    /** Adds what speaks for each column of the other block. */
    private void vote(int x, int word, int column, int[][] columnOf, Map<Long, Float> weights) {
        Votes.Ballot ballot = votes.of(x, word);
        for (int n = 0; n < ballot.size(); n++) {
            int[] columns = columnOf[ballot.witness(n)];
            if (columns.length > 0) {
                weights.merge(Link.code(column, columns[ballot.word(n)]), ballot.weight(n), Float::sum);
            }
        }
    }
}
