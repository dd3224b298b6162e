// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.Optional;
import java.util.function.Consumer;

/// The node `keyword` of CPython's grammar.
public record Keyword(Segment segment, int index, int at, int length, Optional<String> arg, Expr value) implements Node {
    @Override
    public Kind kind() {
        return Kind.KEYWORD;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        action.accept(value);
    }
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.optionalIdentifier("arg", arg);
        visitor.node("value", value);
    }
}
