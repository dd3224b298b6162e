package dev.pytool.interpreter.modules.sre;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyType;

/// A parsed replacement text: literals and, between them, numbers of groups.
@PyType(value = "_sre.SRE_Template", module = "_sre", home = "-", subclassable = false)
final class PyTemplate extends PyObject {
    static final PyClass TYPE = PyClass.builtin(new PyTemplateTable());

    private final Object[] parts;

    PyTemplate(Object[] parts) {
        super(TYPE);
        this.parts = parts;
    }

    /// The replacement for one match.
    void expand(Interp in, PyMatch match, Joined out) {
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                out.add(in, parts[i]);
            } else {
                int group = ((Long) parts[i]).intValue();
                if (match.isSet(group)) {
                    out.add(in, match.text(group));
                }
            }
        }
    }
}
