package dev.pytool.interpreter.modules.csv;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.object.TextBuilder;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyFloat;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `_csv.reader`: rows from lines, a character at a time.
@PyType(value = "reader", module = "_csv", home = "-", subclassable = false)
public final class PyCsvReader extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyCsvReaderTable());
    private static final int LINE_END = -2;

    private final Object lines;
    private final PyDialect dialect;
    private long lineNumber;
    private State state = State.START_RECORD;
    private PyList fields = new PyList();
    private TextBuilder field = new TextBuilder();
    private int length;
    private boolean bare;

    private enum State {
        START_RECORD,
        START_FIELD,
        ESCAPED,
        IN_FIELD,
        IN_QUOTES,
        ESCAPED_IN_QUOTES,
        QUOTE_IN_QUOTES,
        EAT_LINE_END,
        AFTER_ESCAPED_LINE_END
    }

    PyCsvReader(Object lines, PyDialect dialect) {
        super(TYPE);
        this.lines = lines;
        this.dialect = dialect;
    }

    @PyGetter("dialect")
    Object dialect() {
        return dialect;
    }

    @PyGetter("line_num")
    long lineNumber() {
        return lineNumber;
    }

    @PySlot("__iter__")
    Object iter() {
        return this;
    }

    @PySlot("__next__")
    Object next(Interp in) {
        fields = new PyList();
        field = new TextBuilder();
        length = 0;
        bare = false;
        state = State.START_RECORD;
        do {
            Object line = Iteration.next(in, lines);
            if (line == null) {
                if (length > 0 || state == State.IN_QUOTES) {
                    if (dialect.isStrict()) {
                        throw CsvModule.of(in).failure(in, "unexpected end of data");
                    }
                    save(in);
                    return fields;
                }
                return null;
            }
            if (!Text.is(line)) {
                throw CsvModule.of(in)
                        .failure(
                                in,
                                "iterator should return strings, not "
                                        + PyClass.of(line).name()
                                        + " (the file should be opened in text mode)");
            }
            lineNumber++;
            Object text = Text.plain(line);
            for (int i = 0; i < Text.length(text); i++) {
                take(in, Text.at(text, i));
            }
            take(in, LINE_END);
        } while (state != State.START_RECORD);
        return fields;
    }

    private static boolean ends(int c) {
        return c == '\n' || c == '\r' || c == LINE_END;
    }

    private State afterEnd(int c) {
        return c == LINE_END ? State.START_RECORD : State.EAT_LINE_END;
    }

    private void take(Interp in, int c) {
        switch (state) {
            case START_RECORD -> {
                if (c == LINE_END) {
                    return;
                }
                if (ends(c)) {
                    state = State.EAT_LINE_END;
                    return;
                }
                startField(in, c);
            }
            case START_FIELD -> startField(in, c);
            case ESCAPED -> {
                if (c == '\n' || c == '\r') {
                    add(in, c);
                    state = State.AFTER_ESCAPED_LINE_END;
                    return;
                }
                add(in, c == LINE_END ? '\n' : c);
                state = State.IN_FIELD;
            }
            case AFTER_ESCAPED_LINE_END -> {
                if (c != LINE_END) {
                    inField(in, c);
                }
            }
            case IN_FIELD -> inField(in, c);
            case IN_QUOTES -> inQuotes(in, c);
            case ESCAPED_IN_QUOTES -> {
                add(in, c == LINE_END ? '\n' : c);
                state = State.IN_QUOTES;
            }
            case QUOTE_IN_QUOTES -> afterQuote(in, c);
            case EAT_LINE_END -> {
                if (c == LINE_END) {
                    state = State.START_RECORD;
                } else if (!ends(c)) {
                    throw CsvModule.of(in)
                            .failure(
                                    in,
                                    "new-line character seen in unquoted field - do you need to"
                                            + " open the file with newline=''?");
                }
            }
        }
    }

    private void startField(Interp in, int c) {
        bare = true;
        if (ends(c)) {
            save(in);
            state = afterEnd(c);
        } else if (c == dialect.quote() && dialect.quoting() != CsvModule.NONE) {
            bare = false;
            state = State.IN_QUOTES;
        } else if (c == dialect.escape()) {
            state = State.ESCAPED;
        } else if (c == ' ' && dialect.skipsSpace()) {
            state = State.START_FIELD;
        } else if (c == dialect.delimiter()) {
            save(in);
            state = State.START_FIELD;
        } else {
            add(in, c);
            state = State.IN_FIELD;
        }
    }

    private void inField(Interp in, int c) {
        if (ends(c)) {
            save(in);
            state = afterEnd(c);
        } else if (c == dialect.escape()) {
            state = State.ESCAPED;
        } else if (c == dialect.delimiter()) {
            save(in);
            state = State.START_FIELD;
        } else {
            add(in, c);
            state = State.IN_FIELD;
        }
    }

    private void inQuotes(Interp in, int c) {
        if (c == LINE_END) {
            return;
        }
        if (c == dialect.escape()) {
            state = State.ESCAPED_IN_QUOTES;
        } else if (c == dialect.quote() && dialect.quoting() != CsvModule.NONE) {
            state = dialect.doublesQuotes() ? State.QUOTE_IN_QUOTES : State.IN_FIELD;
        } else {
            add(in, c);
        }
    }

    private void afterQuote(Interp in, int c) {
        if (dialect.quoting() != CsvModule.NONE && c == dialect.quote()) {
            add(in, c);
            state = State.IN_QUOTES;
        } else if (c == dialect.delimiter()) {
            save(in);
            state = State.START_FIELD;
        } else if (ends(c)) {
            save(in);
            state = afterEnd(c);
        } else if (!dialect.isStrict()) {
            add(in, c);
            state = State.IN_FIELD;
        } else {
            throw CsvModule.of(in)
                    .failure(
                            in,
                            "'"
                                    + Character.toString(dialect.delimiter())
                                    + "' expected after '"
                                    + Character.toString(dialect.quote())
                                    + "'");
        }
    }

    private void add(Interp in, int c) {
        long limit = CsvModule.of(in).limit();
        if (length >= limit) {
            throw CsvModule.of(in).failure(in, "field larger than field limit (" + limit + ")");
        }
        field.add(c);
        length++;
    }

    private void save(Interp in) {
        Object text = field.build();
        long quoting = dialect.quoting();
        if (bare
                && length == 0
                && (quoting == CsvModule.NOT_NULL || quoting == CsvModule.STRINGS)) {
            fields.append(PyNone.NONE);
        } else if (bare
                && length > 0
                && (quoting == CsvModule.NON_NUMERIC || quoting == CsvModule.STRINGS)) {
            fields.append(in.call(PyFloat.TYPE, text));
        } else {
            fields.append(text);
        }
        field = new TextBuilder();
        length = 0;
    }
}
