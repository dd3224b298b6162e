package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Indexing a list, string or other literal with a value of such a type raises `TypeError`.
@Rule(code = "RUF016", name = "invalid-index-type", message = "Invalid index")
final class InvalidIndexType {
    private InvalidIndexType() {}

    static void check(Expr.Subscript node, LintContext cx) {
        boolean string = false;
        switch (node.value()) {
            case Expr.List _ -> {}
            case Expr.ListComp _ -> {}
            case Expr.Tuple _ -> {}
            case Expr.JoinedStr _ -> string = true;
            case Expr.Constant constant
                    when constant.value() instanceof Literal.Str
                            || constant.value() instanceof Literal.Bytes ->
                    string = true;
            default -> {
                return;
            }
        }
        String container = name(node.value());
        Expr index = node.slice();
        if (index instanceof Expr.Slice slice) {
            for (Optional<Expr> bound : List.of(slice.lower(), slice.upper(), slice.step())) {
                bound.filter(each -> !name(each).isEmpty())
                        .filter(each -> !isIndex(name(each)) && !Exprs.isNone(each))
                        .ifPresent(each ->
                                cx.say(
                                        cx.start(each),
                                        cx.end(each),
                                        "Slice in indexed access to type `"
                                                + container
                                                + "` uses type `"
                                                + name(each)
                                                + "` instead of an integer"));
            }
            return;
        }
        String type = name(index);
        if (!type.isEmpty() && !isIndex(type)) {
            cx.say(
                    cx.start(index),
                    cx.end(index),
                    "Indexed access to type `"
                            + container
                            + "` uses type `"
                            + type
                            + "` instead of an integer or slice");
        }
    }

    private static boolean isIndex(String type) {
        return type.equals("int") || type.equals("bool");
    }

    private static String name(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.None _ -> "None";
                        case Literal.Bool _ -> "bool";
                        case Literal.Ellipsis _ -> "ellipsis";
                        case Literal.Int _ -> "int";
                        case Literal.Float _ -> "float";
                        case Literal.Imaginary _ -> "complex";
                        case Literal.Str _ -> "str";
                        case Literal.Bytes _ -> "bytes";
                    };
            case Expr.JoinedStr _ -> "str";
            case Expr.List _ -> "list";
            case Expr.ListComp _ -> "list comprehension";
            case Expr.Dict _ -> "dict";
            case Expr.DictComp _ -> "dict comprehension";
            case Expr.Set _ -> "set";
            case Expr.SetComp _ -> "set comprehension";
            case Expr.Tuple _ -> "tuple";
            case Expr.GeneratorExp _ -> "generator";
            case Expr.Lambda _ -> "lambda";
            case Expr.TemplateStr _ -> "Template";
            default -> "";
        };
    }
}
