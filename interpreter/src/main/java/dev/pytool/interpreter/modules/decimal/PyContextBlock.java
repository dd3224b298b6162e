package dev.pytool.interpreter.modules.decimal;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PyType;

/// What `decimal.localcontext` answers.
@PyType(value = "ContextManager", module = "decimal", home = "-", subclassable = false)
final class PyContextBlock extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyContextBlockTable());

    private final DecimalModule module;
    private final PyDecimalContext local;
    private PyDecimalContext before;

    PyContextBlock(DecimalModule module, PyDecimalContext local) {
        super(TYPE);
        this.module = module;
        this.local = local;
    }

    @PyMethod("__enter__")
    Object enter(Interp in) {
        before = module.context(in);
        module.use(in, local);
        return local;
    }

    @PyMethod("__exit__($self, /, *exc_info)")
    boolean exit(Interp in, Object[] info) {
        module.use(in, before);
        return false;
    }
}
