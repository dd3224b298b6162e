package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyBaseExceptionGroup;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.List;

/// What `except*` raises after its handlers ran.
final class Groups {
    private Groups() {}

    /// The exception to raise, or None: what the handlers raised, and what no handler took in the
    /// shape of the original.
    static Object combine(Interp in, PyBaseException original, Object[] parts) {
        List<Object> raised = new ArrayList<>();
        List<Object> left = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof PyBaseException e) {
                boolean rest = sameOrigin(e, original);
                (rest ? left : raised).add(e);
            }
        }
        if (!(original instanceof PyBaseExceptionGroup)) {
            return raised.isEmpty()
                    ? left.isEmpty() ? PyNone.NONE : left.getFirst()
                    : raised.getFirst();
        }
        Object kept = PyNone.NONE;
        if (!left.isEmpty()) {
            kept = projection(in, (PyBaseExceptionGroup) original, left);
        }
        if (raised.isEmpty()) {
            return kept;
        }
        if (kept != PyNone.NONE) {
            raised.add(kept);
        }
        return in.call(PyBaseExceptionGroup.TYPE, "", new PyList(raised));
    }

    private static boolean sameOrigin(PyBaseException part, PyBaseException original) {
        return part == original
                || part.traceback() != null && part.traceback() == original.traceback()
                || part.context() == original.context() && part.traceback() == original.traceback();
    }

    private static Object projection(Interp in, PyBaseExceptionGroup original, List<Object> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<Object> leaves = new ArrayList<>();
        parts.forEach(part -> collect(part, leaves));
        Object filter = new LeafFilter(leaves);
        return ((PyTuple) original.split(in, filter)).items()[0];
    }

    private static void collect(Object part, List<Object> leaves) {
        if (part instanceof PyBaseExceptionGroup group) {
            for (Object member : group.members()) {
                collect(member, leaves);
            }
        } else {
            leaves.add(part);
        }
    }
}
