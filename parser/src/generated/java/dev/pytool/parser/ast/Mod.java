// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.function.Consumer;

/// A node of the family `mod` of CPython's grammar.
public sealed interface Mod extends Node {

    record Module(Segment segment, int index, int at, int length, List<Stmt> body) implements Mod {
        @Override
        public Kind kind() {
            return Kind.MODULE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            body.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("body", body);
        }
    }

    record Interactive(Segment segment, int index, int at, int length, List<Stmt> body) implements Mod {
        @Override
        public Kind kind() {
            return Kind.INTERACTIVE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            body.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("body", body);
        }
    }

    record Expression(Segment segment, int index, int at, int length, Expr body) implements Mod {
        @Override
        public Kind kind() {
            return Kind.EXPRESSION;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(body);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("body", body);
        }
    }
}
