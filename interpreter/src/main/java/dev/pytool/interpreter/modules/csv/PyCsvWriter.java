package dev.pytool.interpreter.modules.csv;

import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Numbers;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// `_csv.writer`: rows as lines.
@PyType(value = "writer", module = "_csv", home = "-", subclassable = false)
public final class PyCsvWriter extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCsvWriterTable());

    private final Object write;
    private final PyDialect dialect;

    PyCsvWriter(Object write, PyDialect dialect) {
        super(TYPE);
        this.write = write;
        this.dialect = dialect;
    }

    @PyGetter("dialect")
    Object dialect() {
        return dialect;
    }

    private static PyException failure(Interp in, String message) {
        return CsvModule.of(in).failure(in, message);
    }

    @PyMethod("writerow($self, row, /)")
    Object writeRow(Interp in, Object row) {
        Object iterator;
        try {
            iterator = Iteration.iterator(in, row);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.TYPE_ERROR)) {
                throw failure(in, "iterable expected, not " + PyClass.of(row).name());
            }
            throw e;
        }
        TextBuilder line = new TextBuilder();
        int count = 0;
        boolean emptyNull = false;
        int length = 0;
        for (Object field = Iteration.next(in, iterator);
                field != null;
                field = Iteration.next(in, iterator)) {
            if (count++ > 0) {
                line.add(dialect.delimiter());
                length++;
            }
            boolean none = field == PyNone.NONE;
            Object text = none ? "" : Text.plain(Display.str(in, field));
            emptyNull = none;
            length += append(in, line, text, mustQuote(field));
        }
        if (count == 1 && length == 0) {
            boolean forbidden =
                    dialect.quoting() == CsvModule.NONE
                            || emptyNull
                                    && (dialect.quoting() == CsvModule.STRINGS
                                            || dialect.quoting() == CsvModule.NOT_NULL);
            if (forbidden) {
                throw failure(in, "single empty field record must be quoted");
            }
            append(in, line, "", true);
        }
        line.add(dialect.lineEnd());
        return in.call(write, line.build());
    }

    private boolean mustQuote(Object field) {
        boolean number =
                Numbers.real(field) != null
                        || Numbers.integer(field) != null
                        || PyClass.of(field).lookup("__float__") != null
                        || PyClass.of(field).lookup("__index__") != null;
        return switch ((int) dialect.quoting()) {
            case (int) CsvModule.ALL -> true;
            case (int) CsvModule.NON_NUMERIC -> !number;
            case (int) CsvModule.STRINGS -> Text.is(field);
            case (int) CsvModule.NOT_NULL -> field != PyNone.NONE;
            default -> false;
        };
    }

    /// Appends a field; answers how many characters it took.
    private int append(Interp in, TextBuilder line, Object text, boolean quoted) {
        boolean quotes = quoted;
        boolean never = dialect.quoting() == CsvModule.NONE;
        TextBuilder body = new TextBuilder();
        int n = 0;
        int length = Text.length(text);
        for (int i = 0; i < length; i++) {
            int c = Text.at(text, i);
            boolean special =
                    c == dialect.delimiter()
                            || c == dialect.escape()
                            || c == dialect.quote()
                            || c == '\n'
                            || c == '\r'
                            || inLineEnd(c);
            if (special) {
                boolean escapes = never;
                if (!never) {
                    if (c == dialect.quote()) {
                        if (dialect.doublesQuotes()) {
                            body.add(c);
                            n++;
                        } else {
                            escapes = true;
                        }
                    } else if (c == dialect.escape()) {
                        escapes = true;
                    }
                    quotes |= !escapes;
                }
                if (escapes) {
                    if (dialect.escape() < 0) {
                        throw failure(in, "need to escape, but no escapechar set");
                    }
                    body.add(dialect.escape());
                    n++;
                }
            }
            body.add(c);
            n++;
        }
        if (length > 0
                && !quotes
                && !never
                && Text.at(text, 0) == ' '
                && (dialect.delimiter() == ' ' || dialect.skipsSpace())) {
            quotes = true;
        }
        if (quotes) {
            line.add(dialect.quote()).add(body.build()).add(dialect.quote());
            return n + 2;
        }
        line.add(body.build());
        return n;
    }

    private boolean inLineEnd(int c) {
        for (int i = 0; i < Text.length(dialect.lineEnd()); i++) {
            if (Text.at(dialect.lineEnd(), i) == c) {
                return true;
            }
        }
        return false;
    }

    @PyMethod("writerows($self, rows, /)")
    void writeRows(Interp in, Object rows) {
        for (Object row : Iteration.list(in, rows)) {
            writeRow(in, row);
        }
    }
}
