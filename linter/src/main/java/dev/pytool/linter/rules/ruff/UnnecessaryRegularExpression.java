package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A pattern without metacharacters matches only itself, which strings find out faster and more
/// plainly.
///
/// ```python
/// re.sub("-", "_", name)   # name.replace("-", "_")
/// if re.match("v", tag):   # if tag.startswith("v"):
///     ...
/// ```
///
/// The fix is unsafe where a comment would be lost, and missing where the replacement holds
/// escapes.
@Rule(
        code = "RUF055",
        name = "unnecessary-regular-expression",
        fix = Fixable.SOMETIMES,
        message = "Plain string pattern passed to `re` function",
        preview = true)
final class UnnecessaryRegularExpression {
    private UnnecessaryRegularExpression() {}

    /// What the test of a match against `None` asks for.
    private enum Test {
        TRUTH,
        MATCH,
        NO_MATCH
    }

    static void check(Expr.Call node, LintContext cx) {
        String function = cx.nameOf(node.func());
        if (!function.startsWith("re.")) {
            return;
        }
        int count = node.args().size() + node.keywords().size();
        Optional<Expr> pattern = Calls.argument(node, "pattern", 0);
        if (pattern.isEmpty() || isPattern(pattern.get(), cx)) {
            return;
        }
        switch (function.substring(3)) {
            case "sub" -> {
                if (count == 3) {
                    substitution(node, pattern.get(), cx);
                }
            }
            case "split" -> {
                boolean empty = literal(pattern.get(), cx).filter(String::isEmpty).isPresent();
                if (count == 2 && !empty) {
                    Calls.argument(node, "string", 1)
                            .ifPresent(string ->
                                    report(
                                            node,
                                            Optional.of(
                                                    method(
                                                            string,
                                                            "split",
                                                            List.of(pattern.get()),
                                                            cx)),
                                            cx));
                }
            }
            case "match", "search", "fullmatch" -> {
                if (count == 2) {
                    test(node, function.substring(3), pattern.get(), cx);
                }
            }
            default -> {}
        }
    }

    /// Whether the expression is unknown or holds characters with a meaning of their own.
    private static boolean isPattern(Expr pattern, LintContext cx) {
        return literal(pattern, cx)
                .filter(text -> text.chars().noneMatch(c -> ".^$*+?{[\\|()".indexOf(c) >= 0))
                .isEmpty();
    }

    private static Optional<String> literal(Expr expr, LintContext cx) {
        Expr value = expr instanceof Expr.Name name ? Values.only(name, cx).orElse(expr) : expr;
        if (!(value instanceof Expr.Constant constant)) {
            return Optional.empty();
        }
        return switch (constant.value()) {
            case Literal.Str string -> Optional.of(string.value());
            case Literal.Bytes bytes -> Optional.of(bytes.value());
            default -> Optional.empty();
        };
    }

    private static void substitution(Expr.Call node, Expr pattern, LintContext cx) {
        Optional<Expr> replacement = Calls.argument(node, "repl", 1);
        Optional<Expr> string = Calls.argument(node, "string", 2);
        Optional<String> text = replacement.flatMap(each -> literal(each, cx));
        if (string.isEmpty() || text.isEmpty()) {
            return;
        }
        boolean plain = true;
        for (int at = text.get().indexOf('\\'); at >= 0; at = text.get().indexOf('\\', at + 1)) {
            char next = at + 1 < text.get().length() ? text.get().charAt(at + 1) : ' ';
            if ("abfnrtv".indexOf(next) >= 0) {
                plain = false;
            } else if (next < 128 && Character.isLetterOrDigit(next)) {
                return;
            }
        }
        Optional<String> call =
                plain
                        ? Optional.of(
                                method(
                                        string.get(),
                                        "replace",
                                        List.of(pattern, replacement.get()),
                                        cx))
                        : Optional.empty();
        report(node, call, cx);
    }

    private static void test(Expr.Call node, String function, Expr pattern, LintContext cx) {
        Optional<Expr> string = Calls.argument(node, "string", 1);
        Optional<Expr.Compare> comparison = comparison(node, cx);
        if (string.isEmpty() || comparison.isEmpty() && !Conditions.isTest(node, cx)) {
            return;
        }
        Test test =
                comparison
                        .map(each ->
                                each.ops().getFirst() == CmpOperator.IS
                                        ? Test.NO_MATCH
                                        : Test.MATCH)
                        .orElse(Test.TRUTH);
        String left = Unparse.comparand(function.equals("search") ? pattern : string.get(), cx);
        String right = Unparse.comparand(function.equals("search") ? string.get() : pattern, cx);
        String text =
                switch (function) {
                    case "search" -> left + (test == Test.NO_MATCH ? " not in " : " in ") + right;
                    case "fullmatch" -> left + (test == Test.NO_MATCH ? " != " : " == ") + right;
                    default ->
                            (test == Test.NO_MATCH ? "not " : "")
                                    + method(string.get(), "startswith", List.of(pattern), cx);
                };
        report(comparison.isPresent() ? comparison.get() : node, Optional.of(text), cx);
    }

    /// `... is None` or `... is not None` around a call.
    private static Optional<Expr.Compare> comparison(Expr.Call node, LintContext cx) {
        Optional<Node> parent = cx.parent(node);
        if (parent.isPresent()
                && parent.get() instanceof Expr.Compare compare
                && compare.left() == node
                && compare.ops().size() == 1
                && Exprs.isNone(compare.comparators().getFirst())) {
            CmpOperator op = compare.ops().getFirst();
            return op == CmpOperator.IS || op == CmpOperator.IS_NOT
                    ? Optional.of(compare)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String method(Expr string, String name, List<Expr> arguments, LintContext cx) {
        List<String> texts = arguments.stream().map(each -> Unparse.of(each, cx)).toList();
        return Unparse.primary(string, cx) + "." + name + "(" + String.join(", ", texts) + ")";
    }

    private static void report(Expr range, Optional<String> text, LintContext cx) {
        Finding finding = cx.report(range);
        text.ifPresent(replacement ->
                finding.fix(
                        cx.hasComment(range) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(range, replacement))));
    }
}
