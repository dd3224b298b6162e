package dev.pytool.checker.infer;

import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Instance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// C3 linearization, as Python orders base classes.
final class Linearization {
    private Linearization() {}

    static List<ClassInfo> of(ClassInfo cls) {
        List<List<ClassInfo>> rows = new ArrayList<>();
        List<ClassInfo> direct = new ArrayList<>();
        for (Instance base : cls.bases()) {
            if (base.cls() != cls && !base.cls().mro().contains(cls)) {
                rows.add(new ArrayList<>(base.cls().mro()));
                direct.add(base.cls());
            }
        }
        rows.add(direct);
        List<ClassInfo> out = new ArrayList<>();
        out.add(cls);
        while (true) {
            rows.removeIf(List::isEmpty);
            if (rows.isEmpty()) {
                return out;
            }
            ClassInfo next = candidate(rows);
            if (next == null) {
                return inconsistent(out, rows);
            }
            out.add(next);
            rows.forEach(row -> row.remove(next));
        }
    }

    private static ClassInfo candidate(List<List<ClassInfo>> rows) {
        for (List<ClassInfo> row : rows) {
            ClassInfo head = row.getFirst();
            if (rows.stream().noneMatch(other -> other.indexOf(head) > 0)) {
                return head;
            }
        }
        return null;
    }

    /// Bases without a consistent order: each class once, as met.
    private static List<ClassInfo> inconsistent(List<ClassInfo> begun, List<List<ClassInfo>> rows) {
        LinkedHashSet<ClassInfo> all = new LinkedHashSet<>(begun);
        rows.forEach(all::addAll);
        return new ArrayList<>(all);
    }

    /// Whether the bases of the class have no consistent order.
    static boolean isInconsistent(ClassInfo cls) {
        List<List<ClassInfo>> rows = new ArrayList<>();
        List<ClassInfo> direct = new ArrayList<>();
        for (Instance base : cls.bases()) {
            rows.add(new ArrayList<>(base.cls().mro()));
            direct.add(base.cls());
        }
        rows.add(direct);
        while (true) {
            rows.removeIf(List::isEmpty);
            if (rows.isEmpty()) {
                return false;
            }
            ClassInfo next = candidate(rows);
            if (next == null) {
                return true;
            }
            rows.forEach(row -> row.remove(next));
        }
    }
}
