package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Operators;

/// `sum`: whole numbers exactly, floats with Neumaier's compensation.
final class Summing {
    private Summing() {}

    static Object sum(Interp in, Object iterator, Object start) {
        Object total = start;
        Object x = Iteration.next(in, iterator);
        while (x != null) {
            if (total instanceof Double && (x instanceof Double || x instanceof Long)) {
                double sum = (Double) total;
                double lost = 0;
                while (x instanceof Double || x instanceof Long) {
                    double d = x instanceof Double f ? f : (double) (Long) x;
                    double next = sum + d;
                    lost += Math.abs(sum) >= Math.abs(d) ? sum - next + d : d - next + sum;
                    sum = next;
                    x = Iteration.next(in, iterator);
                }
                total = Double.isNaN(lost) || Double.isInfinite(lost) ? sum : sum + lost;
                continue;
            }
            total = Operators.binary(in, Operators.ADD, total, x);
            x = Iteration.next(in, iterator);
        }
        return total;
    }
}
