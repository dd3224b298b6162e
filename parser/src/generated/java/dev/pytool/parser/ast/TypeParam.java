// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.Optional;
import java.util.function.Consumer;

/// A node of the family `type_param` of CPython's grammar.
public sealed interface TypeParam extends Node {

    record TypeVar(Segment segment, int index, int at, int length, String name, Optional<Expr> bound, Optional<Expr> defaultValue) implements TypeParam {
        @Override
        public Kind kind() {
            return Kind.TYPE_VAR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            bound.ifPresent(action);
            defaultValue.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifier("name", name);
            visitor.optionalNode("bound", bound);
            visitor.optionalNode("default_value", defaultValue);
        }
    }

    record ParamSpec(Segment segment, int index, int at, int length, String name, Optional<Expr> defaultValue) implements TypeParam {
        @Override
        public Kind kind() {
            return Kind.PARAM_SPEC;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            defaultValue.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifier("name", name);
            visitor.optionalNode("default_value", defaultValue);
        }
    }

    record TypeVarTuple(Segment segment, int index, int at, int length, String name, Optional<Expr> defaultValue) implements TypeParam {
        @Override
        public Kind kind() {
            return Kind.TYPE_VAR_TUPLE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            defaultValue.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifier("name", name);
            visitor.optionalNode("default_value", defaultValue);
        }
    }
}
