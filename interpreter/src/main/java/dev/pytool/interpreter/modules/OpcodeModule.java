package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_opcode`: facts on CPython's instructions, as modules `opcode` and `dis` ask for at import.
@PyModule("_opcode")
public final class OpcodeModule {
    private static final String[] BINARY = ("ADD + AND & FLOOR_DIVIDE // LSHIFT << MATRIX_MULTIPLY @ MULTIPLY *"
            + " REMAINDER % OR | POWER ** RSHIFT >> SUBTRACT - TRUE_DIVIDE / XOR ^").split(" ");

    OpcodeModule(Interp in) {}

    @PyFunction
    static Object get_intrinsic1_descs() {
        return new PyList("INTRINSIC_1_INVALID", "INTRINSIC_PRINT", "INTRINSIC_IMPORT_STAR",
                "INTRINSIC_STOPITERATION_ERROR", "INTRINSIC_ASYNC_GEN_WRAP", "INTRINSIC_UNARY_POSITIVE",
                "INTRINSIC_LIST_TO_TUPLE", "INTRINSIC_TYPEVAR", "INTRINSIC_PARAMSPEC", "INTRINSIC_TYPEVARTUPLE",
                "INTRINSIC_SUBSCRIPT_GENERIC", "INTRINSIC_TYPEALIAS");
    }

    @PyFunction
    static Object get_intrinsic2_descs() {
        return new PyList("INTRINSIC_2_INVALID", "INTRINSIC_PREP_RERAISE_STAR", "INTRINSIC_TYPEVAR_WITH_BOUND",
                "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS", "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
                "INTRINSIC_SET_TYPEPARAM_DEFAULT");
    }

    @PyFunction
    static Object get_special_method_names() {
        return new PyList("__enter__", "__exit__", "__aenter__", "__aexit__");
    }

    @PyFunction
    static Object get_nb_ops() {
        PyList rows = new PyList();
        for (String assignment : new String[] {"", "="}) {
            for (int i = 0; i < BINARY.length; i += 2) {
                rows.append(new PyTuple((assignment.isEmpty() ? "NB_" : "NB_INPLACE_") + BINARY[i],
                        BINARY[i + 1] + assignment));
            }
        }
        rows.append(new PyTuple("NB_SUBSCR", "[]"));
        return rows;
    }

    @PyFunction("get_executor(*, code, offset)")
    static Object get_executor(Object code, Object offset) {
        return PyNone.NONE;
    }
}
