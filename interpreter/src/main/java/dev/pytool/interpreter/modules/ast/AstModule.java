package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.imports.NativeModules;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.types.PyModuleObject;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.python.PyConstant;
import dev.pytool.processor.python.PyModule;

/// Module `_ast`.
@PyModule("_ast")
public final class AstModule {
    @PyConstant("PyCF_ONLY_AST")
    public static final long ONLY_AST = 0x400;

    @PyConstant("PyCF_TYPE_COMMENTS")
    static final long TYPE_COMMENTS = 0x1000;

    @PyConstant("PyCF_ALLOW_TOP_LEVEL_AWAIT")
    static final long ALLOW_TOP_LEVEL_AWAIT = 0x2000;

    @PyConstant("PyCF_OPTIMIZED_AST")
    public static final long OPTIMIZED_AST = 0x8000 | ONLY_AST;

    private final Interp in;
    private final NodeClasses classes;

    public AstModule(Interp in) {
        this.in = in;
        classes = new NodeClasses(in);
    }

    static AstModule of(Interp in) {
        return NativeModules.state(in, "_ast", AstModule.class);
    }

    NodeClasses classes() {
        return classes;
    }

    /// Enters the classes; the docstring is None, as CPython's is.
    @PyConstant("__doc__")
    Object enterClasses() {
        PyModuleObject module = (PyModuleObject) in.machine().modules().get("_ast");
        classes.all().forEach(module::put);
        return PyNone.NONE;
    }

    /// Whether the value is a node, so that `compile` takes it.
    public static boolean isNode(Object value) {
        return value instanceof PyAst;
    }

    /// The instance of `ast.Module` or one of its siblings that stands for a tree without problems.
    public static Object objects(Interp in, Tree tree) {
        return new TreeObjects(of(in).classes, tree).of(tree.root());
    }

    /// The tree that a node object stands for, checked as CPython's `PyAST_Validate` does.
    ///
    /// @param root class the node must be an instance of: `Module`, `Expression`, `Interactive`
    public static Tree tree(Interp in, Object node, String root) {
        return ObjectTrees.of(in, of(in).classes, (PyAst) node, root);
    }
}
