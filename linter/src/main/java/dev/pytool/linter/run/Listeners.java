package dev.pytool.linter.run;

import dev.pytool.linter.model.Subject;
import dev.pytool.linter.rules.RuleTable;
import dev.pytool.parser.ast.Kind;

import java.util.Arrays;
import java.util.BitSet;

/// The rules that are on, by what they listen to. Made once for many files.
public final class Listeners {
    private final int[][] byKind;
    private final int[][] bySubject;

    private Listeners(int[][] byKind, int[][] bySubject) {
        this.byKind = byKind;
        this.bySubject = bySubject;
    }

    /// @param enabled the numbers of the rules that are on
    public static Listeners of(BitSet enabled) {
        Kind[] kinds = Kind.values();
        int[][] byKind = new int[kinds.length][];
        for (Kind kind : kinds) {
            byKind[kind.ordinal()] = on(RuleTable.listeners(kind), enabled);
        }
        Subject[] subjects = Subject.values();
        int[][] bySubject = new int[subjects.length][];
        for (Subject subject : subjects) {
            bySubject[subject.ordinal()] = on(RuleTable.listeners(subject), enabled);
        }
        return new Listeners(byKind, bySubject);
    }

    private static int[] on(String rules, BitSet enabled) {
        int[] found = new int[rules.length()];
        int count = 0;
        for (int i = 0; i < rules.length(); i++) {
            if (enabled.get(rules.charAt(i))) {
                found[count++] = rules.charAt(i);
            }
        }
        return Arrays.copyOf(found, count);
    }

    int[] of(Kind kind) {
        return byKind[kind.ordinal()];
    }

    int[] of(Subject subject) {
        return bySubject[subject.ordinal()];
    }
}
