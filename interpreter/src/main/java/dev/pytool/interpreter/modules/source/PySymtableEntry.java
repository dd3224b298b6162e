package dev.pytool.interpreter.modules.source;

import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyList;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `symtable entry`: the names of one scope.
@PyType(value = "symtable entry", home = "-", subclassable = false)
final class PySymtableEntry extends PyObject {
    static final PyClass TYPE = PyClass.builtin(new PySymtableEntryTable());
    private static final int SCOPE_OFFSET = 12;

    private final Scope scope;
    private final PyDict symbols = new PyDict();
    private final PyList children = new PyList();

    PySymtableEntry(Scope scope) {
        super(TYPE);
        this.scope = scope;
        for (Symbol symbol : scope.table()) {
            long flags = symbol.tableFlags() | symbol.placement().ordinal() + 1 << SCOPE_OFFSET;
            symbols.put(symbol.name().intern(), flags);
        }
        scope.tableChildren().forEach(child -> children.append(new PySymtableEntry(child)));
    }

    @PyGetter("id")
    long id() {
        return System.identityHashCode(scope);
    }

    @PyGetter("name")
    Object name() {
        return Text.of(scope.name());
    }

    @PyGetter("symbols")
    Object symbols() {
        return symbols;
    }

    @PyGetter("varnames")
    Object parameters() {
        PyList names = new PyList();
        scope.parameters().forEach(name -> names.append(Text.of(name)));
        return names;
    }

    @PyGetter("children")
    Object children() {
        return children;
    }

    @PyGetter("nested")
    long nested() {
        return scope.isNested() ? 1 : 0;
    }

    @PyGetter("type")
    long kind() {
        return switch (scope.kind()) {
            case CLASS -> 1;
            case MODULE -> 2;
            case ANNOTATIONS -> 3;
            case TYPE_ALIAS -> 4;
            case TYPE_PARAMETERS -> 5;
            case TYPE_VARIABLE -> 6;
            default -> 0;
        };
    }

    @PyGetter("lineno")
    long line() {
        return scope.line();
    }

    @PySlot("__repr__")
    Object repr() {
        return Text.of(
                "<symtable entry " + scope.name() + "(" + id() + "), line " + scope.line() + ">");
    }
}
