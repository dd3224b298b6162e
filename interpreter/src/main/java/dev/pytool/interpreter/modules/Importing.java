package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.eval.Evaluator;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.imports.Incomplete;
import dev.pytool.interpreter.imports.Source;
import dev.pytool.interpreter.imports.SourceInput;
import dev.pytool.interpreter.modules.ast.AstModule;
import dev.pytool.interpreter.object.Args;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.types.PyCell;
import dev.pytool.interpreter.types.PyDict;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.parser.tree.Tree;

import java.util.Arrays;
import java.util.List;

/// `__import__`, `compile`, `eval` and `exec`.
final class Importing {
    private Importing() {}

    static Object importName(Interp in, String name, Object globals, Object list, int level) {
        String full = name;
        if (level > 0) {
            full = absolute(in, name, globals, level);
        } else if (name.isEmpty()) {
            throw Errors.value("Empty module name");
        }
        Object module = in.machine().imports().importModule(in, full);
        boolean wanted = list != PyNone.NONE && in.isTrue(list);
        if (!wanted) {
            if (level == 0) {
                int dot = name.indexOf('.');
                return dot < 0
                        ? module
                        : in.machine().imports().importModule(in, name.substring(0, dot));
            }
            if (name.isEmpty()) {
                return module;
            }
            int cut = name.indexOf('.');
            String top = cut < 0 ? full : full.substring(0, full.length() - (name.length() - cut));
            return in.machine().imports().importModule(in, top);
        }
        if (Attributes.readOrNull(in, module, "__path__") != null) {
            submodules(in, module, full, Iteration.list(in, list), false);
        }
        return module;
    }

    private static void submodules(
            Interp in, Object module, String full, List<Object> names, boolean fromAll) {
        for (Object name : names) {
            if (!Text.is(name)) {
                throw Errors.type(
                        (fromAll ? "Item in " + full + ".__all__" : "Item in ``from list''")
                                + " must be str, not "
                                + PyClass.of(name).name());
            }
            String text = Text.java(name);
            if (text.equals("*")) {
                Object all = Attributes.readOrNull(in, module, "__all__");
                if (all != null && !fromAll) {
                    submodules(in, module, full, Iteration.list(in, all), true);
                }
            } else if (Attributes.readOrNull(in, module, text) == null) {
                try {
                    in.machine().imports().importModule(in, full + "." + text);
                } catch (PyException e) {
                    Object missing = e.value().field("name");
                    if (!e.is(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                            || missing == null
                            || !(full + "." + text).equals(Text.java(missing))) {
                        throw e;
                    }
                }
            }
        }
    }

    private static String absolute(Interp in, String name, Object globals, int level) {
        Object own = globals instanceof PyDict d ? d.get("__package__") : null;
        if (own == null || own == PyNone.NONE) {
            Object moduleName = globals instanceof PyDict d ? d.get("__name__") : null;
            if (moduleName == null) {
                throw Errors.key("'__name__' not in globals");
            }
            String text = Text.java(moduleName);
            boolean isPackage = ((PyDict) globals).get("__path__") != null;
            own =
                    Text.of(
                            isPackage
                                    ? text
                                    : text.contains(".")
                                            ? text.substring(0, text.lastIndexOf('.'))
                                            : "");
        }
        String base = Text.java(own);
        if (base.isEmpty()) {
            throw Errors.importError(
                    "attempted relative import with no known parent package", name);
        }
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.importError(
                        "attempted relative import beyond top-level package", name);
            }
            base = base.substring(0, dot);
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    static Object compile(
            Interp in, Object source, String file, String mode, long flags, int optimize) {
        if (!mode.equals("exec") && !mode.equals("eval") && !mode.equals("single")) {
            throw Errors.value("compile() mode must be 'exec', 'eval' or 'single'");
        }
        boolean onlyTree = (flags & AstModule.ONLY_AST) != 0;
        if (AstModule.isNode(source)) {
            if (onlyTree && (flags & AstModule.OPTIMIZED_AST) == AstModule.ONLY_AST) {
                return source;
            }
            String root =
                    switch (mode) {
                        case "eval" -> "Expression";
                        case "single" -> "Interactive";
                        default -> "Module";
                    };
            Tree tree = AstModule.tree(in, source, root);
            return onlyTree
                    ? AstModule.objects(in, tree)
                    : Source.compile(in, tree, file, optimize);
        }
        String text = SourceInput.text(in, source, "compile", file);
        Incomplete.check(text, mode, flags);
        if (onlyTree) {
            return AstModule.objects(in, Source.parse(in, text, file, mode));
        }
        return Source.compile(in, Source.parse(in, text, file, mode), file, optimize);
    }

    static Object evaluate(
            Interp in, Object source, Object globals, Object locals, String mode, Object closure) {
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw Errors.type(
                    mode.equals("eval")
                            ? PyClass.of(globals).lookup("__getitem__") != null
                                    ? "globals must be a real dict; try eval(expr, {}, mapping)"
                                    : "globals must be a dict"
                            : "exec() globals must be a dict, not " + PyClass.of(globals).name());
        }
        if (locals != PyNone.NONE && PyClass.of(locals).lookup("__getitem__") == null) {
            throw Errors.type(
                    mode.equals("eval")
                            ? "locals must be a mapping"
                            : "locals must be a mapping or None, not " + PyClass.of(locals).name());
        }
        PyDict names = globals instanceof PyDict d ? d : in.frame().globals();
        Object own =
                locals != PyNone.NONE
                        ? locals
                        : globals != PyNone.NONE ? globals : in.frame().localsMapping();
        if (names.get("__builtins__") == null) {
            names.put("__builtins__", in.machine().builtins().attributes());
        }
        PyCode code;
        if (source instanceof PyCode c) {
            code = c;
        } else {
            String text = SourceInput.text(in, source, mode, "<string>");
            code =
                    Source.compile(
                            in, mode.equals("eval") ? text.stripLeading() : text, "<string>", mode);
        }
        Object[] cells = closure instanceof PyTuple t ? t.items() : Args.NONE;
        if (code.freeCount() != cells.length) {
            throw Errors.type(
                    "code object passed to " + mode + "() may not contain free variables");
        }
        return Evaluator.run(
                in, code, names, own, Arrays.copyOf(cells, cells.length, PyCell[].class));
    }
}
