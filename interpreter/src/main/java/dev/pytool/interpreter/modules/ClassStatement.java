package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.object.ClassBuilder;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyFunction;
import dev.pytool.interpreter.types.PyTuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `__build_class__`: what a `class` statement does.
final class ClassStatement {
    private ClassStatement() {}

    static Object build(Interp in, Object[] a, String[] kw) {
        int given = a.length - kw.length;
        if (given < 2) {
            throw Errors.type("__build_class__: not enough arguments");
        }
        if (!(a[0] instanceof PyFunction body)) {
            throw Errors.type("__build_class__: func must be a function");
        }
        Object[] original = Arrays.copyOfRange(a, 2, given);
        Object[] bases = entries(in, original);
        Object meta = null;
        List<String> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < kw.length; i++) {
            if (kw[i].equals("metaclass")) {
                meta = a[given + i];
            } else {
                names.add(kw[i]);
                values.add(a[given + i]);
            }
        }
        if (meta == null) {
            meta = bases.length == 0 ? PyClass.TYPE : PyClass.of(bases[0]);
        }
        if (meta instanceof PyClass type) {
            meta = ClassBuilder.metatypeOf(type, bases);
        }
        PyTuple baseTuple = new PyTuple(bases);
        String[] keywords = names.toArray(new String[0]);
        Object namespace = prepare(in, meta, a[1], baseTuple, values, keywords);
        Evaluator.runClass(in, body, namespace);
        if (bases != original) {
            Sequences.store(in, namespace, "__orig_bases__", new PyTuple(original));
        }
        Object[] all = new Object[3 + values.size()];
        all[0] = a[1];
        all[1] = baseTuple;
        all[2] = namespace;
        for (int i = 0; i < values.size(); i++) {
            all[3 + i] = values.get(i);
        }
        Object made = in.call(meta, all, keywords);
        if (made instanceof PyClass cls
                && cls.isHeap()
                && namespace instanceof PyDict d
                && d.get("__classcell__") instanceof PyCell cell) {
            if (cell.get() == null) {
                throw Errors.runtime(
                        "__class__ not set defining '"
                                + Text.java(a[1])
                                + "' as "
                                + cls.repr()
                                + ". Was __classcell__ propagated to type.__new__?");
            }
        }
        return made;
    }

    private static Object prepare(
            Interp in,
            Object meta,
            Object name,
            Object bases,
            List<Object> values,
            String[] keywords) {
        Object hook = Attributes.readOrNull(in, meta, "__prepare__");
        if (hook == null) {
            return new PyDict();
        }
        Object[] all = new Object[2 + values.size()];
        all[0] = name;
        all[1] = bases;
        for (int i = 0; i < values.size(); i++) {
            all[2 + i] = values.get(i);
        }
        Object namespace = in.call(hook, all, keywords);
        if (PyClass.of(namespace).lookup("__getitem__") == null) {
            String shown = meta instanceof PyClass c ? c.name() : "<metaclass>";
            throw Errors.type(
                    shown
                            + ".__prepare__() must return a mapping, not "
                            + PyClass.of(namespace).name());
        }
        return namespace;
    }

    /// The bases with `__mro_entries__` resolved; the same array where none has it.
    private static Object[] entries(Interp in, Object[] bases) {
        List<Object> resolved = new ArrayList<>();
        boolean changed = false;
        for (Object base : bases) {
            Object hook =
                    base instanceof PyClass
                            ? null
                            : Attributes.readOrNull(in, base, "__mro_entries__");
            if (hook == null) {
                resolved.add(base);
                continue;
            }
            Object made = in.call(hook, new PyTuple(bases));
            if (!(made instanceof PyTuple t)) {
                throw Errors.type("__mro_entries__ must return a tuple");
            }
            resolved.addAll(Arrays.asList(t.items()));
            changed = true;
        }
        return changed ? resolved.toArray() : bases;
    }
}
