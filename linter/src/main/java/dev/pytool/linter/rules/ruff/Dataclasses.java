package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Classes that a decorator fills with methods: the standard library's dataclasses and attrs.
final class Dataclasses {
    private Dataclasses() {}

    /// Who makes the class.
    enum Maker {
        STANDARD,
        ATTRS
    }

    /// The decorator that makes a class a dataclass.
    record Found(Maker maker, Expr decorator) {}

    static Optional<Found> of(Stmt.ClassDef type, LintContext cx) {
        for (Expr decorator : type.decoratorList()) {
            switch (Decorators.name(decorator, cx)) {
                case "dataclasses.dataclass" -> {
                    return Optional.of(new Found(Maker.STANDARD, decorator));
                }
                case "attr.s",
                        "attr.attributes",
                        "attr.attrs",
                        "attr.dataclass",
                        "attr.define",
                        "attr.frozen",
                        "attr.mutable",
                        "attrs.define",
                        "attrs.frozen",
                        "attrs.mutable" -> {
                    return Optional.of(new Found(Maker.ATTRS, decorator));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    static boolean isStandard(Stmt.ClassDef type, LintContext cx) {
        return of(type, cx).filter(found -> found.maker() == Maker.STANDARD).isPresent();
    }

    /// Whether the decorator makes attributes of annotated names: attrs may leave that to its
    /// caller.
    static boolean takesAnnotations(Found found) {
        return found.maker() == Maker.STANDARD
                || !(found.decorator() instanceof Expr.Call call)
                || Calls.keyword(call, "auto_attribs")
                        .filter(keyword ->
                                !Exprs.isTrue(keyword.value()) && !Exprs.isNone(keyword.value()))
                        .isEmpty();
    }

    static boolean isFrozen(Stmt.ClassDef type, LintContext cx) {
        return of(type, cx)
                .filter(found ->
                        switch (Decorators.name(found.decorator(), cx)) {
                            case "attr.frozen", "attrs.frozen" -> true;
                            default ->
                                    found.decorator() instanceof Expr.Call call
                                            && Calls.keyword(call, "frozen")
                                                    .filter(keyword ->
                                                            Exprs.isTrue(keyword.value()))
                                                    .isPresent();
                        })
                .isPresent();
    }

    static boolean isClassVariable(Expr annotation, LintContext cx) {
        return isTyping(annotation, "ClassVar", cx);
    }

    static boolean isFinal(Expr annotation, LintContext cx) {
        return isTyping(annotation, "Final", cx);
    }

    private static boolean isTyping(Expr annotation, String member, LintContext cx) {
        return cx.isTyping(
                annotation instanceof Expr.Subscript subscript ? subscript.value() : annotation,
                member);
    }
}
