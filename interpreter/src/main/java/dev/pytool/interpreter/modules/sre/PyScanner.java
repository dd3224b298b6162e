package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// What `Pattern.scanner` answers.
@PyType(value = "SRE_Scanner", module = "_sre", home = "-", subclassable = false)
final class PyScanner extends PyObject {
    static final PyClass TYPE = PyClass.builtin(new PyScannerTable());

    private final PyPattern pattern;
    private final Scan scan;

    PyScanner(PyPattern pattern, Scan scan) {
        super(TYPE);
        this.pattern = pattern;
        this.scan = scan;
    }

    @PyGetter("pattern")
    Object pattern() {
        return pattern;
    }

    @PyMethod("match")
    Object match() {
        return orNone(scan.match());
    }

    @PyMethod("search")
    Object search() {
        return orNone(scan.search());
    }

    private static Object orNone(PyMatch match) {
        return match == null ? PyNone.NONE : match;
    }
}
