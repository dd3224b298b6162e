package dev.pytool.interpreter.code;

import java.util.List;

/// The instructions, under CPython 3.14's names where it has the same one (module `dis`). An
/// instruction is one `int`: the operation in the low eight bits, the argument above them; jumps
/// name their target's index.
public final class Opcode {
    public static final int NOP = 0;

    /// Start of a code object or the point after a `yield`; a safe point.
    public static final int RESUME = 1;

    public static final int POP_TOP = 2;

    /// Pushes the item that lies `arg` deep (1 is the top).
    public static final int COPY = 3;

    /// Exchanges the top with the item `arg` deep.
    public static final int SWAP = 4;

    /// Pushes the absent receiver of a call.
    public static final int PUSH_NULL = 5;

    public static final int LOAD_CONST = 6;

    /// Raises UnboundLocalError where the slot is empty.
    public static final int LOAD_FAST = 7;

    /// Pushes a slot, which may be empty, and empties it.
    public static final int LOAD_FAST_AND_CLEAR = 8;

    public static final int STORE_FAST = 9;
    public static final int DELETE_FAST = 10;

    /// Empties a slot, whether or not it holds something.
    public static final int CLEAR_FAST = 11;

    /// Puts a new cell into a slot, holding what the slot held.
    public static final int MAKE_CELL = 12;

    /// Pushes the cell itself.
    public static final int LOAD_CLOSURE = 13;

    public static final int LOAD_DEREF = 14;
    public static final int STORE_DEREF = 15;
    public static final int DELETE_DEREF = 16;

    /// Pops a mapping; the name there, or else what the cell holds.
    public static final int LOAD_FROM_DICT_OR_DEREF = 17;

    public static final int LOAD_NAME = 18;
    public static final int STORE_NAME = 19;
    public static final int DELETE_NAME = 20;
    public static final int LOAD_GLOBAL = 21;
    public static final int STORE_GLOBAL = 22;
    public static final int DELETE_GLOBAL = 23;

    /// Pops a mapping; the name there, or else a global or builtin one.
    public static final int LOAD_FROM_DICT_OR_GLOBALS = 24;

    public static final int LOAD_LOCALS = 25;
    public static final int LOAD_ATTR = 26;

    /// Replaces an object by a method and its receiver, or by an attribute and the absent receiver.
    public static final int LOAD_METHOD = 27;

    public static final int STORE_ATTR = 28;
    public static final int DELETE_ATTR = 29;

    /// Replaces an object by its special method and receiver; `arg` indexes SPECIAL_METHODS.
    public static final int LOAD_SPECIAL = 30;

    /// `arg` is an index of BINARY_OPERATORS.
    public static final int BINARY_OP = 31;

    public static final int BINARY_SUBSCR = 32;

    /// Pops key, container, value.
    public static final int STORE_SUBSCR = 33;

    public static final int DELETE_SUBSCR = 34;
    public static final int UNARY_NEGATIVE = 35;
    public static final int UNARY_POSITIVE = 36;
    public static final int UNARY_INVERT = 37;
    public static final int UNARY_NOT = 38;

    /// `arg` is an index of COMPARISONS.
    public static final int COMPARE_OP = 39;

    /// `arg` 1 negates.
    public static final int IS_OP = 40;

    /// `arg` 1 negates.
    public static final int CONTAINS_OP = 41;

    public static final int JUMP = 42;

    /// A safe point.
    public static final int JUMP_BACKWARD = 43;

    public static final int POP_JUMP_IF_FALSE = 44;
    public static final int POP_JUMP_IF_TRUE = 45;
    public static final int POP_JUMP_IF_NONE = 46;
    public static final int POP_JUMP_IF_NOT_NONE = 47;
    public static final int GET_ITER = 48;

    /// Pushes the next item, or pops the iterator and jumps.
    public static final int FOR_ITER = 49;

    public static final int GET_LEN = 50;
    public static final int BUILD_TUPLE = 51;
    public static final int BUILD_LIST = 52;
    public static final int BUILD_SET = 53;
    public static final int BUILD_MAP = 54;
    public static final int BUILD_STRING = 55;
    public static final int BUILD_SLICE = 56;
    public static final int BUILD_TEMPLATE = 57;
    public static final int BUILD_INTERPOLATION = 58;
    public static final int LIST_APPEND = 59;
    public static final int SET_ADD = 60;
    public static final int MAP_ADD = 61;
    public static final int LIST_EXTEND = 62;
    public static final int SET_UPDATE = 63;
    public static final int DICT_UPDATE = 64;
    public static final int DICT_MERGE = 65;
    public static final int LIST_TO_TUPLE = 66;
    public static final int UNPACK_SEQUENCE = 67;

    /// `arg`: items before the star, and items after it times 256.
    public static final int UNPACK_EX = 68;

    /// `arg`: 1 str, 2 repr, 3 ascii.
    public static final int CONVERT_VALUE = 69;

    public static final int FORMAT_SIMPLE = 70;
    public static final int FORMAT_WITH_SPEC = 71;

    /// Pops `arg` values, the receiver (or its absence) and the callable.
    public static final int CALL = 72;

    /// As CALL, with a tuple of names for the last values on top.
    public static final int CALL_KW = 73;

    /// Pops a mapping if `arg` is 1, a tuple, the receiver (or its absence) and the callable.
    public static final int CALL_FUNCTION_EX = 74;

    /// Replaces a code object by a function.
    public static final int MAKE_FUNCTION = 75;

    /// Pops a function and what it gets: 1 defaults, 2 keyword defaults, 4 annotations, 8 closure,
    /// 16 annotate.
    public static final int SET_FUNCTION_ATTRIBUTE = 76;

    public static final int LOAD_BUILD_CLASS = 77;
    public static final int IMPORT_NAME = 78;
    public static final int IMPORT_FROM = 79;
    public static final int IMPORT_STAR = 80;
    public static final int RETURN_VALUE = 81;

    /// Ends the call with a generator that goes on after this instruction.
    public static final int RETURN_GENERATOR = 82;

    /// Hands the top out; what is sent in takes its place.
    public static final int YIELD_VALUE = 83;

    /// Sends the top to the iterator below it: pushes what it yields, or replaces both by its
    /// result and jumps.
    public static final int SEND = 84;

    /// Drops the item below the top.
    public static final int END_SEND = 85;

    /// After an exception in a delegate: the value of StopIteration, or the exception again.
    public static final int CLEANUP_THROW = 86;

    public static final int GET_YIELD_FROM_ITER = 87;

    /// `arg`: 1 after __aenter__, 2 after __aexit__.
    public static final int GET_AWAITABLE = 88;

    public static final int GET_AITER = 89;
    public static final int GET_ANEXT = 90;
    public static final int END_ASYNC_FOR = 91;
    public static final int ASYNC_GEN_WRAP = 92;

    /// Turns StopIteration that leaves a generator into RuntimeError.
    public static final int STOPITERATION_ERROR = 93;

    /// Puts the handled exception below the new one, which becomes the handled one.
    public static final int PUSH_EXC_INFO = 94;

    /// Makes the exception on top the handled one again.
    public static final int POP_EXCEPT = 95;

    public static final int CHECK_EXC_MATCH = 96;

    /// Replaces group and type by rest and match.
    public static final int CHECK_EG_MATCH = 97;

    public static final int PREP_RERAISE_STAR = 98;

    /// Raises the top again. `arg` > 0: that many items below lies the index of the instruction
    /// that raised it first.
    public static final int RERAISE = 99;

    public static final int RAISE_VARARGS = 100;

    /// Calls the exit method that lies under the exception and the handled one.
    public static final int WITH_EXCEPT_START = 101;

    public static final int MATCH_CLASS = 102;
    public static final int MATCH_MAPPING = 103;
    public static final int MATCH_SEQUENCE = 104;
    public static final int MATCH_KEYS = 105;
    public static final int LOAD_ASSERTION_ERROR = 106;
    public static final int LOAD_NOT_IMPLEMENTED_ERROR = 107;
    public static final int SETUP_ANNOTATIONS = 108;

    /// Interactive mode: shows the value.
    public static final int PRINT_EXPR = 109;

    public static final int TYPEVAR = 110;
    public static final int TYPEVAR_WITH_BOUND = 111;
    public static final int TYPEVAR_WITH_CONSTRAINTS = 112;
    public static final int PARAMSPEC = 113;
    public static final int TYPEVARTUPLE = 114;
    public static final int SET_TYPEPARAM_DEFAULT = 115;
    public static final int SUBSCRIPT_GENERIC = 116;
    public static final int TYPEALIAS = 117;
    public static final int SET_FUNCTION_TYPE_PARAMS = 118;

    /// Operators of BINARY_OP; those from index 13 on work in place.
    public static final List<String> BINARY_OPERATORS =
            List.of(
                    "+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^", "+=", "&=",
                    "//=", "<<=", "@=", "*=", "%=", "|=", "**=", ">>=", "-=", "/=", "^=");

    /// Operators of COMPARE_OP.
    public static final List<String> COMPARISONS = List.of("<", "<=", "==", "!=", ">", ">=");

    /// Methods of LOAD_SPECIAL.
    public static final List<String> SPECIAL_METHODS =
            List.of("__enter__", "__exit__", "__aenter__", "__aexit__");

    private static final String[] NAMES = {
        "NOP",
        "RESUME",
        "POP_TOP",
        "COPY",
        "SWAP",
        "PUSH_NULL",
        "LOAD_CONST",
        "LOAD_FAST",
        "LOAD_FAST_AND_CLEAR",
        "STORE_FAST",
        "DELETE_FAST",
        "CLEAR_FAST",
        "MAKE_CELL",
        "LOAD_CLOSURE",
        "LOAD_DEREF",
        "STORE_DEREF",
        "DELETE_DEREF",
        "LOAD_FROM_DICT_OR_DEREF",
        "LOAD_NAME",
        "STORE_NAME",
        "DELETE_NAME",
        "LOAD_GLOBAL",
        "STORE_GLOBAL",
        "DELETE_GLOBAL",
        "LOAD_FROM_DICT_OR_GLOBALS",
        "LOAD_LOCALS",
        "LOAD_ATTR",
        "LOAD_METHOD",
        "STORE_ATTR",
        "DELETE_ATTR",
        "LOAD_SPECIAL",
        "BINARY_OP",
        "BINARY_SUBSCR",
        "STORE_SUBSCR",
        "DELETE_SUBSCR",
        "UNARY_NEGATIVE",
        "UNARY_POSITIVE",
        "UNARY_INVERT",
        "UNARY_NOT",
        "COMPARE_OP",
        "IS_OP",
        "CONTAINS_OP",
        "JUMP",
        "JUMP_BACKWARD",
        "POP_JUMP_IF_FALSE",
        "POP_JUMP_IF_TRUE",
        "POP_JUMP_IF_NONE",
        "POP_JUMP_IF_NOT_NONE",
        "GET_ITER",
        "FOR_ITER",
        "GET_LEN",
        "BUILD_TUPLE",
        "BUILD_LIST",
        "BUILD_SET",
        "BUILD_MAP",
        "BUILD_STRING",
        "BUILD_SLICE",
        "BUILD_TEMPLATE",
        "BUILD_INTERPOLATION",
        "LIST_APPEND",
        "SET_ADD",
        "MAP_ADD",
        "LIST_EXTEND",
        "SET_UPDATE",
        "DICT_UPDATE",
        "DICT_MERGE",
        "LIST_TO_TUPLE",
        "UNPACK_SEQUENCE",
        "UNPACK_EX",
        "CONVERT_VALUE",
        "FORMAT_SIMPLE",
        "FORMAT_WITH_SPEC",
        "CALL",
        "CALL_KW",
        "CALL_FUNCTION_EX",
        "MAKE_FUNCTION",
        "SET_FUNCTION_ATTRIBUTE",
        "LOAD_BUILD_CLASS",
        "IMPORT_NAME",
        "IMPORT_FROM",
        "IMPORT_STAR",
        "RETURN_VALUE",
        "RETURN_GENERATOR",
        "YIELD_VALUE",
        "SEND",
        "END_SEND",
        "CLEANUP_THROW",
        "GET_YIELD_FROM_ITER",
        "GET_AWAITABLE",
        "GET_AITER",
        "GET_ANEXT",
        "END_ASYNC_FOR",
        "ASYNC_GEN_WRAP",
        "STOPITERATION_ERROR",
        "PUSH_EXC_INFO",
        "POP_EXCEPT",
        "CHECK_EXC_MATCH",
        "CHECK_EG_MATCH",
        "PREP_RERAISE_STAR",
        "RERAISE",
        "RAISE_VARARGS",
        "WITH_EXCEPT_START",
        "MATCH_CLASS",
        "MATCH_MAPPING",
        "MATCH_SEQUENCE",
        "MATCH_KEYS",
        "LOAD_ASSERTION_ERROR",
        "LOAD_NOT_IMPLEMENTED_ERROR",
        "SETUP_ANNOTATIONS",
        "PRINT_EXPR",
        "TYPEVAR",
        "TYPEVAR_WITH_BOUND",
        "TYPEVAR_WITH_CONSTRAINTS",
        "PARAMSPEC",
        "TYPEVARTUPLE",
        "SET_TYPEPARAM_DEFAULT",
        "SUBSCRIPT_GENERIC",
        "TYPEALIAS",
        "SET_FUNCTION_TYPE_PARAMS",
    };

    private static final byte VARIABLE = 99;

    /// Items that an instruction adds to the stack where it does not jump; VARIABLE where the
    /// argument decides.
    private static final byte[] EFFECTS = {
        0, 0, -1, 1, 0, 1, 1, 1, 1, -1, 0, 0, 0, 1, 1, -1, 0, 0, 1, -1, 0, 1, -1, 0, 0, 1, 0, 1, -2,
        -1, 1, -1, -1, -3, -2, 0, 0, 0, 0, -1, -1, -1, 0, 0, -1, -1, -1, -1, 0, 1, 1, VARIABLE,
        VARIABLE, VARIABLE, VARIABLE, VARIABLE, VARIABLE, -1, VARIABLE, -1, -1, -2, -1, -1, -1, -1,
        0, VARIABLE, VARIABLE, 0, 0, -1, VARIABLE, VARIABLE, VARIABLE, 0, -1, 1, -1, 1, -1, -1, 0,
        0, 0, -1, -1, 0, 0, 0, 1, -2, 0, 0, 1, -1, 0, 0, -1, -1, VARIABLE, 1, -2, 1, 1, 1, 1, 1, 0,
        -1, 0, -1, -1, 0, 0, -1, 0, 0, -1,
    };

    private Opcode() {}

    public static int of(int instruction) {
        return instruction & 0xFF;
    }

    public static int argument(int instruction) {
        return instruction >>> 8;
    }

    public static int instruction(int opcode, int argument) {
        return opcode | argument << 8;
    }

    public static String name(int opcode) {
        return NAMES[opcode];
    }

    /// How many items the instruction adds to the stack (negative: takes) where it goes on without
    /// a jump.
    static int effect(int opcode, int argument) {
        byte effect = EFFECTS[opcode];
        if (effect != VARIABLE) {
            return effect;
        }
        return switch (opcode) {
            case BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_STRING, BUILD_SLICE -> 1 - argument;
            case BUILD_MAP -> 1 - 2 * argument;
            case BUILD_INTERPOLATION -> (argument & 1) != 0 ? -2 : -1;
            case UNPACK_SEQUENCE -> argument - 1;
            case UNPACK_EX -> (argument & 0xFF) + (argument >> 8);
            case CALL -> -1 - argument;
            case CALL_KW -> -2 - argument;
            case CALL_FUNCTION_EX -> -2 - argument;
            case RAISE_VARARGS -> -argument;
            default -> throw new IllegalArgumentException(name(opcode));
        };
    }

    static boolean isJump(int opcode) {
        return switch (opcode) {
            case JUMP,
                    JUMP_BACKWARD,
                    POP_JUMP_IF_FALSE,
                    POP_JUMP_IF_TRUE,
                    POP_JUMP_IF_NONE,
                    POP_JUMP_IF_NOT_NONE,
                    FOR_ITER,
                    SEND ->
                    true;
            default -> false;
        };
    }

    /// What the stack gains where the jump is taken, beyond what [#effect(int, int)] says.
    static int jumpEffect(int opcode) {
        return switch (opcode) {
            case FOR_ITER -> -2;
            default -> 0;
        };
    }

    /// Whether the next instruction is reached only by a jump.
    static boolean ends(int opcode) {
        return opcode == JUMP
                || opcode == JUMP_BACKWARD
                || opcode == RETURN_VALUE
                || opcode == RAISE_VARARGS
                || opcode == RERAISE;
    }
}
