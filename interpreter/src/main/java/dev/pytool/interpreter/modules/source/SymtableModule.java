package dev.pytool.interpreter.modules.source;

import dev.pytool.interpreter.imports.Source;
import dev.pytool.interpreter.imports.SourceInput;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_symtable`: the compiler's symbol tables.
@PyModule("_symtable")
public final class SymtableModule {
    /// Names and values of CPython's `symtable.h`.
    private static final String CONSTANTS =
            "USE 16 DEF_GLOBAL 1 DEF_NONLOCAL 8 DEF_LOCAL 2 DEF_PARAM 4 DEF_TYPE_PARAM 1024"
                    + " DEF_FREE_CLASS 64 DEF_IMPORT 128 DEF_BOUND 1158 DEF_ANNOT 256 DEF_COMP_ITER 512"
                    + " DEF_COMP_CELL 2048 TYPE_FUNCTION 0 TYPE_CLASS 1 TYPE_MODULE 2 TYPE_ANNOTATION 3"
                    + " TYPE_TYPE_ALIAS 4 TYPE_TYPE_PARAMETERS 5 TYPE_TYPE_VARIABLE 6 LOCAL 1"
                    + " GLOBAL_EXPLICIT 2 GLOBAL_IMPLICIT 3 FREE 4 CELL 5 SCOPE_OFF 12 SCOPE_MASK 15";

    private final Interp in;

    public SymtableModule(Interp in) {
        this.in = in;
    }

    @PyConstant("__doc__")
    Object enterConstants() {
        PyModuleObject module = (PyModuleObject) in.machine().modules().get("_symtable");
        String[] words = CONSTANTS.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            module.put(words[i].intern(), Long.parseLong(words[i + 1]));
        }
        return PyNone.NONE;
    }

    @PyFunction("symtable(source, filename, startstr, /)")
    static Object symtable(Interp in, Object source, Object filename, String start) {
        if (!start.equals("exec") && !start.equals("eval") && !start.equals("single")) {
            throw Errors.value("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        }
        String file = Display.strText(in, filename);
        Tree tree = Source.parse(in, SourceInput.text(in, source, "symtable", file), file, start);
        return new PySymtableEntry(Source.scopes(in, tree, file).module());
    }
}
