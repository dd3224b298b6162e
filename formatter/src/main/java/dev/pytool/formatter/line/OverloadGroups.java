package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;

import java.util.ArrayList;
import java.util.List;

/// Runs of decorated functions with one name in a type stub: overloads, a property with its setter.
/// Conditions and comments do not end a run, every other statement does. No empty line within a
/// group, one around it.
final class OverloadGroups {
    private final List<Line> lines;

    /// For each line the place of the function it leads to: a decorator, a comment or a condition
    /// before it, or the function itself; -1 for all others.
    private final int[] leads;

    /// For each line the place of the function that came last, unless something else came since; or
    /// -1.
    private final int[] after;

    /// For each function that goes on with a group, the function before it in the group; or -1.
    private final int[] continued;

    private final boolean[] grouped;

    OverloadGroups(List<Line> lines) {
        this.lines = lines;
        int count = lines.size();
        leads = new int[count];
        after = new int[count];
        continued = new int[count];
        grouped = new boolean[count];
        int next = -1;
        for (int i = count - 1; i >= 0; i--) {
            Line line = lines.get(i);
            continued[i] = -1;
            if (line.isDef()) {
                next = i;
            } else if (!line.isComment() && !line.isDecorator() && !isCondition(line)) {
                next = -1;
            }
            leads[i] = next;
        }
        int last = -1;
        for (int i = 0; i < count; i++) {
            after[i] = last;
            last = pass(i, last);
        }
    }

    /// The last function after this line.
    private int pass(int at, int last) {
        Line line = lines.get(at);
        if (line.isDef()) {
            if (last >= 0 && isDecorated(at) && isDecorated(last) && name(at).equals(name(last))) {
                continued[at] = last;
                grouped[at] = true;
                grouped[last] = true;
            }
            return at;
        }
        boolean passes =
                line.isComment()
                        || line.isDecorator()
                        || isCondition(line)
                        || last >= 0 && line.depth() > lines.get(last).depth();
        return passes ? last : -1;
    }

    private boolean isDecorated(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!lines.get(i).isComment()) {
                return lines.get(i).isDecorator() && lines.get(i).depth() == lines.get(at).depth();
            }
        }
        return false;
    }

    private String name(int at) {
        List<Leaf> leaves = new ArrayList<>(lines.get(at).leaves());
        for (int i = 0; i + 1 < leaves.size(); i++) {
            if (leaves.get(i).isName("def")) {
                return leaves.get(i + 1).value();
            }
        }
        return "";
    }

    private static boolean isCondition(Line line) {
        return line.opensBlock() && (startsWith(line, "if") || isFurtherClause(line));
    }

    private static boolean isFurtherClause(Line line) {
        return line.opensBlock() && (startsWith(line, "elif") || startsWith(line, "else"));
    }

    private static boolean startsWith(Line line, String word) {
        return line.leaf(0).isName(word);
    }

    /// The empty lines before a line of the file, where `usual` would be right without groups.
    int before(int at, int usual, boolean userHadNewline) {
        if (at == 0) {
            return usual;
        }
        Line line = lines.get(at);
        Line previous = lines.get(at - 1);
        int function = leads[at];
        boolean goesOn = function >= 0 && continued[function] >= 0;
        if (line.isDecorator() || line.isDef()) {
            return beforeFunction(line, previous, function, at, usual);
        }
        if (line.isComment()) {
            boolean within =
                    goesOn
                            && lines.get(continued[function]).depth() == line.depth()
                            && lines.get(function).depth() == line.depth();
            return within ? userHadNewline ? 1 : 0 : usual;
        }
        if (isFurtherClause(line)) {
            return goesOn ? 0 : usual;
        }
        if (goesOn || previous.isComment() || previous.depth() < line.depth()) {
            return usual;
        }
        boolean begins = isCondition(line) && function >= 0 && grouped[function];
        return begins || followsGroup(at, line) ? 1 : usual;
    }

    private int beforeFunction(Line line, Line previous, int function, int at, int usual) {
        if (function >= 0 && continued[function] >= 0) {
            boolean beside = lines.get(continued[function]).depth() == line.depth();
            return beside || previous.isComment() ? 0 : usual;
        }
        if (previous.depth() < line.depth()) {
            return usual;
        }
        boolean begins = function >= 0 && grouped[function];
        return begins || followsGroup(at, line) ? 1 : usual;
    }

    private boolean followsGroup(int at, Line line) {
        return after[at] >= 0 && grouped[after[at]] && line.depth() <= lines.get(after[at]).depth();
    }
}
