package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `OSError`. Its constructor answers the subclass that the error number stands for (PEP 3151).
@PyType(value = "OSError", base = ExceptionBase.class)
public final class PyOsError extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PyOsErrorTable());

    private PyOsError(PyClass type) {
        super(type);
    }

    private static PyClass byNumber(long number) {
        return switch ((int) number) {
            case 11, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR;
            case 10 -> ExceptionTypes.CHILD_PROCESS_ERROR;
            case 32, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR;
            case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
            case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
            case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
            case 17 -> ExceptionTypes.FILE_EXISTS_ERROR;
            case 2 -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
            case 4 -> ExceptionTypes.INTERRUPTED_ERROR;
            case 21 -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
            case 20 -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
            case 1, 13 -> ExceptionTypes.PERMISSION_ERROR;
            case 3 -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
            case 110 -> ExceptionTypes.TIMEOUT_ERROR;
            default -> TYPE;
        };
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        boolean known = cls == TYPE && a.length >= 2 && a.length <= 5 && a[0] instanceof Long;
        PyOsError made = new PyOsError(known ? byNumber((Long) a[0]) : cls);
        made.fill(a);
        return made;
    }

    @PySlot("__init__")
    void init(Object[] a, String[] kw) {
        if (kw.length > 0) {
            throw Errors.type(type().name() + "() takes no keyword arguments");
        }
        fill(a);
    }

    private void fill(Object[] a) {
        setArguments(new PyTuple(a));
        if (a.length < 2 || a.length > 5) {
            return;
        }
        setField("errno", a[0]);
        setField("strerror", a[1]);
        if (a.length >= 3 && a[2] != PyNone.NONE) {
            setField("filename", a[2]);
            setArguments(new PyTuple(a[0], a[1]));
        }
        if (a.length == 5 && a[4] != PyNone.NONE) {
            setField("filename2", a[4]);
        }
    }

    @PySlot("__str__")
    Object str(Interp in) {
        if (field("errno") == null) {
            return super.str(in);
        }
        StringBuilder out =
                new StringBuilder(
                        "[Errno "
                                + Display.strText(in, field("errno"))
                                + "] "
                                + Display.strText(in, field("strerror")));
        if (field("filename") != null) {
            out.append(": ").append(Display.reprText(in, field("filename")));
            if (field("filename2") != null) {
                out.append(" -> ").append(Display.reprText(in, field("filename2")));
            }
        }
        return Text.of(out.toString());
    }

    @PyMethod("__reduce__")
    Object reduce() {
        Object[] a = arguments();
        if (a.length == 2 && field("filename") != null) {
            a =
                    field("filename2") == null
                            ? new Object[] {a[0], a[1], field("filename")}
                            : new Object[] {
                                a[0], a[1], field("filename"), PyNone.NONE, field("filename2")
                            };
        }
        return attributes().size() > 0
                ? new PyTuple(type(), new PyTuple(a), attributes())
                : new PyTuple(type(), new PyTuple(a));
    }

    @PyGetter(value = "errno", member = true)
    Object number() {
        return fieldOrNone("errno");
    }

    @PySetter("errno")
    void number(Object value) {
        setField("errno", value);
    }

    @PyGetter(value = "strerror", member = true)
    Object message() {
        return fieldOrNone("strerror");
    }

    @PySetter("strerror")
    void message(Object value) {
        setField("strerror", value);
    }

    @PyGetter(value = "filename", member = true)
    Object file() {
        return fieldOrNone("filename");
    }

    @PySetter("filename")
    void file(Object value) {
        setField("filename", value);
    }

    @PyGetter(value = "filename2", member = true)
    Object secondFile() {
        return fieldOrNone("filename2");
    }

    @PySetter("filename2")
    void secondFile(Object value) {
        setField("filename2", value);
    }

    @PyGetter("characters_written")
    Object written() {
        return field("characters_written");
    }

    @PySetter("characters_written")
    void written(Object value) {
        setField("characters_written", value);
    }
}
