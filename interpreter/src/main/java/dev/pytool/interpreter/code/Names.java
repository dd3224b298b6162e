package dev.pytool.interpreter.code;

import dev.pytool.interpreter.code.Variables.Place;

/// Reading, writing and deleting a name, wherever it lives.
final class Names {
    private final Compiler compiler;

    Names(Compiler compiler) {
        this.compiler = compiler;
    }

    void load(String name) {
        String mangled = compiler.unit.mangled(name);
        Place place = compiler.unit.variables.place(mangled);
        switch (place.access()) {
            case FAST -> compiler.emit(Opcode.LOAD_FAST, place.slot());
            case DEREF -> compiler.emit(Opcode.LOAD_DEREF, place.slot());
            case CLASS_DEREF -> {
                loadClassNamespace();
                compiler.emit(Opcode.LOAD_FROM_DICT_OR_DEREF, place.slot());
            }
            case CLASS_GLOBAL -> {
                loadClassNamespace();
                compiler.emit(Opcode.LOAD_FROM_DICT_OR_GLOBALS, index(mangled));
            }
            case NAME -> compiler.emit(Opcode.LOAD_NAME, index(mangled));
            case GLOBAL -> compiler.emit(Opcode.LOAD_GLOBAL, index(mangled));
        }
    }

    /// Takes the value from the stack.
    void store(String name) {
        String mangled = compiler.unit.mangled(name);
        Place place = compiler.unit.variables.place(mangled);
        switch (place.access()) {
            case FAST -> compiler.emit(Opcode.STORE_FAST, place.slot());
            case DEREF, CLASS_DEREF -> compiler.emit(Opcode.STORE_DEREF, place.slot());
            case NAME -> compiler.emit(Opcode.STORE_NAME, index(mangled));
            case GLOBAL, CLASS_GLOBAL -> compiler.emit(Opcode.STORE_GLOBAL, index(mangled));
        }
    }

    void delete(String name) {
        String mangled = compiler.unit.mangled(name);
        Place place = compiler.unit.variables.place(mangled);
        switch (place.access()) {
            case FAST -> compiler.emit(Opcode.DELETE_FAST, place.slot());
            case DEREF, CLASS_DEREF -> compiler.emit(Opcode.DELETE_DEREF, place.slot());
            case NAME -> compiler.emit(Opcode.DELETE_NAME, index(mangled));
            case GLOBAL, CLASS_GLOBAL -> compiler.emit(Opcode.DELETE_GLOBAL, index(mangled));
        }
    }

    /// The index of an attribute's name.
    int attribute(String name) {
        return index(compiler.unit.mangled(name));
    }

    int index(String mangled) {
        return compiler.unit.nameIndex(mangled);
    }

    private void loadClassNamespace() {
        if (compiler.unit.scope.kind() == dev.pytool.analyzer.scope.ScopeKind.CLASS) {
            compiler.emit(Opcode.LOAD_LOCALS);
        } else {
            compiler.emit(Opcode.LOAD_DEREF, compiler.unit.variables.place("__classdict__").slot());
        }
    }
}
