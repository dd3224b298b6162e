package dev.pytool.interpreter.host;

import java.io.IOException;
import java.util.TreeMap;

/// The table of file descriptors.
final class Descriptors {
    private static final int FIRST = 3;
    private final TreeMap<Integer, Descriptor> numbers = new TreeMap<>();

    /// What the number stands for; raises EBADF.
    synchronized Descriptor at(long number) {
        Descriptor descriptor = number < 0 ? null : numbers.get((int) number);
        if (descriptor == null) {
            throw HostErrors.number(9, null);
        }
        return descriptor;
    }

    synchronized boolean isOpen(long number) {
        return number >= 0 && numbers.containsKey((int) number);
    }

    /// Gives a descriptor the lowest free number.
    synchronized int add(Descriptor descriptor) {
        return add(descriptor, FIRST);
    }

    synchronized int add(Descriptor descriptor, int least) {
        int number = least;
        while (numbers.containsKey(number)) {
            number++;
        }
        descriptor.hold();
        numbers.put(number, descriptor);
        return number;
    }

    /// Makes the number name the descriptor; what it named before loses a holder.
    synchronized void put(int number, Descriptor descriptor) {
        descriptor.hold();
        Descriptor before = numbers.put(number, descriptor);
        if (before != null) {
            drop(before);
        }
    }

    void close(long number) {
        Descriptor descriptor;
        synchronized (this) {
            descriptor = at(number);
            numbers.remove((int) number);
        }
        drop(descriptor);
    }

    private static void drop(Descriptor descriptor) {
        try {
            descriptor.release();
        } catch (IOException e) {
            throw HostErrors.of(e, null);
        }
    }
}
