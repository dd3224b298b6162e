package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// What decorators make of functions and classes.
public final class Decorators {
    private Decorators() {}

    /// What a function inside a class is.
    public enum Role {
        FUNCTION,
        METHOD,
        CLASS_METHOD,
        STATIC_METHOD
    }

    /// The dotted name of a decorator, its call taken off.
    public static String name(Expr decorator, LintContext cx) {
        Expr callee = decorator instanceof Expr.Call call ? call.func() : decorator;
        return cx.nameOf(callee);
    }

    /// Offset of the at-sign before a decorator.
    public static int sign(Expr decorator, LintContext cx) {
        return cx.tokens()
                .start(
                        cx.tokens()
                                .significantBefore(
                                        cx.tokens()
                                                .at(
                                                        Brackets.span(
                                                                decorator,
                                                                0,
                                                                Integer.MAX_VALUE,
                                                                cx)[0])));
    }

    public static boolean has(List<Expr> decorators, String name, LintContext cx) {
        return decorators.stream().anyMatch(decorator -> name(decorator, cx).equals(name));
    }

    public static boolean has(Stmt.FunctionLike function, String name, LintContext cx) {
        return has(function.decoratorList(), name, cx);
    }

    /// Whether a member of `typing` or `typing_extensions` is among the decorators.
    public static boolean hasTyping(Stmt.FunctionLike function, String member, LintContext cx) {
        return has(function, "typing." + member, cx)
                || has(function, "typing_extensions." + member, cx);
    }

    public static boolean isOverload(Stmt.FunctionLike function, LintContext cx) {
        return hasTyping(function, "overload", cx);
    }

    public static boolean isOverride(Stmt.FunctionLike function, LintContext cx) {
        return hasTyping(function, "override", cx);
    }

    public static boolean isAbstract(Stmt.FunctionLike function, LintContext cx) {
        return function.decoratorList().stream()
                .anyMatch(decorator ->
                        switch (name(decorator, cx)) {
                            case "abc.abstractmethod",
                                    "abc.abstractclassmethod",
                                    "abc.abstractstaticmethod",
                                    "abc.abstractproperty" ->
                                    true;
                            default -> false;
                        });
    }

    public static boolean isProperty(Stmt.FunctionLike function, LintContext cx) {
        return function.decoratorList().stream()
                .anyMatch(decorator ->
                        isPropertyClass(
                                        decorator instanceof Expr.Call call
                                                ? call.func()
                                                : decorator,
                                        cx)
                                || cx.options()
                                        .pydocstyle()
                                        .propertyDecorators()
                                        .contains(name(decorator, cx)));
    }

    /// The class in whose body a function stands.
    public static Optional<Stmt.ClassDef> owner(Stmt.FunctionLike function, LintContext cx) {
        return cx.outerStatement(function)
                .flatMap(outer -> {
                    Stmt at = outer;
                    while (!(at instanceof Stmt.ClassDef) && !(at instanceof Stmt.FunctionLike)) {
                        Optional<Stmt> next = cx.outerStatement(at);
                        if (next.isEmpty()) {
                            return Optional.empty();
                        }
                        at = next.get();
                    }
                    return at instanceof Stmt.ClassDef type ? Optional.of(type) : Optional.empty();
                });
    }

    public static Role role(Stmt.FunctionLike function, LintContext cx) {
        Role declared = declaredRole(function, cx);
        return declared == Role.METHOD
                        && owner(function, cx)
                                .filter(type ->
                                        type.bases().stream()
                                                .noneMatch(Expr.Call.class::isInstance))
                                .filter(type -> ClassBases.any(type, cx, Decorators::isMetaclass))
                                .isPresent()
                ? Role.CLASS_METHOD
                : declared;
    }

    /// The same, a metaclass's methods taken as methods of its instances.
    public static Role declaredRole(Stmt.FunctionLike function, LintContext cx) {
        if (owner(function, cx).isEmpty()) {
            return Role.FUNCTION;
        }
        for (Expr decorator : function.decoratorList()) {
            String name = name(decorator, cx);
            if (name.equals("builtins.staticmethod")
                    || name.equals("abc.abstractstaticmethod")
                    || cx.options().pep8Naming().staticmethodDecorators().contains(name)) {
                return Role.STATIC_METHOD;
            }
        }
        switch (function.name()) {
            case "__new__", "__init_subclass__", "__class_getitem__" -> {
                return function.name().equals("__new__") ? Role.STATIC_METHOD : Role.CLASS_METHOD;
            }
            default -> {}
        }
        for (Expr decorator : function.decoratorList()) {
            String name = name(decorator, cx);
            if (name.equals("builtins.classmethod")
                    || name.equals("abc.abstractclassmethod")
                    || cx.options().pep8Naming().classmethodDecorators().contains(name)) {
                return Role.CLASS_METHOD;
            }
        }
        return Role.METHOD;
    }

    private static boolean isMetaclass(String name) {
        return name.equals("builtins.type")
                || name.equals("abc.ABCMeta")
                || name.equals("enum.EnumMeta")
                || name.equals("enum.EnumType");
    }

    /// Whether a decorator is one of the standard library that makes properties.
    public static boolean isPropertyClass(Expr decorator, LintContext cx) {
        return switch (cx.nameOf(decorator)) {
            case "builtins.property",
                    "functools.cached_property",
                    "abc.abstractproperty",
                    "enum.property",
                    "types.DynamicClassAttribute" ->
                    true;
            default -> false;
        };
    }
}
