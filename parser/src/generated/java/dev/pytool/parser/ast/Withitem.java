// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.Optional;
import java.util.function.Consumer;

/// The node `withitem` of CPython's grammar.
public record Withitem(Segment segment, int index, int at, int length, Expr contextExpr, Optional<Expr> optionalVars) implements Node {
    @Override
    public Kind kind() {
        return Kind.WITHITEM;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(contextExpr);
        optionalVars.ifPresent(action);
    }
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.node("context_expr", contextExpr);
        visitor.optionalNode("optional_vars", optionalVars);
    }
}
