package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.LazyValue;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyGeneric;
import dev.pytool.interpreter.types.PyParamSpec;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.PyTypeAlias;
import dev.pytool.interpreter.types.PyTypeVar;
import dev.pytool.interpreter.types.PyTypeVarTuple;
import dev.pytool.interpreter.types.TypeParameter;

/// Type parameters, `type` statements, and what only modules and prompts run.
final class TypeSteps {
    private TypeSteps() {}

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.LOAD_ASSERTION_ERROR -> s[sp++] = ExceptionTypes.ASSERTION_ERROR;
            case Opcode.LOAD_NOT_IMPLEMENTED_ERROR ->
                    s[sp++] = ExceptionTypes.NOT_IMPLEMENTED_ERROR;
            case Opcode.SETUP_ANNOTATIONS -> {
                if (!Sequences.contains(in, frame.locals, "__annotations__")) {
                    Sequences.store(in, frame.locals, "__annotations__", new PyDict());
                }
            }
            case Opcode.PRINT_EXPR -> {
                Object value = s[--sp];
                s[sp] = null;
                in.call(Attributes.read(in, in.machine().sys(), "displayhook"), value);
            }
            case Opcode.TYPEVAR, Opcode.PARAMSPEC, Opcode.TYPEVARTUPLE ->
                    s[sp - 1] = make(in, op, s[sp - 1]);
            case Opcode.TYPEVAR_WITH_BOUND, Opcode.TYPEVAR_WITH_CONSTRAINTS -> {
                LazyValue late = LazyValue.late(s[--sp]);
                s[sp] = null;
                PyTypeVar made = PyTypeVar.declared(in, s[sp - 1]);
                if (op == Opcode.TYPEVAR_WITH_BOUND) {
                    made.boundBy(late);
                } else {
                    made.constrainedTo(late);
                }
                s[sp - 1] = made;
            }
            case Opcode.SET_TYPEPARAM_DEFAULT -> {
                Object evaluator = s[--sp];
                s[sp] = null;
                ((TypeParameter) s[sp - 1]).defaultsTo(LazyValue.late(evaluator));
            }
            case Opcode.SUBSCRIPT_GENERIC -> s[sp - 1] = generic(in, (PyTuple) s[sp - 1]);
            case Opcode.TYPEALIAS -> {
                Object[] parts = ((PyTuple) s[sp - 1]).items();
                s[sp - 1] = PyTypeAlias.declared(in, parts[0], parts[1], parts[2]);
            }
            case Opcode.SET_FUNCTION_TYPE_PARAMS -> {
                Object parameters = s[--sp];
                s[sp] = null;
                ((PyFunction) s[sp - 1]).typeParametersAttribute(parameters);
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    /// `Generic[parameters]`, each variadic parameter unpacked.
    private static Object generic(Interp in, PyTuple parameters) {
        Object[] given = parameters.items().clone();
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof PyTypeVarTuple) {
                given[i] = Iteration.array(in, given[i])[0];
            }
        }
        return Sequences.item(in, PyGeneric.TYPE, new PyTuple(given));
    }

    private static Object make(Interp in, int op, Object name) {
        return switch (op) {
            case Opcode.TYPEVAR -> PyTypeVar.declared(in, name);
            case Opcode.PARAMSPEC -> PyParamSpec.declared(in, name);
            default -> PyTypeVarTuple.declared(in, name);
        };
    }
}
