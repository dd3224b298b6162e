package dev.pytool.linter.rules.annotations;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Missing annotations of functions.
final class Annotations {
    private Annotations() {}

    /// The parameters in order, those of stars left out.
    static List<Arg> plain(Stmt.FunctionLike function) {
        List<Arg> args = new ArrayList<>(function.args().posonlyargs());
        args.addAll(function.args().args());
        args.addAll(function.args().kwonlyargs());
        return args;
    }

    /// The parameters that need an annotation: `self` and `cls` do not.
    static List<Arg> annotatable(Stmt.FunctionLike function, LintContext cx) {
        List<Arg> args = plain(function);
        Decorators.Role role = Decorators.role(function, cx);
        boolean bound =
                role == Decorators.Role.METHOD
                        || role == Decorators.Role.CLASS_METHOD
                        || function.name().equals("__new__") && role != Decorators.Role.FUNCTION;
        boolean positional =
                !function.args().posonlyargs().isEmpty() || !function.args().args().isEmpty();
        return bound && positional ? args.subList(1, args.size()) : args;
    }

    static boolean isSkipped(Stmt.FunctionLike function, LintContext cx) {
        return implementsOverload(function, cx)
                || cx.options().flake8Annotations().ignoreFullyUntyped() && isUntyped(function);
    }

    /// Whether the definition before this one is an overload of it, which has the annotations.
    private static boolean implementsOverload(Stmt.FunctionLike function, LintContext cx) {
        if (Decorators.isOverload(function, cx)) {
            return false;
        }
        Optional<Stmt> before = Statements.previous(function, cx);
        while (before.isPresent()
                && !(before.get() instanceof Stmt.FunctionLike)
                && !(before.get() instanceof Stmt.ClassDef)) {
            before = Statements.previous(before.get(), cx);
        }
        return before.orElse(function) instanceof Stmt.FunctionLike other
                && other != function
                && other.name().equals(function.name())
                && Decorators.isOverload(other, cx);
    }

    /// Reports a parameter behind stars that has no annotation.
    static void starred(Stmt.FunctionLike function, Optional<Arg> starred, LintContext cx) {
        if (starred.isEmpty() || isSkipped(function, cx)) {
            return;
        }
        Arg arg = starred.get();
        boolean dummy =
                cx.options().flake8Annotations().suppressDummyArgs()
                        && Names.isDummy(arg.arg(), cx);
        if (arg.annotation().isEmpty() && !dummy) {
            int stars = cx.tokens().significantBefore(cx.tokens().at(cx.start(arg)));
            cx.report(cx.tokens().start(stars), cx.end(arg), arg.arg());
        }
    }

    private static boolean isUntyped(Stmt.FunctionLike function) {
        return function.returns().isEmpty()
                && plain(function).stream().allMatch(arg -> arg.annotation().isEmpty())
                && function.args().vararg().filter(arg -> arg.annotation().isPresent()).isEmpty()
                && function.args().kwarg().filter(arg -> arg.annotation().isPresent()).isEmpty();
    }

    /// The code that speaks of a missing return annotation of this function; empty where none is
    /// missing.
    static String returnCode(Stmt.FunctionLike function, LintContext cx) {
        if (function.returns().isPresent() || isSkipped(function, cx)) {
            return "";
        }
        Decorators.Role role = Decorators.role(function, cx);
        String name = function.name();
        if (role == Decorators.Role.CLASS_METHOD) {
            return name.equals("__init_subclass__") || name.equals("__class_getitem__")
                    ? "ANN204"
                    : "ANN206";
        }
        if (role == Decorators.Role.STATIC_METHOD && !name.equals("__new__")) {
            return "ANN205";
        }
        if (role != Decorators.Role.FUNCTION && name.equals("__init__")) {
            boolean typed =
                    annotatable(function, cx).stream()
                            .anyMatch(arg -> arg.annotation().isPresent());
            return cx.options().flake8Annotations().mypyInitReturn() && typed ? "" : "ANN204";
        }
        if (role != Decorators.Role.FUNCTION && Names.isDunder(name)) {
            return "ANN204";
        }
        return isPublic(function, cx) ? "ANN201" : "ANN202";
    }

    private static boolean isPublic(Stmt.FunctionLike function, LintContext cx) {
        boolean method = Decorators.owner(function, cx).isPresent();
        if (function.name().startsWith("_") && !(method && Names.isDunder(function.name()))) {
            return false;
        }
        Optional<Stmt> outer = cx.outerStatement(function);
        while (outer.isPresent()) {
            if (outer.get() instanceof Stmt.FunctionLike) {
                return false;
            }
            if (outer.get() instanceof Stmt.ClassDef type && type.name().startsWith("_")) {
                return false;
            }
            outer = cx.outerStatement(outer.get());
        }
        List<String> exported =
                cx.semantics().exported().stream().map(each -> each.replacement()).toList();
        boolean module = cx.semantics().enclosingScope(function).kind() == Scope.Kind.MODULE;
        return exported.isEmpty() || !module || exported.contains(function.name());
    }

    /// Reports a missing return annotation where this code is the one that speaks of it.
    static void returns(Stmt.FunctionLike function, String code, LintContext cx) {
        if (!returnCode(function, cx).equals(code)) {
            return;
        }
        if (cx.options().flake8Annotations().suppressNoneReturning()
                && !Exprs.contains(
                        function,
                        node ->
                                node instanceof Stmt.Return back
                                        && back.value()
                                                .filter(value -> !Exprs.isNone(value))
                                                .isPresent())) {
            return;
        }
        int start = Definitions.nameStart(function, cx);
        Finding finding = cx.report(start, start + function.name().length(), function.name());
        Optional<String> type = known(function.name());
        type.ifPresent(text ->
                finding.unsafe(cx.insert(Functions.parametersEnd(function, cx), " -> " + text)));
    }

    private static Optional<String> known(String name) {
        return switch (name) {
            case "__init__",
                    "__del__",
                    "__setattr__",
                    "__delattr__",
                    "__setitem__",
                    "__delitem__",
                    "__set__" ->
                    Optional.of("None");
            case "__str__", "__repr__", "__format__" -> Optional.of("str");
            case "__bytes__" -> Optional.of("bytes");
            case "__len__", "__int__", "__index__", "__length_hint__" -> Optional.of("int");
            case "__bool__", "__contains__", "__instancecheck__", "__subclasscheck__" ->
                    Optional.of("bool");
            case "__float__" -> Optional.of("float");
            case "__complex__" -> Optional.of("complex");
            default -> Optional.empty();
        };
    }

    /// Whether a type is `Any`.
    static boolean isAny(Expr annotation, LintContext cx) {
        return switch (annotation) {
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Optional") ->
                    isAny(subscript.slice(), cx);
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Union") ->
                    Exprs.elements(subscript.slice()).stream().anyMatch(each -> isAny(each, cx));
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Annotated") ->
                    !Exprs.elements(subscript.slice()).isEmpty()
                            && isAny(Exprs.elements(subscript.slice()).getFirst(), cx);
            case Expr.BinOp union when union.op() == dev.pytool.parser.ast.Operator.BIT_OR ->
                    isAny(union.left(), cx) || isAny(union.right(), cx);
            case Expr.Constant constant ->
                    cx.semantics()
                            .source()
                            .quoted(constant)
                            .filter(node ->
                                    node instanceof dev.pytool.parser.ast.Mod.Expression inner
                                            && isAny(inner.body(), cx))
                            .isPresent();
            default -> cx.isTyping(annotation, "Any");
        };
    }
}
