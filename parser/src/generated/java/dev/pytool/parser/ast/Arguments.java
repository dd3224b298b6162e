// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The node `arguments` of CPython's grammar.
public record Arguments(Segment segment, int index, int at, int length, List<Arg> posonlyargs, List<Arg> args, Optional<Arg> vararg, List<Arg> kwonlyargs, List<Optional<Expr>> kwDefaults, Optional<Arg> kwarg, List<Expr> defaults) implements Node {
    @Override
    public Kind kind() {
        return Kind.ARGUMENTS;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        posonlyargs.forEach(action);
        args.forEach(action);
        vararg.ifPresent(action);
        kwonlyargs.forEach(action);
        kwDefaults.forEach(child -> child.ifPresent(action));
        kwarg.ifPresent(action);
        defaults.forEach(action);
    }
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.nodes("posonlyargs", posonlyargs);
        visitor.nodes("args", args);
        visitor.optionalNode("vararg", vararg);
        visitor.nodes("kwonlyargs", kwonlyargs);
        visitor.optionalNodes("kw_defaults", kwDefaults);
        visitor.optionalNode("kwarg", kwarg);
        visitor.nodes("defaults", defaults);
    }
}
