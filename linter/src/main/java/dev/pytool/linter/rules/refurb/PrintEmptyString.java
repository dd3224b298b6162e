package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `print()` ends a line; an empty string, or a separator with nothing to separate, says nothing.
@Rule(
        code = "FURB105",
        name = "print-empty-string",
        fix = Fixable.ALWAYS,
        message = "Unnecessary {} passed to `print`")
final class PrintEmptyString {
    private PrintEmptyString() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "print")) {
            return;
        }
        Optional<Keyword> separator = Calls.keyword(node, "sep");
        boolean blank = separator.filter(sep -> isEmpty(sep.value())).isPresent();
        boolean starred = node.args().stream().anyMatch(Expr.Starred.class::isInstance);
        List<Expr> kept = node.args();
        boolean drop;
        if (node.args().size() <= 1 && !starred) {
            kept = node.args().stream().filter(each -> !isEmpty(each)).toList();
            drop = separator.isPresent();
        } else if (blank) {
            kept = node.args().stream().filter(each -> !isEmpty(each)).toList();
            drop = kept.size() <= 1 && !starred;
        } else {
            return;
        }
        boolean shorter = kept.size() < node.args().size();
        if (!shorter && !drop) {
            return;
        }
        String what =
                shorter && drop
                        ? "empty string and separator"
                        : shorter ? "empty string" : "separator";
        List<String> parts = new ArrayList<>();
        kept.forEach(each -> parts.add(Unparse.of(each, cx)));
        for (Keyword keyword : node.keywords()) {
            if (!drop || keyword != separator.get()) {
                parts.add(Unparse.keyword(keyword, cx));
            }
        }
        boolean effect =
                drop
                        && !(separator.get().value() instanceof Expr.Constant)
                        && !isEmpty(separator.get().value());
        cx.report(node, what)
                .fix(
                        effect || cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                cx.replace(
                                        node,
                                        Unparse.primary(node.func(), cx)
                                                + "("
                                                + String.join(", ", parts)
                                                + ")")));
    }

    private static boolean isEmpty(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant ->
                    constant.value() instanceof Literal.Str text && text.value().isEmpty();
            case Expr.JoinedStr joined ->
                    joined.values().stream()
                            .allMatch(each -> each instanceof Expr.Constant part && isEmpty(part));
            default -> false;
        };
    }
}
