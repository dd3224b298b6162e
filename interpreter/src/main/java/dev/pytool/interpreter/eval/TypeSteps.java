package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Opcode;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;

/// Type parameters, `type` statements, and what only modules and prompts run.
final class TypeSteps {
    private TypeSteps() {}

    static int step(Interp in, PyFrame frame, Object[] s, int top, int op, int arg) {
        int sp = top;
        switch (op) {
            case Opcode.LOAD_ASSERTION_ERROR -> s[sp++] = ExceptionTypes.ASSERTION_ERROR;
            case Opcode.LOAD_NOT_IMPLEMENTED_ERROR -> s[sp++] = ExceptionTypes.NOT_IMPLEMENTED_ERROR;
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
            case Opcode.TYPEVAR, Opcode.PARAMSPEC, Opcode.TYPEVARTUPLE -> s[sp - 1] = make(in, op, s[sp - 1]);
            case Opcode.TYPEVAR_WITH_BOUND, Opcode.TYPEVAR_WITH_CONSTRAINTS -> {
                Object evaluator = s[--sp];
                s[sp] = null;
                s[sp - 1] = in.callMethod(typing(in), op == Opcode.TYPEVAR_WITH_BOUND ? "_typevar_bound"
                        : "_typevar_constraints", s[sp - 1], evaluator);
            }
            case Opcode.SET_TYPEPARAM_DEFAULT -> {
                Object evaluator = s[--sp];
                s[sp] = null;
                s[sp - 1] = in.callMethod(typing(in), "_set_default", s[sp - 1], evaluator);
            }
            case Opcode.SUBSCRIPT_GENERIC -> s[sp - 1] = in.callMethod(typing(in), "_subscript_generic", s[sp - 1]);
            case Opcode.TYPEALIAS -> s[sp - 1] = in.callMethod(typing(in), "_type_alias", s[sp - 1]);
            case Opcode.SET_FUNCTION_TYPE_PARAMS -> {
                Object parameters = s[--sp];
                s[sp] = null;
                ((PyFunction) s[sp - 1]).typeParametersAttribute(parameters);
            }
            default -> throw new IllegalStateException(Opcode.name(op));
        }
        return sp;
    }

    private static Object typing(Interp in) {
        return in.machine().imports().importModule(in, "_typing");
    }

    private static Object make(Interp in, int op, Object name) {
        return in.callMethod(typing(in), op == Opcode.TYPEVAR ? "_typevar" : op == Opcode.PARAMSPEC ? "_paramspec"
                : "_typevartuple", name);
    }
}
