package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Descriptors by number with the events asked of each, as poll(2) and epoll(7) code them.
final class Watch {
    static final int IN = 1;
    static final int PRIORITY = 2;
    static final int OUT = 4;
    static final int INVALID = 32;

    private final Descriptors descriptors;
    private final Map<Long, Integer> masks = new LinkedHashMap<>();

    Watch(Descriptors descriptors) {
        this.descriptors = descriptors;
    }

    /// The number of an int or of an object with `fileno()`.
    static long number(Interp in, Object file) {
        Object plain = Numbers.integer(file);
        if (plain == null) {
            Object method = Attributes.readOrNull(in, file, "fileno");
            if (method == null) {
                throw Errors.type("argument must be an int, or have a fileno() method.");
            }
            plain = Numbers.integer(in.call(method));
            if (plain == null) {
                throw Errors.type("fileno() returned a non-integer");
            }
        }
        long number = Args.toLong(in, plain);
        if (number < 0) {
            throw Errors.value("file descriptor cannot be a negative integer (" + number + ")");
        }
        return number;
    }

    boolean has(long number) {
        return masks.containsKey(number);
    }

    void put(long number, int mask) {
        masks.put(number, mask);
    }

    boolean remove(long number) {
        return masks.remove(number) != null;
    }

    /// Waits at most so many nanoseconds (negative: for ever); the numbers with their events.
    PyList await(Interp in, long nanos) {
        List<Readiness.Interest> interests = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        PyList found = new PyList();
        masks.forEach((number, mask) -> {
            if (!descriptors.isOpen(number)) {
                found.append(new PyTuple(number, (long) INVALID));
                return;
            }
            int wanted =
                    ((mask & IN) != 0 ? Readiness.READ : 0)
                            | ((mask & OUT) != 0 ? Readiness.WRITE : 0);
            interests.add(new Readiness.Interest(descriptors.at(number), wanted));
            numbers.add(number);
        });
        Readiness.await(in, interests, found.asList().isEmpty() ? nanos : 0);
        for (int i = 0; i < numbers.size(); i++) {
            int ready = interests.get(i).ready;
            if (ready != 0) {
                long events =
                        ((ready & Readiness.READ) != 0 ? IN : 0)
                                | ((ready & Readiness.WRITE) != 0 ? OUT : 0);
                found.append(new PyTuple(numbers.get(i), events));
            }
        }
        return found;
    }
}
