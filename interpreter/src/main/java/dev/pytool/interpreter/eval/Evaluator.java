package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Finalizers;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;

/// Runs frames: the loop that dispatches instructions. The instructions that run most stand here,
/// the others with their family: [NameSteps], [AttributeSteps], [CollectionSteps], [CallSteps],
/// [ExceptionSteps], [SuspensionSteps], [MatchSteps], [TypeSteps]. A family's method takes the
/// stack's top index and answers the new one.
public final class Evaluator {
    private Evaluator() {}

    /// Calls a function; `names` belong to the last values.
    public static Object call(Interp in, PyFunction function, Object[] values, String[] names) {
        PyFrame frame = new PyFrame(function.code(), function.globals(), function.builtins(), null);
        frame.function = function;
        Binding.bind(in, function, frame.slots, values, names);
        PyCell[] closure = function.closure();
        if (closure.length > 0) {
            System.arraycopy(closure, 0, frame.slots, function.code().freeStart(), closure.length);
        }
        return run(in, frame);
    }

    /// Runs module or class code, or `exec`'s, in a namespace.
    public static Object run(
            Interp in, PyCode code, PyDict globals, Object locals, PyCell[] closure) {
        Object builtins = globals.get("__builtins__");
        PyDict names =
                builtins instanceof PyModuleObject m
                        ? m.attributes()
                        : builtins instanceof PyDict d ? d : in.machine().builtins().attributes();
        PyFrame frame =
                new PyFrame(code, globals, names, code.has(PyCode.OPTIMIZED) ? null : locals);
        System.arraycopy(closure, 0, frame.slots, code.freeStart(), closure.length);
        return run(in, frame);
    }

    /// Runs the body of a class and answers nothing; the namespace is filled.
    public static Object runClass(Interp in, PyFunction body, Object namespace) {
        PyFrame frame = new PyFrame(body.code(), body.globals(), body.builtins(), namespace);
        frame.function = body;
        System.arraycopy(
                body.closure(), 0, frame.slots, body.code().freeStart(), body.closure().length);
        run(in, frame);
        return PyNone.NONE;
    }

    /// Runs a frame from where it stands to its return or its next suspension.
    static Object run(Interp in, PyFrame frame) {
        in.deepen();
        PyFrame caller = in.frame();
        frame.back = caller;
        in.enter(frame);
        boolean traced = Tracing.begins(in, frame);
        try {
            Object answer = loop(in, frame, traced);
            if (traced) {
                Tracing.returned(in, frame, answer);
            }
            return answer;
        } catch (StackOverflowError e) {
            PyException deep =
                    Errors.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
            deep.value().traceTo(new PyTraceback(null, frame, frame.pc, frame.line()));
            throw deep;
        } finally {
            in.enter(caller);
            in.rise();
        }
    }

    private static Object loop(Interp in, PyFrame frame, boolean traced) {
        PyException pending = frame.injected;
        frame.injected = null;
        while (true) {
            try {
                if (pending != null) {
                    PyException raised = pending;
                    pending = null;
                    throw raised;
                }
                return traced ? TracedLoop.run(in, frame) : steps(in, frame);
            } catch (PyException e) {
                unwind(in, frame, e, traced);
            } catch (RuntimeException e) {
                unwind(in, frame, Failures.ofBug(e), traced);
            } catch (OutOfMemoryError e) {
                unwind(in, frame, Errors.of(ExceptionTypes.MEMORY_ERROR), traced);
            }
        }
    }

    /// Moves to the handler of the exception, or lets it pass.
    private static void unwind(Interp in, PyFrame frame, PyException e, boolean traced) {
        PyBaseException value = e.value();
        if (frame.reraised) {
            frame.reraised = false;
        } else {
            PyBaseException handled = in.handled();
            if (value.traceback() == null
                    && value.context() == null
                    && handled != null
                    && handled != value) {
                value.setContext(handled);
            }
            value.traceTo(
                    new PyTraceback(value.traceback(), frame, frame.pc, frame.code.line(frame.pc)));
            if (traced) {
                Tracing.raised(in, frame, e);
            }
        }
        Code.Handlers handlers = frame.code.data().handlers();
        int at = frame.pc;
        if (frame.raisedAt >= 0) {
            at = frame.raisedAt;
            frame.raisedAt = -1;
        }
        int row = handlers.find(frame.pc);
        if (row < 0) {
            frame.finished = true;
            throw e;
        }
        int top = frame.base() + handlers.depth(row);
        Object[] s = frame.slots;
        int old = top;
        if (handlers.pushesIndex(row)) {
            s[old++] = (long) at;
        }
        s[old++] = value;
        java.util.Arrays.fill(s, old, s.length, null);
        frame.top = old;
        frame.pc = handlers.target(row) - 1;
    }

    /// Runs instructions from the frame's position on.
    private static Object steps(Interp in, PyFrame frame) {
        int[] code = frame.code.code();
        Object[] s = frame.slots;
        int sp = frame.top;
        int pc = frame.pc;
        while (true) {
            int word = code[++pc];
            frame.pc = pc;
            int arg = word >>> 8;
            switch (word & 0xFF) {
                case Opcode.RESUME:
                    in.machine().safePoint(in);
                    break;
                case Opcode.NOP:
                    break;
                case Opcode.POP_TOP:
                    {
                        if (arg != 0) {
                            Temporaries.abandon(in, s[sp - 1]);
                        }
                        boolean watched = s[--sp] != PyNone.NONE && Finalizers.isWatched(s[sp]);
                        s[sp] = null;
                        if (watched) {
                            in.machine().finalizers().released(in);
                        }
                        break;
                    }
                case Opcode.COPY:
                    s[sp] = s[sp - arg];
                    sp++;
                    break;
                case Opcode.SWAP:
                    {
                        Object x = s[sp - 1];
                        s[sp - 1] = s[sp - arg];
                        s[sp - arg] = x;
                        break;
                    }
                case Opcode.PUSH_NULL:
                    s[sp++] = null;
                    break;
                case Opcode.LOAD_CONST:
                    s[sp++] = frame.code.constants()[arg];
                    break;
                case Opcode.LOAD_FAST:
                    {
                        Object x = s[arg];
                        if (x == null) {
                            throw NameSteps.unbound(frame, arg);
                        }
                        s[sp++] = x;
                        break;
                    }
                case Opcode.STORE_FAST:
                    s[arg] = s[--sp];
                    s[sp] = null;
                    break;
                case Opcode.LOAD_GLOBAL:
                    s[sp++] = NameSteps.global(in, frame, pc, arg);
                    break;
                case Opcode.LOAD_ATTR:
                    s[sp - 1] = AttributeSteps.load(in, frame, pc, s[sp - 1], arg);
                    break;
                case Opcode.LOAD_METHOD:
                    AttributeSteps.loadMethod(in, frame, pc, s, sp - 1, arg);
                    sp++;
                    break;
                case Opcode.BINARY_OP:
                    {
                        Object b = s[--sp];
                        s[sp] = null;
                        s[sp - 1] = Arithmetic.binary(in, arg, s[sp - 1], b);
                        break;
                    }
                case Opcode.BINARY_SUBSCR:
                    {
                        Object key = s[--sp];
                        s[sp] = null;
                        s[sp - 1] = Arithmetic.subscript(in, s[sp - 1], key);
                        break;
                    }
                case Opcode.COMPARE_OP:
                    {
                        Object b = s[--sp];
                        s[sp] = null;
                        s[sp - 1] = Arithmetic.compare(in, arg, s[sp - 1], b);
                        break;
                    }
                case Opcode.JUMP:
                    pc = arg - 1;
                    break;
                case Opcode.JUMP_BACKWARD:
                    pc = arg - 1;
                    in.machine().safePoint(in);
                    break;
                case Opcode.POP_JUMP_IF_FALSE:
                    {
                        Object x = s[--sp];
                        s[sp] = null;
                        if (!(x instanceof Boolean b ? b : in.isTrue(x))) {
                            pc = arg - 1;
                        }
                        break;
                    }
                case Opcode.POP_JUMP_IF_TRUE:
                    {
                        Object x = s[--sp];
                        s[sp] = null;
                        if (x instanceof Boolean b ? b : in.isTrue(x)) {
                            pc = arg - 1;
                        }
                        break;
                    }
                case Opcode.POP_JUMP_IF_NONE:
                    {
                        Object x = s[--sp];
                        s[sp] = null;
                        if (x == PyNone.NONE) {
                            pc = arg - 1;
                        }
                        break;
                    }
                case Opcode.POP_JUMP_IF_NOT_NONE:
                    {
                        Object x = s[--sp];
                        s[sp] = null;
                        if (x != PyNone.NONE) {
                            pc = arg - 1;
                        }
                        break;
                    }
                case Opcode.FOR_ITER:
                    {
                        Object x = Iteration.next(in, s[sp - 1]);
                        if (x == null) {
                            s[--sp] = null;
                            pc = arg - 1;
                        } else {
                            s[sp++] = x;
                        }
                        break;
                    }
                case Opcode.CALL:
                    sp = CallSteps.call(in, s, sp, arg);
                    break;
                case Opcode.RETURN_VALUE:
                    {
                        frame.finished = true;
                        Object answer = s[sp - 1];
                        if (in.machine().finalizers().isActive()
                                && frame.locals == null
                                && in.traceFunction() == null) {
                            s[sp - 1] = null;
                            NameSteps.leave(in, frame);
                        }
                        return answer;
                    }
                case Opcode.RETURN_GENERATOR:
                    frame.top = sp;
                    return SuspensionSteps.make(in, frame);
                case Opcode.YIELD_VALUE:
                    {
                        Object x = s[--sp];
                        s[sp] = null;
                        frame.top = sp;
                        return x;
                    }
                case Opcode.SEND:
                    {
                        Object x = SuspensionSteps.send(in, s[sp - 2], s[sp - 1]);
                        if (x == null) {
                            s[sp - 1] = in.takeStopValue();
                            pc = arg - 1;
                        } else {
                            s[sp - 1] = x;
                        }
                        break;
                    }
                default:
                    sp = Families.step(in, frame, s, sp, word & 0xFF, arg);
            }
        }
    }
}
