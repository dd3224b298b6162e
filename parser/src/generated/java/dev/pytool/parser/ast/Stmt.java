// Generated from src/main/ast/ast.table by AstGenerator; do not edit.
package dev.pytool.parser.ast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A node of the family `stmt` of CPython's grammar.
public sealed interface Stmt extends Node {

    record FunctionDef(Segment segment, int index, int at, int length, String name, Arguments args, List<Stmt> body, List<dev.pytool.parser.ast.Expr> decoratorList, Optional<dev.pytool.parser.ast.Expr> returns, List<TypeParam> typeParams) implements FunctionLike {
        @Override
        public Kind kind() {
            return Kind.FUNCTION_DEF;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(args);
            body.forEach(action);
            decoratorList.forEach(action);
            returns.ifPresent(action);
            typeParams.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifier("name", name);
            visitor.node("args", args);
            visitor.nodes("body", body);
            visitor.nodes("decorator_list", decoratorList);
            visitor.optionalNode("returns", returns);
            visitor.nodes("type_params", typeParams);
        }
    }

    record AsyncFunctionDef(Segment segment, int index, int at, int length, String name, Arguments args, List<Stmt> body, List<dev.pytool.parser.ast.Expr> decoratorList, Optional<dev.pytool.parser.ast.Expr> returns, List<TypeParam> typeParams) implements FunctionLike {
        @Override
        public Kind kind() {
            return Kind.ASYNC_FUNCTION_DEF;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(args);
            body.forEach(action);
            decoratorList.forEach(action);
            returns.ifPresent(action);
            typeParams.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifier("name", name);
            visitor.node("args", args);
            visitor.nodes("body", body);
            visitor.nodes("decorator_list", decoratorList);
            visitor.optionalNode("returns", returns);
            visitor.nodes("type_params", typeParams);
        }
    }

    record ClassDef(Segment segment, int index, int at, int length, String name, List<dev.pytool.parser.ast.Expr> bases, List<Keyword> keywords, List<Stmt> body, List<dev.pytool.parser.ast.Expr> decoratorList, List<TypeParam> typeParams) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.CLASS_DEF;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            bases.forEach(action);
            keywords.forEach(action);
            body.forEach(action);
            decoratorList.forEach(action);
            typeParams.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifier("name", name);
            visitor.nodes("bases", bases);
            visitor.nodes("keywords", keywords);
            visitor.nodes("body", body);
            visitor.nodes("decorator_list", decoratorList);
            visitor.nodes("type_params", typeParams);
        }
    }

    record Return(Segment segment, int index, int at, int length, Optional<dev.pytool.parser.ast.Expr> value) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.RETURN;
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

    record Delete(Segment segment, int index, int at, int length, List<dev.pytool.parser.ast.Expr> targets) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.DELETE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            targets.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("targets", targets);
        }
    }

    record Assign(Segment segment, int index, int at, int length, List<dev.pytool.parser.ast.Expr> targets, dev.pytool.parser.ast.Expr value) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.ASSIGN;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            targets.forEach(action);
            action.accept(value);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("targets", targets);
            visitor.node("value", value);
        }
    }

    record TypeAlias(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr name, List<TypeParam> typeParams, dev.pytool.parser.ast.Expr value) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.TYPE_ALIAS;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(name);
            typeParams.forEach(action);
            action.accept(value);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("name", name);
            visitor.nodes("type_params", typeParams);
            visitor.node("value", value);
        }
    }

    record AugAssign(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr target, Operator op, dev.pytool.parser.ast.Expr value) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.AUG_ASSIGN;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(target);
            action.accept(value);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("target", target);
            visitor.operator("op", op);
            visitor.node("value", value);
        }
    }

    record AnnAssign(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr target, dev.pytool.parser.ast.Expr annotation, Optional<dev.pytool.parser.ast.Expr> value, int simple) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.ANN_ASSIGN;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(target);
            action.accept(annotation);
            value.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("target", target);
            visitor.node("annotation", annotation);
            visitor.optionalNode("value", value);
            visitor.integer("simple", simple);
        }
    }

    record For(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr target, dev.pytool.parser.ast.Expr iter, List<Stmt> body, List<Stmt> orelse) implements ForLike {
        @Override
        public Kind kind() {
            return Kind.FOR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(target);
            action.accept(iter);
            body.forEach(action);
            orelse.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("target", target);
            visitor.node("iter", iter);
            visitor.nodes("body", body);
            visitor.nodes("orelse", orelse);
        }
    }

    record AsyncFor(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr target, dev.pytool.parser.ast.Expr iter, List<Stmt> body, List<Stmt> orelse) implements ForLike {
        @Override
        public Kind kind() {
            return Kind.ASYNC_FOR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(target);
            action.accept(iter);
            body.forEach(action);
            orelse.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("target", target);
            visitor.node("iter", iter);
            visitor.nodes("body", body);
            visitor.nodes("orelse", orelse);
        }
    }

    record While(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.WHILE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(test);
            body.forEach(action);
            orelse.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("test", test);
            visitor.nodes("body", body);
            visitor.nodes("orelse", orelse);
        }
    }

    record If(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.IF;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(test);
            body.forEach(action);
            orelse.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("test", test);
            visitor.nodes("body", body);
            visitor.nodes("orelse", orelse);
        }
    }

    record With(Segment segment, int index, int at, int length, List<Withitem> items, List<Stmt> body) implements WithLike {
        @Override
        public Kind kind() {
            return Kind.WITH;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            items.forEach(action);
            body.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("items", items);
            visitor.nodes("body", body);
        }
    }

    record AsyncWith(Segment segment, int index, int at, int length, List<Withitem> items, List<Stmt> body) implements WithLike {
        @Override
        public Kind kind() {
            return Kind.ASYNC_WITH;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            items.forEach(action);
            body.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("items", items);
            visitor.nodes("body", body);
        }
    }

    record Match(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr subject, List<MatchCase> cases) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.MATCH;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(subject);
            cases.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("subject", subject);
            visitor.nodes("cases", cases);
        }
    }

    record Raise(Segment segment, int index, int at, int length, Optional<dev.pytool.parser.ast.Expr> exc, Optional<dev.pytool.parser.ast.Expr> cause) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.RAISE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            exc.ifPresent(action);
            cause.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.optionalNode("exc", exc);
            visitor.optionalNode("cause", cause);
        }
    }

    record Try(Segment segment, int index, int at, int length, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) implements TryLike {
        @Override
        public Kind kind() {
            return Kind.TRY;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            body.forEach(action);
            handlers.forEach(action);
            orelse.forEach(action);
            finalbody.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("body", body);
            visitor.nodes("handlers", handlers);
            visitor.nodes("orelse", orelse);
            visitor.nodes("finalbody", finalbody);
        }
    }

    record TryStar(Segment segment, int index, int at, int length, List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse, List<Stmt> finalbody) implements TryLike {
        @Override
        public Kind kind() {
            return Kind.TRY_STAR;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            body.forEach(action);
            handlers.forEach(action);
            orelse.forEach(action);
            finalbody.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("body", body);
            visitor.nodes("handlers", handlers);
            visitor.nodes("orelse", orelse);
            visitor.nodes("finalbody", finalbody);
        }
    }

    record Assert(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr test, Optional<dev.pytool.parser.ast.Expr> msg) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.ASSERT;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            action.accept(test);
            msg.ifPresent(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.node("test", test);
            visitor.optionalNode("msg", msg);
        }
    }

    record Import(Segment segment, int index, int at, int length, List<Alias> names) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.IMPORT;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            names.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.nodes("names", names);
        }
    }

    record ImportFrom(Segment segment, int index, int at, int length, Optional<String> module, List<Alias> names, int level) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.IMPORT_FROM;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {
            names.forEach(action);
        }
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.optionalIdentifier("module", module);
            visitor.nodes("names", names);
            visitor.integer("level", level);
        }
    }

    record Global(Segment segment, int index, int at, int length, List<String> names) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.GLOBAL;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifiers("names", names);
        }
    }

    record Nonlocal(Segment segment, int index, int at, int length, List<String> names) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.NONLOCAL;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {
            visitor.identifiers("names", names);
        }
    }

    record Expr(Segment segment, int index, int at, int length, dev.pytool.parser.ast.Expr value) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.EXPR_STMT;
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

    record Pass(Segment segment, int index, int at, int length) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.PASS;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {}
    }

    record Break(Segment segment, int index, int at, int length) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.BREAK;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {}
    }

    record Continue(Segment segment, int index, int at, int length) implements Stmt {
        @Override
        public Kind kind() {
            return Kind.CONTINUE;
        }
        @Override
        public void forEachChild(Consumer<? super Node> action) {}
        @Override
        public void fields(FieldVisitor visitor) {}
    }

    /// What `FunctionDef` and `AsyncFunctionDef` share.
    sealed interface FunctionLike extends Stmt {
        String name();

        Arguments args();

        List<Stmt> body();

        List<dev.pytool.parser.ast.Expr> decoratorList();

        Optional<dev.pytool.parser.ast.Expr> returns();

        List<TypeParam> typeParams();
    }

    /// What `For` and `AsyncFor` share.
    sealed interface ForLike extends Stmt {
        dev.pytool.parser.ast.Expr target();

        dev.pytool.parser.ast.Expr iter();

        List<Stmt> body();

        List<Stmt> orelse();
    }

    /// What `With` and `AsyncWith` share.
    sealed interface WithLike extends Stmt {
        List<Withitem> items();

        List<Stmt> body();
    }

    /// What `Try` and `TryStar` share.
    sealed interface TryLike extends Stmt {
        List<Stmt> body();

        List<ExceptHandler> handlers();

        List<Stmt> orelse();

        List<Stmt> finalbody();
    }
}
