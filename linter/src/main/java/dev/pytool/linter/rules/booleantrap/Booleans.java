package dev.pytool.linter.rules.booleantrap;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Booleans passed by position.
final class Booleans {
    private static final Set<String> SETTERS =
            Set.of(
                    "append",
                    "assertEqual",
                    "assertEquals",
                    "assertNotEqual",
                    "assertNotEquals",
                    "bool",
                    "bytes",
                    "coalesce",
                    "count",
                    "failIfEqual",
                    "failUnlessEqual",
                    "float",
                    "fromkeys",
                    "get",
                    "get_async",
                    "getattr",
                    "getboolean",
                    "getfloat",
                    "getint",
                    "ifnull",
                    "index",
                    "insert",
                    "int",
                    "is_",
                    "is_not",
                    "isnull",
                    "next",
                    "nvl",
                    "param",
                    "pop",
                    "remove",
                    "set_blocking",
                    "set_enabled",
                    "setattr",
                    "setdefault",
                    "str",
                    "where",
                    "__setattr__",
                    "Mock",
                    "MagicMock",
                    "Value");

    private Booleans() {}

    static List<Arg> positional(Stmt.FunctionLike function) {
        List<Arg> args = new ArrayList<>(function.args().posonlyargs());
        args.addAll(function.args().args());
        return args;
    }

    /// Setters, special methods and overrides have no choice.
    static boolean isExempt(Stmt.FunctionLike function, LintContext cx) {
        boolean setter =
                function.decoratorList().stream()
                        .anyMatch(decorator ->
                                decorator instanceof Expr.Attribute attribute
                                        && attribute.attr().equals("setter")
                                        && Exprs.isName(attribute.value(), function.name()));
        boolean dunder =
                Names.isDunder(function.name())
                        && !Set.of("__init__", "__post_init__", "__call__")
                                .contains(function.name());
        return setter
                || dunder
                || Decorators.isOverride(function, cx)
                || Decorators.isOverload(function, cx);
    }

    static boolean isBool(Expr type, LintContext cx) {
        return switch (type) {
            case Expr.Constant constant ->
                    Exprs.string(constant).filter("bool"::equals).isPresent();
            case Expr.BinOp union ->
                    union.op() == Operator.BIT_OR
                            && (isBool(union.left(), cx) || isBool(union.right(), cx));
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Optional") ->
                    isBool(subscript.slice(), cx);
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Union") ->
                    Exprs.elements(subscript.slice()).stream().anyMatch(each -> isBool(each, cx));
            default -> cx.isBuiltin(type, "bool");
        };
    }

    /// `set`, `set_x`, `setX`; `settings` is none.
    private static boolean isSetter(String name) {
        return name.equals("set")
                || name.startsWith("set_")
                || name.startsWith("set") && Character.isUpperCase(name.charAt(3));
    }

    static boolean isAllowedCall(Expr.Call call, LintContext cx) {
        String name =
                call.func() instanceof Expr.Attribute attribute
                        ? attribute.attr()
                        : Exprs.name(call.func()).orElse("");
        if (SETTERS.contains(name)
                || cx.options()
                        .flake8BooleanTrap()
                        .extendAllowedCalls()
                        .contains(cx.nameOf(call.func()))) {
            return true;
        }
        return call.args().size() == 1 && (isSetter(name) || Names.isDunder(name));
    }
}
