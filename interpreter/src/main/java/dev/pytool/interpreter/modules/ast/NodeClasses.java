package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.types.PyBaseObject;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyGenericAlias;
import dev.pytool.interpreter.types.PyInt;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyStr;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.interpreter.types.PyUnion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The classes of module `ast`: one for each type and production of [Asdl], made as CPython makes
/// them, by calling `type`.
final class NodeClasses {
    private final Map<String, PyClass> classes = new LinkedHashMap<>();
    private final Map<String, Asdl.Production> productions = new HashMap<>();
    private final Map<String, Asdl.Sum> sums = new HashMap<>();
    private final Set<PyClass> concrete = new HashSet<>();
    private final Map<String, Object> single = new HashMap<>();

    NodeClasses(Interp in) {
        Asdl grammar = Asdl.read();
        root();
        grammar.sums().forEach(sum -> family(in, sum));
        for (Asdl.Sum sum : grammar.sums()) {
            for (Asdl.Production production : sum.productions()) {
                annotate(in, classes.get(production.name()), production.fields());
            }
        }
    }

    /// The classes by name, in the grammar's order.
    Map<String, PyClass> all() {
        return classes;
    }

    PyClass named(String name) {
        return classes.get(name);
    }

    Asdl.Sum sum(String name) {
        return sums.get(name);
    }

    /// The production whose class, or a subclass of it, this is.
    Optional<Asdl.Production> production(PyClass type) {
        for (PyClass one : type.mro()) {
            if (concrete.contains(one)) {
                return Optional.of(productions.get(one.name()));
            }
        }
        return Optional.empty();
    }

    /// The one instance that converted trees use of a class without fields.
    Object single(String name) {
        return single.computeIfAbsent(name, key -> new PyAst(classes.get(key)));
    }

    /// The root has the members that [PyAst] gives it, and no fields.
    private static void root() {
        PyDict dict = PyAst.TYPE.dict();
        for (String name : List.of("_fields", "__match_args__", "_attributes")) {
            dict.put(name, PyTuple.EMPTY);
        }
        PyAst.TYPE.modified();
    }

    private void family(Interp in, Asdl.Sum sum) {
        sums.put(sum.name(), sum);
        List<Asdl.Field> own =
                sum.product() ? sum.productions().getFirst().fields() : List.<Asdl.Field>of();
        PyClass family = make(in, sum.name(), PyAst.TYPE, own, sum.doc());
        family.dict().put("_attributes", names(sum.attributes()));
        absent(family, sum.attributes());
        if (sum.product()) {
            record(family, sum.productions().getFirst());
            return;
        }
        for (Asdl.Production production : sum.productions()) {
            PyClass made =
                    make(in, production.name(), family, production.fields(), production.text());
            record(made, production);
        }
    }

    private void record(PyClass made, Asdl.Production production) {
        absent(made, production.fields());
        productions.put(production.name(), production);
        concrete.add(made);
    }

    private PyClass make(
            Interp in, String name, PyClass base, List<Asdl.Field> fields, String doc) {
        PyDict dict = new PyDict();
        PyTuple names = names(fields);
        dict.put("_fields", names);
        dict.put("__match_args__", names);
        dict.put("__module__", "ast");
        dict.put("__doc__", doc);
        PyClass made = (PyClass) in.call(PyClass.TYPE, name, new PyTuple(base), dict);
        classes.put(name.intern(), made);
        return made;
    }

    private static PyTuple names(List<Asdl.Field> fields) {
        return new PyTuple(fields.stream().map(f -> (Object) f.name().intern()).toArray());
    }

    /// What may be left out answers None.
    private static void absent(PyClass type, List<Asdl.Field> fields) {
        for (Asdl.Field field : fields) {
            if (field.optional()) {
                type.dict().put(field.name().intern(), PyNone.NONE);
            }
        }
        type.modified();
    }

    private void annotate(Interp in, PyClass type, List<Asdl.Field> fields) {
        PyDict types = new PyDict();
        for (Asdl.Field field : fields) {
            Object one = type(field.type());
            if (field.many()) {
                one = PyGenericAlias.of(PyList.TYPE, one);
            } else if (field.optional()) {
                one = PyUnion.of(in, one, PyNone.NONE);
            }
            types.put(field.name().intern(), one);
        }
        type.dict().put("_field_types", types);
        type.dict().put("__annotations__", types);
        type.modified();
    }

    private Object type(String name) {
        return switch (name) {
            case "identifier", "string" -> PyStr.TYPE;
            case "int" -> PyInt.TYPE;
            case "constant" -> PyBaseObject.TYPE;
            default -> classes.get(name);
        };
    }
}
