// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The node `except_handler` of CPython's grammar.
public record ExceptHandler(Segment segment, int index, int at, int length, Optional<Expr> type, Optional<String> name, List<Stmt> body) implements Node {
    @Override
    public Kind kind() {
        return Kind.EXCEPT_HANDLER;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        type.ifPresent(action);
        body.forEach(action);
    }
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.optionalNode("type", type);
        visitor.optionalIdentifier("name", name);
        visitor.nodes("body", body);
    }
}
