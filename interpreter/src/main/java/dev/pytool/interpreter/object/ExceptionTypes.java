package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.*;

import java.util.List;

/// The classes of the builtin exceptions ("Exception hierarchy" in the library reference). Those
/// with fields or methods of their own have a file each; the others are rows here.
public final class ExceptionTypes {
    public static final PyClass BASE_EXCEPTION = PyBaseException.TYPE;
    public static final PyClass EXCEPTION = plain("Exception", BASE_EXCEPTION);
    public static final PyClass GENERATOR_EXIT = plain("GeneratorExit", BASE_EXCEPTION);
    public static final PyClass KEYBOARD_INTERRUPT = plain("KeyboardInterrupt", BASE_EXCEPTION);
    public static final PyClass SYSTEM_EXIT = PySystemExit.TYPE;
    public static final PyClass STOP_ITERATION = PyStopIteration.TYPE;
    public static final PyClass STOP_ASYNC_ITERATION = plain("StopAsyncIteration", EXCEPTION);
    public static final PyClass ARITHMETIC_ERROR = plain("ArithmeticError", EXCEPTION);
    public static final PyClass FLOATING_POINT_ERROR =
            plain("FloatingPointError", ARITHMETIC_ERROR);
    public static final PyClass OVERFLOW_ERROR = plain("OverflowError", ARITHMETIC_ERROR);
    public static final PyClass ZERO_DIVISION_ERROR = plain("ZeroDivisionError", ARITHMETIC_ERROR);
    public static final PyClass ASSERTION_ERROR = plain("AssertionError", EXCEPTION);
    public static final PyClass ATTRIBUTE_ERROR = PyAttributeError.TYPE;
    public static final PyClass BUFFER_ERROR = plain("BufferError", EXCEPTION);
    public static final PyClass EOF_ERROR = plain("EOFError", EXCEPTION);
    public static final PyClass IMPORT_ERROR = PyImportError.TYPE;
    public static final PyClass MODULE_NOT_FOUND_ERROR = plain("ModuleNotFoundError", IMPORT_ERROR);
    public static final PyClass LOOKUP_ERROR = plain("LookupError", EXCEPTION);
    public static final PyClass INDEX_ERROR = plain("IndexError", LOOKUP_ERROR);
    public static final PyClass KEY_ERROR = PyKeyError.TYPE;
    public static final PyClass MEMORY_ERROR = plain("MemoryError", EXCEPTION);
    public static final PyClass NAME_ERROR = PyNameError.TYPE;
    public static final PyClass UNBOUND_LOCAL_ERROR = plain("UnboundLocalError", NAME_ERROR);
    public static final PyClass OS_ERROR = PyOsError.TYPE;
    public static final PyClass BLOCKING_IO_ERROR = plain("BlockingIOError", OS_ERROR);
    public static final PyClass CHILD_PROCESS_ERROR = plain("ChildProcessError", OS_ERROR);
    public static final PyClass CONNECTION_ERROR = plain("ConnectionError", OS_ERROR);
    public static final PyClass BROKEN_PIPE_ERROR = plain("BrokenPipeError", CONNECTION_ERROR);
    public static final PyClass CONNECTION_ABORTED_ERROR =
            plain("ConnectionAbortedError", CONNECTION_ERROR);
    public static final PyClass CONNECTION_REFUSED_ERROR =
            plain("ConnectionRefusedError", CONNECTION_ERROR);
    public static final PyClass CONNECTION_RESET_ERROR =
            plain("ConnectionResetError", CONNECTION_ERROR);
    public static final PyClass FILE_EXISTS_ERROR = plain("FileExistsError", OS_ERROR);
    public static final PyClass FILE_NOT_FOUND_ERROR = plain("FileNotFoundError", OS_ERROR);
    public static final PyClass INTERRUPTED_ERROR = plain("InterruptedError", OS_ERROR);
    public static final PyClass IS_A_DIRECTORY_ERROR = plain("IsADirectoryError", OS_ERROR);
    public static final PyClass NOT_A_DIRECTORY_ERROR = plain("NotADirectoryError", OS_ERROR);
    public static final PyClass PERMISSION_ERROR = plain("PermissionError", OS_ERROR);
    public static final PyClass PROCESS_LOOKUP_ERROR = plain("ProcessLookupError", OS_ERROR);
    public static final PyClass TIMEOUT_ERROR = plain("TimeoutError", OS_ERROR);
    public static final PyClass REFERENCE_ERROR = plain("ReferenceError", EXCEPTION);
    public static final PyClass RUNTIME_ERROR = plain("RuntimeError", EXCEPTION);
    public static final PyClass NOT_IMPLEMENTED_ERROR = plain("NotImplementedError", RUNTIME_ERROR);
    public static final PyClass PYTHON_FINALIZATION_ERROR =
            plain("PythonFinalizationError", RUNTIME_ERROR);
    public static final PyClass RECURSION_ERROR = plain("RecursionError", RUNTIME_ERROR);
    public static final PyClass SYNTAX_ERROR = PySyntaxError.TYPE;
    public static final PyClass INDENTATION_ERROR = plain("IndentationError", SYNTAX_ERROR);
    public static final PyClass TAB_ERROR = plain("TabError", INDENTATION_ERROR);
    public static final PyClass INCOMPLETE_INPUT_ERROR =
            plain("_IncompleteInputError", SYNTAX_ERROR);
    public static final PyClass SYSTEM_ERROR = plain("SystemError", EXCEPTION);
    public static final PyClass TYPE_ERROR = plain("TypeError", EXCEPTION);
    public static final PyClass VALUE_ERROR = plain("ValueError", EXCEPTION);
    public static final PyClass UNICODE_ERROR = plain("UnicodeError", VALUE_ERROR);
    public static final PyClass UNICODE_DECODE_ERROR = PyUnicodeDecodeError.TYPE;
    public static final PyClass UNICODE_ENCODE_ERROR = PyUnicodeEncodeError.TYPE;
    public static final PyClass UNICODE_TRANSLATE_ERROR = PyUnicodeTranslateError.TYPE;
    public static final PyClass BASE_EXCEPTION_GROUP = PyBaseExceptionGroup.TYPE;
    public static final PyClass WARNING = plain("Warning", EXCEPTION);
    public static final PyClass BYTES_WARNING = plain("BytesWarning", WARNING);
    public static final PyClass DEPRECATION_WARNING = plain("DeprecationWarning", WARNING);
    public static final PyClass ENCODING_WARNING = plain("EncodingWarning", WARNING);
    public static final PyClass FUTURE_WARNING = plain("FutureWarning", WARNING);
    public static final PyClass IMPORT_WARNING = plain("ImportWarning", WARNING);
    public static final PyClass PENDING_DEPRECATION_WARNING =
            plain("PendingDeprecationWarning", WARNING);
    public static final PyClass RESOURCE_WARNING = plain("ResourceWarning", WARNING);
    public static final PyClass RUNTIME_WARNING = plain("RuntimeWarning", WARNING);
    public static final PyClass SYNTAX_WARNING = plain("SyntaxWarning", WARNING);
    public static final PyClass UNICODE_WARNING = plain("UnicodeWarning", WARNING);
    public static final PyClass USER_WARNING = plain("UserWarning", WARNING);

    private static final PyClass[] PLAIN = {
        EXCEPTION,
        GENERATOR_EXIT,
        KEYBOARD_INTERRUPT,
        STOP_ASYNC_ITERATION,
        ARITHMETIC_ERROR,
        FLOATING_POINT_ERROR,
        OVERFLOW_ERROR,
        ZERO_DIVISION_ERROR,
        ASSERTION_ERROR,
        BUFFER_ERROR,
        EOF_ERROR,
        MODULE_NOT_FOUND_ERROR,
        LOOKUP_ERROR,
        INDEX_ERROR,
        MEMORY_ERROR,
        UNBOUND_LOCAL_ERROR,
        BLOCKING_IO_ERROR,
        CHILD_PROCESS_ERROR,
        CONNECTION_ERROR,
        BROKEN_PIPE_ERROR,
        CONNECTION_ABORTED_ERROR,
        CONNECTION_REFUSED_ERROR,
        CONNECTION_RESET_ERROR,
        FILE_EXISTS_ERROR,
        FILE_NOT_FOUND_ERROR,
        INTERRUPTED_ERROR,
        IS_A_DIRECTORY_ERROR,
        NOT_A_DIRECTORY_ERROR,
        PERMISSION_ERROR,
        PROCESS_LOOKUP_ERROR,
        TIMEOUT_ERROR,
        REFERENCE_ERROR,
        RUNTIME_ERROR,
        NOT_IMPLEMENTED_ERROR,
        PYTHON_FINALIZATION_ERROR,
        RECURSION_ERROR,
        INDENTATION_ERROR,
        TAB_ERROR,
        INCOMPLETE_INPUT_ERROR,
        SYSTEM_ERROR,
        TYPE_ERROR,
        VALUE_ERROR,
        UNICODE_ERROR,
        WARNING,
        BYTES_WARNING,
        DEPRECATION_WARNING,
        ENCODING_WARNING,
        FUTURE_WARNING,
        IMPORT_WARNING,
        PENDING_DEPRECATION_WARNING,
        RESOURCE_WARNING,
        RUNTIME_WARNING,
        SYNTAX_WARNING,
        UNICODE_WARNING,
        USER_WARNING,
    };

    private ExceptionTypes() {}

    /// The classes that have no file of their own.
    public static List<PyClass> plain() {
        return List.of(PLAIN);
    }

    private static PyClass plain(String name, PyClass base) {
        return PyClass.builtin(new PlainException(name, base));
    }

    /// A class that only adds its name.
    private static final class PlainException extends Slots {
        private final String name;
        private final PyClass base;

        PlainException(String name, PyClass base) {
            this.name = name;
            this.base = base;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String module() {
            return "builtins";
        }

        @Override
        public PyClass base() {
            return base;
        }

        @Override
        public boolean sharesLayout() {
            return true;
        }

        @Override
        public void fill(Members members) {}
    }
}
