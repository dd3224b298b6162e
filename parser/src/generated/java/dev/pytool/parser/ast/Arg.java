// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.Optional;
import java.util.function.Consumer;

/// The node `arg` of CPython's grammar.
public record Arg(Segment segment, int index, int at, int length, String arg, Optional<Expr> annotation) implements Node {
    @Override
    public Kind kind() {
        return Kind.ARG;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {
        annotation.ifPresent(action);
    }
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.identifier("arg", arg);
        visitor.optionalNode("annotation", annotation);
    }
}
