package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.util.Set;

/// Module `_opcode`: facts on CPython's instructions, as modules `opcode` and `dis` ask for at
/// import.
@PyModule("_opcode")
public final class OpcodeModule {
    private static final String[] BINARY =
            ("ADD + AND & FLOOR_DIVIDE // LSHIFT << MATRIX_MULTIPLY @ MULTIPLY *"
                            + " REMAINDER % OR | POWER ** RSHIFT >> SUBTRACT - TRUE_DIVIDE / XOR ^")
                    .split(" ");

    /// Numbers of CPython 3.14 (`_opcode_metadata.py`).
    private static final long LAST_WITHOUT_ARGUMENT = 43, LOAD_CONST = 82;

    private static final Set<Long> NAMES =
            Set.of(116L, 65L, 110L, 61L, 115L, 64L, 93L, 80L, 73L, 72L, 92L, 96L, 91L);
    private static final Set<Long> JUMPS =
            Set.of(70L, 77L, 75L, 76L, 100L, 103L, 101L, 102L, 106L, 257L, 260L, 258L, 259L, 68L);
    private static final Set<Long> FREE = Set.of(97L, 83L, 111L, 62L, 90L);
    private static final Set<Long> LOCALS =
            Set.of(84L, 88L, 85L, 86L, 89L, 87L, 112L, 113L, 114L, 266L, 63L, 261L);

    OpcodeModule(Interp in) {}

    @PyFunction
    static Object get_intrinsic1_descs() {
        return new PyList(
                "INTRINSIC_1_INVALID",
                "INTRINSIC_PRINT",
                "INTRINSIC_IMPORT_STAR",
                "INTRINSIC_STOPITERATION_ERROR",
                "INTRINSIC_ASYNC_GEN_WRAP",
                "INTRINSIC_UNARY_POSITIVE",
                "INTRINSIC_LIST_TO_TUPLE",
                "INTRINSIC_TYPEVAR",
                "INTRINSIC_PARAMSPEC",
                "INTRINSIC_TYPEVARTUPLE",
                "INTRINSIC_SUBSCRIPT_GENERIC",
                "INTRINSIC_TYPEALIAS");
    }

    @PyFunction
    static Object get_intrinsic2_descs() {
        return new PyList(
                "INTRINSIC_2_INVALID",
                "INTRINSIC_PREP_RERAISE_STAR",
                "INTRINSIC_TYPEVAR_WITH_BOUND",
                "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
                "INTRINSIC_SET_FUNCTION_TYPE_PARAMS",
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
                rows.append(
                        new PyTuple(
                                (assignment.isEmpty() ? "NB_" : "NB_INPLACE_") + BINARY[i],
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

    @PyFunction("stack_effect(opcode, oparg=None, /, *, jump=None)")
    static Object stack_effect(Object opcode, Object argument, Object jump) {
        throw Errors.notImplemented("stack effects of CPython's instructions are not built");
    }

    @PyFunction
    static boolean has_arg(long opcode) {
        return opcode > LAST_WITHOUT_ARGUMENT;
    }

    @PyFunction
    static boolean has_const(long opcode) {
        return opcode == LOAD_CONST;
    }

    @PyFunction
    static boolean has_name(long opcode) {
        return NAMES.contains(opcode);
    }

    @PyFunction
    static boolean has_jump(long opcode) {
        return JUMPS.contains(opcode);
    }

    @PyFunction
    static boolean has_free(long opcode) {
        return FREE.contains(opcode);
    }

    @PyFunction
    static boolean has_local(long opcode) {
        return LOCALS.contains(opcode);
    }

    @PyFunction
    static boolean has_exc(long opcode) {
        return opcode >= 263 && opcode <= 265;
    }
}
