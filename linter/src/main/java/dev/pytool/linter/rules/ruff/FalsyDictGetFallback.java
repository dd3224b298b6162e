package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Where only the truth of the result counts, `None` is as good as any other false value.
///
/// ```python
/// if options.get("verbose", False):   # options.get("verbose")
///     ...
/// ```
///
/// The fix removes the argument; it is unsafe where a comment would be lost, and missing for calls
/// that `dict.get` does not accept.
@Rule(
        code = "RUF056",
        name = "falsy-dict-get-fallback",
        fix = Fixable.SOMETIMES,
        message =
                "Falsy fallback of `dict.get()` where only truth counts; the default `None` will do",
        preview = true)
final class FalsyDictGetFallback {
    private FalsyDictGetFallback() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!(node.func() instanceof Expr.Attribute method)
                || !method.attr().equals("get")
                || !(method.value() instanceof Expr.Name dict)
                || !Conditions.isTest(node, cx)) {
            return;
        }
        Optional<Keyword> named =
                node.keywords().stream()
                        .filter(each -> each.arg().filter("default"::equals).isPresent())
                        .findFirst();
        Optional<Expr> fallback =
                named.map(Keyword::value)
                        .or(() ->
                                node.args().size() > 1
                                        ? Optional.of(node.args().get(1))
                                        : Optional.empty());
        if (fallback.isEmpty() || !isFalsy(fallback.get(), cx) || !isDict(dict, cx)) {
            return;
        }
        Finding finding = named.isPresent() ? cx.report(named.get()) : cx.report(fallback.get());
        if (named.isEmpty() && node.args().size() == 2 && node.keywords().isEmpty()) {
            List<Edit> edits = Removal.arguments(node, List.of(fallback.get()), cx);
            boolean loses =
                    edits.stream().anyMatch(edit -> cx.hasComment(edit.start(), edit.end()));
            finding.fix(loses || cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
        }
    }

    /// Whether a name holds a dictionary, that of further keyword arguments included.
    private static boolean isDict(Expr.Name name, LintContext cx) {
        return Values.isA(name, "dict", cx)
                || cx.semantics()
                        .binding(name)
                        .filter(binding -> binding.node() instanceof Arg arg && isKwarg(arg, cx))
                        .isPresent();
    }

    private static boolean isKwarg(Arg arg, LintContext cx) {
        return cx.parent(arg)
                .filter(parent ->
                        parent instanceof Arguments all
                                && all.kwarg().filter(each -> each == arg).isPresent())
                .isPresent();
    }

    private static boolean isFalsy(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.None none -> true;
                        case Literal.Bool bool -> !bool.value();
                        case Literal.Str string -> string.value().isEmpty();
                        case Literal.Bytes bytes -> bytes.value().isEmpty();
                        case Literal.Int number -> number.value().signum() == 0;
                        case Literal.Float number -> number.value() == 0.0;
                        case Literal.Imaginary number -> number.value() == 0.0;
                        default -> false;
                    };
            case Expr.JoinedStr string -> string.values().isEmpty();
            case Expr.List list -> list.elts().isEmpty();
            case Expr.Tuple tuple -> tuple.elts().isEmpty();
            case Expr.Dict dict -> dict.values().isEmpty();
            case Expr.Call call ->
                    call.keywords().isEmpty()
                            && (call.args().isEmpty()
                                    || call.args().size() == 1
                                            && isFalsy(call.args().getFirst(), cx))
                            && switch (cx.nameOf(call.func())) {
                                case "builtins.dict",
                                        "builtins.frozenset",
                                        "builtins.list",
                                        "builtins.set",
                                        "builtins.tuple" ->
                                        true;
                                default -> false;
                            };
            default -> Exprs.isNone(expr);
        };
    }
}
