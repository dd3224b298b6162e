package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `hashlib.blake2s`.
@PyType(value = "blake2s", module = "_blake2", subclassable = false)
public final class PyBlake2s extends PyAnyHash {
    public static final PyClass TYPE = PyClass.builtin(new PyBlake2sTable());

    static {
        Blake2Arguments.constants(TYPE, false);
    }

    private PyBlake2s(HashCore core) {
        super(TYPE, "blake2s", core);
    }

    @PySlot("__new__" + Blake2Arguments.NARROW)
    static Object create(
            Interp in,
            PyClass cls,
            Object data,
            long digestSize,
            Object key,
            Object salt,
            Object person,
            long fanout,
            long depth,
            Object leafSize,
            Object nodeOffset,
            long nodeDepth,
            long innerSize,
            boolean lastNode,
            Object security,
            Object string) {
        Blake2Arguments arguments =
                new Blake2Arguments(
                        in,
                        false,
                        digestSize,
                        key,
                        salt,
                        person,
                        new long[] {fanout, depth, nodeDepth, innerSize},
                        leafSize,
                        nodeOffset,
                        lastNode);
        HashCore core = new Blake2Core(arguments.checked());
        core.update(initial(in, data, string));
        return new PyBlake2s(core);
    }

    @Override
    PyAnyHash with(HashCore other) {
        return new PyBlake2s(other);
    }
}
