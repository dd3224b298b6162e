package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

import java.util.List;
import java.util.Optional;

/// Whether an expression is true in a condition, as far as one can read it off.
public final class Truth {
    private Truth() {}

    /// Whether it is surely true.
    public static boolean isSure(Expr value, LintContext cx) {
        return switch (value) {
            case Expr.Constant constant -> isTrue(constant.value());
            case Expr.List list -> hasElement(list.elts());
            case Expr.Tuple tuple -> hasElement(tuple.elts());
            case Expr.Set set -> hasElement(set.elts());
            case Expr.Dict dict -> dict.keys().stream().anyMatch(Optional::isPresent);
            case Expr.GeneratorExp generator -> true;
            case Expr.Lambda lambda -> true;
            case Expr.TemplateStr template -> true;
            case Expr.JoinedStr joined -> joined.values().stream().anyMatch(Truth::hasText);
            case Expr.Call call -> isSure(call, cx);
            default -> false;
        };
    }

    /// A container made of one argument is as true as that.
    private static boolean isSure(Expr.Call call, LintContext cx) {
        return switch (cx.nameOf(call.func())) {
            case "builtins.list",
                    "builtins.tuple",
                    "builtins.set",
                    "builtins.frozenset",
                    "builtins.dict" ->
                    call.args().size() == 1
                            && call.keywords().isEmpty()
                            && isSure(call.args().getFirst(), cx);
            default -> false;
        };
    }

    private static boolean isTrue(Literal literal) {
        return switch (literal) {
            case Literal.Bool bool -> bool.value();
            case Literal.Int number -> number.value().signum() != 0;
            case Literal.Float number -> number.value() != 0;
            case Literal.Str text -> !text.value().isEmpty();
            case Literal.Bytes bytes -> !bytes.value().isEmpty();
            case Literal.Ellipsis ellipsis -> true;
            default -> false;
        };
    }

    private static boolean hasElement(List<Expr> elements) {
        return elements.stream().anyMatch(each -> !(each instanceof Expr.Starred));
    }

    /// Whether a part of an f-string always gives a character.
    private static boolean hasText(Expr part) {
        return part instanceof Expr.FormattedValue field
                ? showsText(field.value())
                : Exprs.string(part).filter(text -> !text.isEmpty()).isPresent();
    }

    private static boolean showsText(Expr value) {
        return switch (value) {
            case Expr.Lambda lambda -> true;
            case Expr.Dict dict -> true;
            case Expr.Set set -> true;
            case Expr.ListComp comprehension -> true;
            case Expr.SetComp comprehension -> true;
            case Expr.DictComp comprehension -> true;
            case Expr.Compare compare -> true;
            case Expr.List list -> true;
            case Expr.Tuple tuple -> true;
            case Expr.IfExp choice -> showsText(choice.body()) && showsText(choice.orelse());
            case Expr.NamedExpr named -> showsText(named.value());
            case Expr.JoinedStr joined -> joined.values().stream().anyMatch(Truth::hasText);
            case Expr.TemplateStr template -> true;
            case Expr.Constant constant ->
                    !(constant.value() instanceof Literal.Str text) || !text.value().isEmpty();
            default -> false;
        };
    }
}
