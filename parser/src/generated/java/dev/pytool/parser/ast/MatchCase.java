// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The node `match_case` of CPython's grammar.
public record MatchCase(Segment segment, int index, int at, int length, Pattern pattern, Optional<Expr> guard, List<Stmt> body) implements Node {
    @Override
    public Kind kind() {
        return Kind.MATCH_CASE;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(pattern);
        guard.ifPresent(action);
        body.forEach(action);
    }
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.node("pattern", pattern);
        visitor.optionalNode("guard", guard);
        visitor.nodes("body", body);
    }
}
