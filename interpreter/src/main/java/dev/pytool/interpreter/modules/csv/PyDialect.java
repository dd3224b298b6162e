package dev.pytool.interpreter.modules.csv;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `_csv.Dialect`: how fields are separated and quoted. -1 stands for a character that is not set.
@PyType(value = "Dialect", module = "_csv")
public final class PyDialect extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyDialectTable());
    private static final List<String> NAMES =
            List.of(
                    "delimiter",
                    "doublequote",
                    "escapechar",
                    "lineterminator",
                    "quotechar",
                    "quoting",
                    "skipinitialspace",
                    "strict");

    private int delimiter = ',';
    private boolean doublesQuotes = true;
    private int escape = -1;
    private Object lineEnd = "\r\n";
    private int quote = '"';
    private long quoting;
    private boolean skipsSpace;
    private boolean strict;

    private PyDialect(PyClass type) {
        super(type);
    }

    int delimiter() {
        return delimiter;
    }

    boolean doublesQuotes() {
        return doublesQuotes;
    }

    int escape() {
        return escape;
    }

    Object lineEnd() {
        return lineEnd;
    }

    int quote() {
        return quote;
    }

    long quoting() {
        return quoting;
    }

    boolean skipsSpace() {
        return skipsSpace;
    }

    boolean isStrict() {
        return strict;
    }

    /// A dialect from a base (a name, a class, an object) and single settings.
    static PyDialect of(Interp in, Object[] a, String[] kw) {
        if (a.length == 1 && kw.length == 0 && a[0] instanceof PyDialect same) {
            return same;
        }
        return (PyDialect) create(in, TYPE, a, kw);
    }

    @PySlot("__new__")
    static Object create(Interp in, PyClass cls, Object[] a, String[] kw) {
        int given = a.length - kw.length;
        Map<String, Object> settings = new HashMap<>();
        Object base = given > 0 ? a[0] : null;
        for (int i = 0; i < kw.length; i++) {
            if (kw[i].equals("dialect")) {
                base = a[given + i];
            } else if (NAMES.contains(kw[i])) {
                settings.put(kw[i], a[given + i]);
            } else {
                throw Errors.type(
                        "this function got an unexpected keyword argument '" + kw[i] + "'");
            }
        }
        if (base != null) {
            Object from = Text.is(base) ? CsvModule.of(in).dialect(in, base) : base;
            if (settings.isEmpty() && from instanceof PyDialect same && cls == TYPE) {
                return same;
            }
            for (String name : NAMES) {
                Object value = Attributes.readOrNull(in, from, name);
                if (value != null) {
                    settings.putIfAbsent(name, value);
                }
            }
        }
        PyDialect made = new PyDialect(cls);
        made.set(in, settings);
        return made;
    }

    private void set(Interp in, Map<String, Object> settings) {
        if (settings.containsKey("delimiter")) {
            delimiter = character("delimiter", settings.get("delimiter"), false);
        }
        if (settings.containsKey("doublequote")) {
            doublesQuotes = in.isTrue(settings.get("doublequote"));
        }
        if (settings.containsKey("escapechar")) {
            escape = character("escapechar", settings.get("escapechar"), true);
        }
        if (settings.containsKey("lineterminator")) {
            Object end = settings.get("lineterminator");
            if (!Text.is(end)) {
                throw Errors.type(
                        "\"lineterminator\" must be a string, not " + PyClass.of(end).name());
            }
            lineEnd = Text.plain(end);
        }
        Object quoted = settings.get("quotechar");
        if (quoted != null) {
            quote = character("quotechar", quoted, true);
        }
        Object wanted = settings.get("quoting");
        if (wanted != null) {
            if (!(wanted instanceof Long)) {
                throw Errors.type(
                        "\"quoting\" must be an integer, not " + PyClass.of(wanted).name());
            }
            quoting = (Long) Numbers.integer(wanted);
        } else if (quoted == PyNone.NONE) {
            quoting = CsvModule.NONE;
        }
        if (quoting < 0 || quoting > CsvModule.NOT_NULL) {
            throw Errors.type("bad \"quoting\" value");
        }
        if (quoted == PyNone.NONE && wanted == null) {
            quoting = CsvModule.NONE;
        }
        if (settings.containsKey("skipinitialspace")) {
            skipsSpace = in.isTrue(settings.get("skipinitialspace"));
        }
        if (settings.containsKey("strict")) {
            strict = in.isTrue(settings.get("strict"));
        }
        check();
    }

    private void check() {
        if (quoting != CsvModule.NONE && quote < 0) {
            throw Errors.type("quotechar must be set if quoting enabled");
        }
        special("delimiter", delimiter, true);
        special("escapechar", escape, !skipsSpace);
        special("quotechar", quote, !skipsSpace);
        same("delimiter", delimiter, "escapechar", escape);
        same("delimiter", delimiter, "quotechar", quote);
        same("escapechar", escape, "quotechar", quote);
        for (int i = 0; i < Text.length(lineEnd); i++) {
            int c = Text.at(lineEnd, i);
            if (c == delimiter) {
                throw Errors.value("bad delimiter or lineterminator value");
            }
            if (c == escape) {
                throw Errors.value("bad escapechar or lineterminator value");
            }
            if (c == quote) {
                throw Errors.value("bad quotechar or lineterminator value");
            }
        }
    }

    private static void special(String name, int c, boolean spaceAllowed) {
        if (c == '\r' || c == '\n' || c == ' ' && !spaceAllowed) {
            throw Errors.value("bad " + name + " value");
        }
    }

    private static void same(String a, int x, String b, int y) {
        if (x >= 0 && x == y) {
            throw Errors.value("bad " + a + " or " + b + " value");
        }
    }

    private static int character(String name, Object value, boolean optional) {
        if (optional && value == PyNone.NONE) {
            return -1;
        }
        String wanted =
                "\"" + name + "\" must be a unicode character" + (optional ? " or None" : "");
        if (!Text.is(value)) {
            throw Errors.type(wanted + ", not " + PyClass.of(value).name());
        }
        int length = Text.length(Text.plain(value));
        if (length != 1) {
            throw Errors.type(wanted + ", not a string of length " + length);
        }
        return Text.at(Text.plain(value), 0);
    }

    private static Object shown(int c) {
        return c < 0 ? PyNone.NONE : Text.of(c);
    }

    @PyGetter("delimiter")
    Object delimiterText() {
        return shown(delimiter);
    }

    @PyGetter("doublequote")
    boolean doubles() {
        return doublesQuotes;
    }

    @PyGetter("escapechar")
    Object escapeText() {
        return shown(escape);
    }

    @PyGetter("lineterminator")
    Object lineEndText() {
        return lineEnd;
    }

    @PyGetter("quotechar")
    Object quoteText() {
        return shown(quote);
    }

    @PyGetter("quoting")
    long quotingNumber() {
        return quoting;
    }

    @PyGetter("skipinitialspace")
    boolean skips() {
        return skipsSpace;
    }

    @PyGetter("strict")
    boolean strictness() {
        return strict;
    }
}
