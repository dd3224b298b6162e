// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A node of the family `pattern` of CPython's grammar.
public sealed interface Pattern extends Node {

    record MatchValue(Segment segment, int index, int at, int length, Expr value) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_VALUE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(value);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("value", value);
        }
    }

    record MatchSingleton(Segment segment, int index, int at, int length, Literal value) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_SINGLETON;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.constant("value", value);
        }
    }

    record MatchSequence(Segment segment, int index, int at, int length, List<Pattern> patterns) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_SEQUENCE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            patterns.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("patterns", patterns);
        }
    }

    record MatchMapping(Segment segment, int index, int at, int length, List<Expr> keys, List<Pattern> patterns, Optional<String> rest) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_MAPPING;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            keys.forEach(action);
            patterns.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("keys", keys);
            visitor.nodes("patterns", patterns);
            visitor.optionalIdentifier("rest", rest);
        }
    }

    record MatchClass(Segment segment, int index, int at, int length, Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_CLASS;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(cls);
            patterns.forEach(action);
            kwdPatterns.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("cls", cls);
            visitor.nodes("patterns", patterns);
            visitor.identifiers("kwd_attrs", kwdAttrs);
            visitor.nodes("kwd_patterns", kwdPatterns);
        }
    }

    record MatchStar(Segment segment, int index, int at, int length, Optional<String> name) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_STAR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.optionalIdentifier("name", name);
        }
    }

    record MatchAs(Segment segment, int index, int at, int length, Optional<Pattern> pattern, Optional<String> name) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_AS;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            pattern.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.optionalNode("pattern", pattern);
            visitor.optionalIdentifier("name", name);
        }
    }

    record MatchOr(Segment segment, int index, int at, int length, List<Pattern> patterns) implements Pattern {
        @Override
        public Kind kind() {
            return Kind.MATCH_OR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            patterns.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("patterns", patterns);
        }
    }
}
