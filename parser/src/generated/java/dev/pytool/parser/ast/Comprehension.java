// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.function.Consumer;

/// The node `comprehension` of CPython's grammar.
public record Comprehension(Segment segment, int index, int at, int length, Expr target, Expr iter, List<Expr> ifs, int isAsync) implements Node {
    @Override
    public Kind kind() {
        return Kind.COMPREHENSION;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(target);
        action.accept(iter);
        ifs.forEach(action);
    }
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.node("target", target);
        visitor.node("iter", iter);
        visitor.nodes("ifs", ifs);
        visitor.integer("is_async", isAsync);
    }
}
