package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.eval.PyNextOrDefault;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Identity;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Classes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyArrayIterator;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyCallableIterator;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyEllipsis;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyNotImplemented;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

import java.math.BigInteger;

/// Module `builtins`; the classes are entered from their annotations.
@PyModule("builtins")
public final class BuiltinsModule {
    BuiltinsModule(Interp in) {}

    /// `PyCF_MASK` and the flags only `compile` knows (Include/cpython/compile.h).
    private static final long KNOWN_FLAGS = 0x1FF0000 | 0xFF00 | 0x10;

    @PyConstant("None")
    static Object none() {
        return PyNone.NONE;
    }

    @PyConstant("True")
    static final boolean TRUE = true;

    @PyConstant("False")
    static final boolean FALSE = false;

    @PyConstant("Ellipsis")
    static Object ellipsis() {
        return PyEllipsis.ELLIPSIS;
    }

    @PyConstant("NotImplemented")
    static Object notImplemented() {
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyConstant("__debug__")
    static Object debug(Interp in) {
        return in.machine().options().optimize() == 0;
    }

    @PyFunction(
            "open($module, /, file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,"
                    + " opener=None)")
    static Object open(
            Interp in,
            Object file,
            Object mode,
            Object buffering,
            Object encoding,
            Object errors,
            Object newline,
            Object closing,
            Object opener) {
        return in.callMethod(
                in.machine().imports().importModule(in, "_io"),
                "open",
                file,
                mode,
                buffering,
                encoding,
                errors,
                newline,
                closing,
                opener);
    }

    @PyFunction
    static Object abs(Interp in, Object x) {
        return Operators.absolute(in, x);
    }

    @PyFunction
    static boolean all(Interp in, Object iterable) {
        Object iterator = Iteration.iterator(in, iterable);
        for (Object x = Iteration.next(in, iterator); x != null; x = Iteration.next(in, iterator)) {
            if (!in.isTrue(x)) {
                return false;
            }
        }
        return true;
    }

    @PyFunction
    static boolean any(Interp in, Object iterable) {
        Object iterator = Iteration.iterator(in, iterable);
        for (Object x = Iteration.next(in, iterator); x != null; x = Iteration.next(in, iterator)) {
            if (in.isTrue(x)) {
                return true;
            }
        }
        return false;
    }

    @PyFunction
    static Object ascii(Interp in, Object x) {
        return Display.ascii(in, x);
    }

    private static Object digits(Interp in, Object x, int radix, String prefix) {
        BigInteger n = Numbers.big(Numbers.index(in, x));
        return (n.signum() < 0 ? "-" : "") + prefix + n.abs().toString(radix);
    }

    @PyFunction
    static Object bin(Interp in, Object x) {
        return digits(in, x, 2, "0b");
    }

    @PyFunction
    static Object oct(Interp in, Object x) {
        return digits(in, x, 8, "0o");
    }

    @PyFunction
    static Object hex(Interp in, Object x) {
        return digits(in, x, 16, "0x");
    }

    @PyFunction("breakpoint(*args, **kws)")
    static Object breakpoint(Interp in, Object[] args, PyDict kws) {
        return in.call(Attributes.read(in, in.machine().sys(), "breakpointhook"), args);
    }

    @PyFunction
    static boolean callable(Object x) {
        return PyClass.of(x).lookup("__call__") != null;
    }

    @PyFunction
    static Object chr(Interp in, Object x) {
        long n = Numbers.index(in, x) instanceof Long small ? small : -1;
        if (n < 0 || n > 0x10FFFF) {
            throw Errors.value("chr() arg not in range(0x110000)");
        }
        return Text.of((int) n);
    }

    @PyFunction
    static Object ord(Object x) {
        if (Text.is(x)) {
            Object s = Text.plain(x);
            if (Text.length(s) == 1) {
                return (long) Text.at(s, 0);
            }
            throw Errors.type(
                    "ord() expected a character, but string of length "
                            + Text.length(s)
                            + " found");
        }
        if (x instanceof PyBytes b) {
            if (b.bytes().length == 1) {
                return (long) (b.bytes()[0] & 0xff);
            }
            throw Errors.type(
                    "ord() expected a character, but string of length "
                            + b.bytes().length
                            + " found");
        }
        throw Errors.type(
                "ord() expected string of length 1, but " + PyClass.of(x).name() + " found");
    }

    @PyFunction
    static void delattr(Interp in, Object object, Object name) {
        Attributes.delete(in, object, Args.attributeName(name));
    }

    @PyFunction
    static void setattr(Interp in, Object object, Object name, Object value) {
        Attributes.write(in, object, Args.attributeName(name).intern(), value);
    }

    @PyFunction("getattr(object, name, default=<absent>, /)")
    static Object getattr(Interp in, Object object, Object name, Object otherwise) {
        if (otherwise == null) {
            return Attributes.read(in, object, Args.attributeName(name));
        }
        Object value = Attributes.readOrNull(in, object, Args.attributeName(name));
        return value == null ? otherwise : value;
    }

    @PyFunction
    static boolean hasattr(Interp in, Object object, Object name) {
        return Attributes.readOrNull(in, object, Args.attributeName(name)) != null;
    }

    @PyFunction("dir(object=<absent>, /)")
    static Object dir(Interp in, Object object) {
        Object names =
                object == null
                        ? in.callMethod(in.frame().localsMapping(), "keys")
                        : in.callSpecial(PyClass.of(object).lookup("__dir__"), object);
        PyList list = new PyList(Iteration.list(in, names));
        list.sort(in, PyNone.NONE, false);
        return list;
    }

    @PyFunction
    static Object divmod(Interp in, Object a, Object b) {
        return Operators.binary(in, Operators.DIVMOD, a, b);
    }

    @PyFunction("format(value, format_spec='', /)")
    static Object format(Interp in, Object value, Object spec) {
        if (!Text.is(spec)) {
            throw Errors.type("format() argument 2 must be str, not " + PyClass.of(spec).name());
        }
        return Display.format(in, value, spec);
    }

    @PyFunction
    static Object globals(Interp in) {
        return in.frame().globals();
    }

    @PyFunction
    static Object locals(Interp in) {
        return in.frame().localsMapping();
    }

    @PyFunction("vars(object=<absent>, /)")
    static Object vars(Interp in, Object object) {
        if (object == null) {
            return in.frame().localsMapping();
        }
        Object dict = Attributes.readOrNull(in, object, "__dict__");
        if (dict == null) {
            throw Errors.type("vars() argument must have __dict__ attribute");
        }
        return dict;
    }

    @PyFunction
    static Object hash(Interp in, Object x) {
        return Hashes.of(in, x);
    }

    @PyFunction
    static long id(Object x) {
        return Identity.of(x);
    }

    @PyFunction
    static boolean isinstance(Interp in, Object value, Object type) {
        return Classes.isInstance(in, value, type);
    }

    @PyFunction
    static boolean issubclass(Interp in, Object type, Object other) {
        return Classes.isSubclass(in, type, other);
    }

    @PyFunction("iter(object, sentinel=<absent>, /)")
    static Object iter(Interp in, Object object, Object sentinel) {
        if (sentinel == null) {
            return Iteration.iterator(in, object);
        }
        if (!PyClass.of(object).slots().hasCall()) {
            throw Errors.type("iter(v, w): v must be callable");
        }
        return new PyCallableIterator(object, sentinel);
    }

    @PyFunction("next(iterator, default=<absent>, /)")
    static Object next(Interp in, Object iterator, Object otherwise) {
        if (PyClass.of(iterator).lookup("__next__") == null) {
            throw Errors.type("'" + PyClass.of(iterator).name() + "' object is not an iterator");
        }
        in.stopWith(PyNone.NONE);
        Object value = Iteration.next(in, iterator);
        if (value == null) {
            Object stop = in.takeStopValue();
            if (otherwise == null) {
                throw Errors.stopIteration(stop);
            }
            return otherwise;
        }
        return value;
    }

    @PyFunction
    static Object aiter(Interp in, Object iterable) {
        Object made = PyClass.of(iterable).slots().aiter(in, iterable);
        if (made == null) {
            throw Errors.type(
                    "'" + PyClass.of(iterable).name() + "' object is not an async iterable");
        }
        return made;
    }

    @PyFunction("anext(async_iterator, default=<absent>, /)")
    static Object anext(Interp in, Object iterator, Object otherwise) {
        Object made = PyClass.of(iterator).slots().anext(in, iterator);
        if (made == null) {
            throw Errors.type(
                    "'" + PyClass.of(iterator).name() + "' object is not an async iterator");
        }
        if (otherwise != null) {
            return new PyNextOrDefault(made, otherwise);
        }
        return made;
    }

    @PyFunction
    static long len(Interp in, Object x) {
        return Sequences.length(in, x);
    }

    @PyFunction("max(*args, key=None, default=<absent>)")
    static Object max(Interp in, Object[] args, Object key, Object otherwise) {
        return extreme(in, args, key, otherwise, true);
    }

    @PyFunction("min(*args, key=None, default=<absent>)")
    static Object min(Interp in, Object[] args, Object key, Object otherwise) {
        return extreme(in, args, key, otherwise, false);
    }

    private static Object extreme(
            Interp in, Object[] args, Object key, Object otherwise, boolean greatest) {
        String name = greatest ? "max" : "min";
        if (args.length == 0) {
            throw Errors.type(name + " expected at least 1 argument, got 0");
        }
        if (args.length > 1 && otherwise != null) {
            throw Errors.type(
                    "Cannot specify a default for "
                            + name
                            + "() with multiple positional arguments");
        }
        Object iterator =
                args.length == 1 ? Iteration.iterator(in, args[0]) : new PyArrayIterator(args);
        Object best = null;
        Object bestKey = null;
        for (Object x = Iteration.next(in, iterator); x != null; x = Iteration.next(in, iterator)) {
            Object k = key == PyNone.NONE ? x : in.call(key, x);
            if (best == null
                    || (greatest
                            ? in.isTrue(Comparison.compare(in, Comparison.GT, k, bestKey))
                            : Comparison.less(in, k, bestKey))) {
                best = x;
                bestKey = k;
            }
        }
        if (best == null && otherwise == null) {
            throw Errors.value(name + "() iterable argument is empty");
        }
        return best == null ? otherwise : best;
    }

    @PyFunction("pow(base, exp, mod=None)")
    static Object pow(Interp in, Object base, Object exp, Object mod) {
        return Operators.power(in, base, exp, mod);
    }

    @PyFunction("print(*args, sep=' ', end='\\n', file=None, flush=False)")
    static void print(
            Interp in, Object[] args, Object sep, Object end, Object file, boolean flush) {
        Object out = file == PyNone.NONE ? in.machine().sys().get("stdout") : file;
        if (out == null || out == PyNone.NONE) {
            return;
        }
        TextBuilder line = new TextBuilder();
        Object between = sep == PyNone.NONE ? " " : separator(sep, "sep");
        Object last = end == PyNone.NONE ? "\n" : separator(end, "end");
        for (int i = 0; i < args.length; i++) {
            if (i > 0) {
                line.add(between);
            }
            line.add(Display.str(in, args[i]));
        }
        line.add(last);
        in.callMethod(out, "write", line.build());
        if (flush) {
            in.callMethod(out, "flush");
        }
    }

    private static Object separator(Object value, String name) {
        if (!Text.is(value)) {
            throw Errors.type(name + " must be None or a string, not " + PyClass.of(value).name());
        }
        return Text.plain(value);
    }

    @PyFunction("input(prompt='', /)")
    static Object input(Interp in, Object prompt) {
        Object out = in.machine().sys().get("stdout");
        in.callMethod(out, "write", Display.str(in, prompt));
        in.callMethod(out, "flush");
        Object line = in.callMethod(in.machine().sys().get("stdin"), "readline");
        int n = Text.length(Text.plain(line));
        if (n == 0) {
            throw Errors.of(ExceptionTypes.EOF_ERROR, "EOF when reading a line");
        }
        return Text.at(Text.plain(line), n - 1) == '\n'
                ? Text.slice(Text.plain(line), 0, n - 1)
                : line;
    }

    @PyFunction
    static Object repr(Interp in, Object x) {
        return Display.repr(in, x);
    }

    @PyFunction("round(number, ndigits=<absent>)")
    static Object round(Interp in, Object number, Object digits) {
        Object method = PyClass.of(number).lookup("__round__");
        if (method == null) {
            throw Errors.type(
                    "type " + PyClass.of(number).name() + " doesn't define __round__ method");
        }
        return digits == null || digits == PyNone.NONE
                ? in.callSpecial(method, number)
                : in.callSpecial(method, number, digits);
    }

    @PyFunction("sorted(iterable, /, **options, |)")
    static Object sorted(Interp in, Object iterable, PyDict options) {
        PyList list = new PyList(Iteration.list(in, iterable));
        String[] names = options.keys().stream().map(Text::java).toArray(String[]::new);
        Object[] values = options.entryArray().stream().map(entry -> entry[1]).toArray();
        in.call(Attributes.read(in, list, "sort"), values, names);
        return list;
    }

    @PyFunction("sum(iterable, /, start=0)")
    static Object sum(Interp in, Object iterable, Object start) {
        if (Text.is(start)) {
            throw Errors.type("sum() can't sum strings [use ''.join(seq) instead]");
        }
        if (start instanceof PyBytes || PyClass.of(start).name().equals("bytearray")) {
            throw Errors.type(
                    "sum() can't sum " + PyClass.of(start).name() + " [use b''.join(seq) instead]");
        }
        return Summing.sum(in, Iteration.iterator(in, iterable), start);
    }

    @PyFunction("__import__(name, globals=None, locals=None, fromlist=(), level=0)")
    static Object importHook(
            Interp in, Object name, Object globals, Object locals, Object list, long level) {
        if (!Text.is(name)) {
            throw Errors.type("module name must be a string");
        }
        if (level < 0) {
            throw Errors.value("level must be >= 0");
        }
        return Importing.importName(in, Text.java(name), globals, list, (int) level);
    }

    @PyFunction(
            "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)")
    static Object compile(
            Interp in,
            Object source,
            Object file,
            String mode,
            long flags,
            Object inherit,
            long optimize,
            long version) {
        if ((flags & ~KNOWN_FLAGS) != 0) {
            throw Errors.value("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Errors.value("compile(): invalid optimize value");
        }
        int level = optimize < 0 ? in.machine().options().optimize() : (int) optimize;
        return Importing.compile(in, source, Display.strText(in, file), mode, flags, level);
    }

    @PyFunction("eval(source, /, globals=None, locals=None)")
    static Object eval(Interp in, Object source, Object globals, Object locals) {
        return Importing.evaluate(in, source, globals, locals, "eval", PyNone.NONE);
    }

    @PyFunction("exec(source, /, globals=None, locals=None, *, closure=None)")
    static void exec(Interp in, Object source, Object globals, Object locals, Object closure) {
        Importing.evaluate(in, source, globals, locals, "exec", closure);
    }

    @PyFunction("__build_class__")
    static Object buildClass(Interp in, Object[] a, String[] kw) {
        return ClassStatement.build(in, a, kw);
    }
}
