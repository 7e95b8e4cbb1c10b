package variorum.collation.overlap;

import java.util.Arrays;
import java.util.List;

/**
 * Which reports have which fingerprints, both ways. Reports are known by their number in the list, and a fingerprint
 * that several have by the number of its group; what only one report has is in no group.
 */
final class Postings {

    private final long[] entries;
    private final int[] firstEntries;
    private final int[] reportCounts;
    private final int[] sizes;
    private final int[] firstGroups;
    private final int[] groups;

    Postings(List<Sketch> sketches) {
        sizes = sketches.stream().mapToInt(sketch -> sketch.values().length).toArray();
        entries = new long[Math.toIntExact(Arrays.stream(sizes).asLongStream().sum())];
        int at = 0;
        for (int report = 0; report < sizes.length; report++) {
            for (int value : sketches.get(report).values()) {
                entries[at++] = ((long) value << 32) | report;
            }
        }
        Arrays.sort(entries);
        firstEntries = shared();
        reportCounts = new int[firstEntries.length];
        Arrays.setAll(reportCounts, group -> endOf(firstEntries[group]) - firstEntries[group]);
        firstGroups = new int[sizes.length + 1];
        groups = new int[groupCount() == 0 ? 0 : sharedEntries()];
        fillGroups();
    }

    /** Where each value begins that several reports have; behind the last, nothing. */
    private int[] shared() {
        int[] first = new int[entries.length / 2 + 1];
        int count = 0;
        for (int at = 0; at < entries.length; at = endOf(at)) {
            if (endOf(at) - at > 1) {
                first[count++] = at;
            }
        }
        return Arrays.copyOf(first, count);
    }

    private int endOf(int at) {
        int end = at + 1;
        while (end < entries.length && value(end) == value(at)) {
            end++;
        }
        return end;
    }

    private int sharedEntries() {
        int count = 0;
        for (int group = 0; group < groupCount(); group++) {
            count += reportsOf(group);
        }
        return count;
    }

    /** Counting sort by report; as groups are gone through ascending, each report's list is sorted. */
    private void fillGroups() {
        for (int group = 0; group < groupCount(); group++) {
            for (int i = 0; i < reportsOf(group); i++) {
                firstGroups[report(group, i) + 1]++;
            }
        }
        for (int report = 0; report < sizes.length; report++) {
            firstGroups[report + 1] += firstGroups[report];
        }
        int[] next = Arrays.copyOf(firstGroups, sizes.length);
        for (int group = 0; group < groupCount(); group++) {
            for (int i = 0; i < reportsOf(group); i++) {
                groups[next[report(group, i)]++] = group;
            }
        }
    }

    private int value(int entry) {
        return (int) (entries[entry] >> 32);
    }

    /** How many different fingerprints a report has. */
    int size(int report) {
        return sizes[report];
    }

    int groupCount() {
        return firstEntries.length;
    }

    /** The fingerprint of a group. Ascending with the number. */
    int valueOf(int group) {
        return value(firstEntries[group]);
    }

    /** How many reports a group has: two at least. */
    int reportsOf(int group) {
        return reportCounts[group];
    }

    /** A report of a group, ascending. */
    int report(int group, int index) {
        return (int) entries[firstEntries[group] + index];
    }

    /** The groups of a report, ascending. */
    int[] groupsOf(int report) {
        return Arrays.copyOfRange(groups, firstGroups[report], firstGroups[report + 1]);
    }

    /** How many groups two reports have in common. */
    int common(int one, int other) {
        int i = firstGroups[one];
        int j = firstGroups[other];
        int common = 0;
        while (i < firstGroups[one + 1] && j < firstGroups[other + 1]) {
            int order = Integer.compare(groups[i], groups[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** The reports that have a fingerprint, ascending; also when only one has it. */
    int[] reportsWith(int value) {
        int from = Arrays.binarySearch(entries, (long) value << 32);
        int first = from < 0 ? -from - 1 : from;
        int end = first;
        while (end < entries.length && value(end) == value) {
            end++;
        }
        int[] reports = new int[end - first];
        for (int i = 0; i < reports.length; i++) {
            reports[i] = (int) entries[first + i];
        }
        return reports;
    }
}
