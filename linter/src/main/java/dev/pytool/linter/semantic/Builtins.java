package dev.pytool.linter.semantic;

import java.util.HashSet;
import java.util.Set;

/// The names every module can read (https://docs.python.org/3.14/library/builtins.html).
public final class Builtins {
    private static final String NAMES =
            "ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError"
                    + " BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError"
                    + " ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError"
                    + " Exception False FileExistsError FileNotFoundError FloatingPointError FutureWarning"
                    + " GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError"
                    + " IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError"
                    + " NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError"
                    + " PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError"
                    + " ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError"
                    + " SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError"
                    + " UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning"
                    + " UserWarning ValueError Warning ZeroDivisionError __build_class__ __debug__ __doc__ __import__"
                    + " __loader__ __name__ __package__ __spec__ abs aiter all anext any ascii bin bool breakpoint"
                    + " bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir"
                    + " divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash"
                    + " help hex id input int isinstance issubclass iter len license list locals map max memoryview"
                    + " min next object oct open ord pow print property quit range repr reversed round set setattr"
                    + " slice sorted staticmethod str sum super tuple type vars zip";
    private static final String MODULE_NAMES =
            "WindowsError __annotations__ __builtins__ __cached__ __file__ __warningregistry__";

    private static final Set<String> ALWAYS = Set.of(NAMES.split(" "));

    private Builtins() {}

    /// Names of module `builtins` in this version.
    public static Set<String> of(int minorVersion) {
        Set<String> names = new HashSet<>(ALWAYS);
        if (minorVersion >= 11) {
            names.add("BaseExceptionGroup");
            names.add("ExceptionGroup");
        }
        if (minorVersion >= 13) {
            names.add("PythonFinalizationError");
        }
        return names;
    }

    /// Those and the names the import system gives a module.
    static Set<String> visible(int minorVersion, FileRole role) {
        Set<String> names = of(minorVersion);
        names.addAll(Set.of(MODULE_NAMES.split(" ")));
        if (role == FileRole.PACKAGE) {
            names.add("__path__");
        }
        if (role == FileRole.NOTEBOOK) {
            names.addAll(Set.of("get_ipython", "display", "In", "Out"));
        }
        if (role == FileRole.STUB || minorVersion >= 13) {
            names.add("reveal_type");
            names.add("reveal_locals");
        }
        return names;
    }
}
