package dev.pytool.interpreter.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The C3 method resolution order ("The Python 2.3 Method Resolution Order", Simionato).
final class Linearization {
    private Linearization() {}

    static PyClass[] of(PyClass cls, PyClass[] bases) {
        List<List<PyClass>> lists = new ArrayList<>();
        for (PyClass base : bases) {
            lists.add(new ArrayList<>(Arrays.asList(base.mro())));
        }
        lists.add(new ArrayList<>(Arrays.asList(bases)));
        List<PyClass> order = new ArrayList<>();
        order.add(cls);
        while (true) {
            lists.removeIf(List::isEmpty);
            if (lists.isEmpty()) {
                return order.toArray(new PyClass[0]);
            }
            PyClass next = candidate(lists);
            if (next == null) {
                throw Errors.type(conflict(lists));
            }
            order.add(next);
            for (List<PyClass> list : lists) {
                if (list.getFirst() == next) {
                    list.removeFirst();
                }
            }
        }
    }

    private static PyClass candidate(List<List<PyClass>> lists) {
        for (List<PyClass> list : lists) {
            PyClass head = list.getFirst();
            boolean free = true;
            for (List<PyClass> other : lists) {
                free &= other.lastIndexOf(head) <= 0;
            }
            if (free) {
                return head;
            }
        }
        return null;
    }

    private static String conflict(List<List<PyClass>> lists) {
        List<String> names = new ArrayList<>();
        for (List<PyClass> list : lists) {
            if (!names.contains(list.getFirst().name())) {
                names.add(list.getFirst().name());
            }
        }
        return "Cannot create a consistent method resolution order (MRO) for bases "
                + String.join(", ", names);
    }
}
