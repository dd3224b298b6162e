// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.Optional;
import java.util.function.Consumer;

/// The node `alias` of CPython's grammar.
public record Alias(Segment segment, int index, int at, int length, String name, Optional<String> asname) implements Node {
    @Override
    public Kind kind() {
        return Kind.ALIAS;
    }
    @Override
    public void forEachChild(Consumer<? super Node> action) {}
    @Override
    public void fields(FieldVisitor visitor) {
        visitor.identifier("name", name);
        visitor.optionalIdentifier("asname", asname);
    }
}
