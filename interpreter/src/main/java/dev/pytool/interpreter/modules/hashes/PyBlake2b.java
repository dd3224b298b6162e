package dev.pytool.interpreter.modules.hashes;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `hashlib.blake2b`.
@PyType(value = "blake2b", module = "_blake2", subclassable = false)
public final class PyBlake2b extends PyAnyHash {
    public static final PyClass TYPE = PyClass.builtin(new PyBlake2bTable());

    static {
        Blake2Arguments.constants(TYPE, true);
    }

    private PyBlake2b(HashCore core) {
        super(TYPE, "blake2b", core);
    }

    @PySlot("__new__" + Blake2Arguments.WIDE)
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
                        true,
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
        return new PyBlake2b(core);
    }

    @Override
    PyAnyHash with(HashCore other) {
        return new PyBlake2b(other);
    }
}
