// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A node of the family `expr` of CPython's grammar.
public sealed interface Expr extends Node {

    record BoolOp(Segment segment, int index, int at, int length, BoolOperator op, java.util.List<Expr> values) implements Expr {
        @Override
        public Kind kind() {
            return Kind.BOOL_OP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            values.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.operator("op", op);
            visitor.nodes("values", values);
        }
    }

    record NamedExpr(Segment segment, int index, int at, int length, Expr target, Expr value) implements Expr {
        @Override
        public Kind kind() {
            return Kind.NAMED_EXPR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(target);
            action.accept(value);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("target", target);
            visitor.node("value", value);
        }
    }

    record BinOp(Segment segment, int index, int at, int length, Expr left, Operator op, Expr right) implements Expr {
        @Override
        public Kind kind() {
            return Kind.BIN_OP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(left);
            action.accept(right);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("left", left);
            visitor.operator("op", op);
            visitor.node("right", right);
        }
    }

    record UnaryOp(Segment segment, int index, int at, int length, UnaryOperator op, Expr operand) implements Expr {
        @Override
        public Kind kind() {
            return Kind.UNARY_OP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(operand);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.operator("op", op);
            visitor.node("operand", operand);
        }
    }

    record Lambda(Segment segment, int index, int at, int length, Arguments args, Expr body) implements Expr {
        @Override
        public Kind kind() {
            return Kind.LAMBDA;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(args);
            action.accept(body);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("args", args);
            visitor.node("body", body);
        }
    }

    record IfExp(Segment segment, int index, int at, int length, Expr test, Expr body, Expr orelse) implements Expr {
        @Override
        public Kind kind() {
            return Kind.IF_EXP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(test);
            action.accept(body);
            action.accept(orelse);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("test", test);
            visitor.node("body", body);
            visitor.node("orelse", orelse);
        }
    }

    record Dict(Segment segment, int index, int at, int length, java.util.List<Optional<Expr>> keys, java.util.List<Expr> values) implements Expr {
        @Override
        public Kind kind() {
            return Kind.DICT;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            keys.forEach(child -> child.ifPresent(action));
            values.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.optionalNodes("keys", keys);
            visitor.nodes("values", values);
        }
    }

    record Set(Segment segment, int index, int at, int length, java.util.List<Expr> elts) implements Expr {
        @Override
        public Kind kind() {
            return Kind.SET;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elts.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("elts", elts);
        }
    }

    record ListComp(Segment segment, int index, int at, int length, Expr elt, java.util.List<Comprehension> generators) implements CompLike {
        @Override
        public Kind kind() {
            return Kind.LIST_COMP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(elt);
            generators.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("elt", elt);
            visitor.nodes("generators", generators);
        }
    }

    record SetComp(Segment segment, int index, int at, int length, Expr elt, java.util.List<Comprehension> generators) implements CompLike {
        @Override
        public Kind kind() {
            return Kind.SET_COMP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(elt);
            generators.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("elt", elt);
            visitor.nodes("generators", generators);
        }
    }

    record DictComp(Segment segment, int index, int at, int length, Expr key, Expr value, java.util.List<Comprehension> generators) implements Expr {
        @Override
        public Kind kind() {
            return Kind.DICT_COMP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(key);
            action.accept(value);
            generators.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("key", key);
            visitor.node("value", value);
            visitor.nodes("generators", generators);
        }
    }

    record GeneratorExp(Segment segment, int index, int at, int length, Expr elt, java.util.List<Comprehension> generators) implements CompLike {
        @Override
        public Kind kind() {
            return Kind.GENERATOR_EXP;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(elt);
            generators.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("elt", elt);
            visitor.nodes("generators", generators);
        }
    }

    record Await(Segment segment, int index, int at, int length, Expr value) implements Expr {
        @Override
        public Kind kind() {
            return Kind.AWAIT;
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

    record Yield(Segment segment, int index, int at, int length, Optional<Expr> value) implements Expr {
        @Override
        public Kind kind() {
            return Kind.YIELD;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            value.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.optionalNode("value", value);
        }
    }

    record YieldFrom(Segment segment, int index, int at, int length, Expr value) implements Expr {
        @Override
        public Kind kind() {
            return Kind.YIELD_FROM;
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

    record Compare(Segment segment, int index, int at, int length, Expr left, java.util.List<CmpOperator> ops, java.util.List<Expr> comparators) implements Expr {
        @Override
        public Kind kind() {
            return Kind.COMPARE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(left);
            comparators.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("left", left);
            visitor.operators("ops", ops);
            visitor.nodes("comparators", comparators);
        }
    }

    record Call(Segment segment, int index, int at, int length, Expr func, java.util.List<Expr> args, java.util.List<Keyword> keywords) implements Expr {
        @Override
        public Kind kind() {
            return Kind.CALL;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(func);
            args.forEach(action);
            keywords.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("func", func);
            visitor.nodes("args", args);
            visitor.nodes("keywords", keywords);
        }
    }

    record FormattedValue(Segment segment, int index, int at, int length, Expr value, int conversion, Optional<Expr> formatSpec) implements ReplacementField {
        @Override
        public Kind kind() {
            return Kind.FORMATTED_VALUE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(value);
            formatSpec.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("value", value);
            visitor.integer("conversion", conversion);
            visitor.optionalNode("format_spec", formatSpec);
        }
    }

    record Interpolation(Segment segment, int index, int at, int length, Expr value, Literal str, int conversion, Optional<Expr> formatSpec) implements ReplacementField {
        @Override
        public Kind kind() {
            return Kind.INTERPOLATION;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(value);
            formatSpec.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("value", value);
            visitor.constant("str", str);
            visitor.integer("conversion", conversion);
            visitor.optionalNode("format_spec", formatSpec);
        }
    }

    record JoinedStr(Segment segment, int index, int at, int length, java.util.List<Expr> values) implements StringTemplate {
        @Override
        public Kind kind() {
            return Kind.JOINED_STR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            values.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("values", values);
        }
    }

    record TemplateStr(Segment segment, int index, int at, int length, java.util.List<Expr> values) implements StringTemplate {
        @Override
        public Kind kind() {
            return Kind.TEMPLATE_STR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            values.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("values", values);
        }
    }

    record Constant(Segment segment, int index, int at, int length, Literal value, boolean unicodePrefix) implements Expr {
        @Override
        public Kind kind() {
            return Kind.CONSTANT;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.constant("value", value);
            visitor.flag("unicode_prefix", unicodePrefix);
        }
    }

    record Attribute(Segment segment, int index, int at, int length, Expr value, String attr, ExprContext ctx) implements Expr {
        @Override
        public Kind kind() {
            return Kind.ATTRIBUTE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(value);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("value", value);
            visitor.identifier("attr", attr);
            visitor.operator("ctx", ctx);
        }
    }

    record Subscript(Segment segment, int index, int at, int length, Expr value, Expr slice, ExprContext ctx) implements Expr {
        @Override
        public Kind kind() {
            return Kind.SUBSCRIPT;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(value);
            action.accept(slice);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("value", value);
            visitor.node("slice", slice);
            visitor.operator("ctx", ctx);
        }
    }

    record Starred(Segment segment, int index, int at, int length, Expr value, ExprContext ctx) implements Expr {
        @Override
        public Kind kind() {
            return Kind.STARRED;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(value);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("value", value);
            visitor.operator("ctx", ctx);
        }
    }

    record Name(Segment segment, int index, int at, int length, String id, ExprContext ctx) implements Expr {
        @Override
        public Kind kind() {
            return Kind.NAME;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifier("id", id);
            visitor.operator("ctx", ctx);
        }
    }

    record List(Segment segment, int index, int at, int length, java.util.List<Expr> elts, ExprContext ctx) implements Expr {
        @Override
        public Kind kind() {
            return Kind.LIST;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elts.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("elts", elts);
            visitor.operator("ctx", ctx);
        }
    }

    record Tuple(Segment segment, int index, int at, int length, java.util.List<Expr> elts, ExprContext ctx) implements Expr {
        @Override
        public Kind kind() {
            return Kind.TUPLE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            elts.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("elts", elts);
            visitor.operator("ctx", ctx);
        }
    }

    record Slice(Segment segment, int index, int at, int length, Optional<Expr> lower, Optional<Expr> upper, Optional<Expr> step) implements Expr {
        @Override
        public Kind kind() {
            return Kind.SLICE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            lower.ifPresent(action);
            upper.ifPresent(action);
            step.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.optionalNode("lower", lower);
            visitor.optionalNode("upper", upper);
            visitor.optionalNode("step", step);
        }
    }

    /// What `ListComp` and `SetComp` and `GeneratorExp` share.
    sealed interface CompLike extends Expr {
        Expr elt();

        java.util.List<Comprehension> generators();
    }

    /// What `FormattedValue` and `Interpolation` share.
    sealed interface ReplacementField extends Expr {
        Expr value();

        int conversion();

        Optional<Expr> formatSpec();
    }

    /// What `JoinedStr` and `TemplateStr` share.
    sealed interface StringTemplate extends Expr {
        java.util.List<Expr> values();
    }
}
