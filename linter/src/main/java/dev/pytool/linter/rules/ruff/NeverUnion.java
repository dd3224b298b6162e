package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `Never` and `NoReturn` have no values: in a union they add nothing.
@Rule(
        code = "RUF020",
        name = "never-union",
        fix = Fixable.SOMETIMES,
        message = "`{}` is equivalent to `T`")
final class NeverUnion {
    private NeverUnion() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() != Operator.BIT_OR) {
            return;
        }
        never(node.left(), cx)
                .ifPresent(name -> {
                    Finding finding = cx.report(node.left(), name + " | T");
                    boolean inner = cx.parent(node).filter(NeverUnion::isUnion).isPresent();
                    if (!inner && !Exprs.isNone(node.right())) {
                        finding.fix(
                                cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                List.of(cx.replace(node, cx.text(node.right()))));
                    }
                });
        never(node.right(), cx)
                .ifPresent(name -> {
                    Finding finding = cx.report(node.right(), name + " | T");
                    boolean inner = cx.parent(node).filter(NeverUnion::isUnion).isPresent();
                    if (!inner && !Exprs.isNone(node.left())) {
                        finding.fix(
                                cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                List.of(cx.replace(node, cx.text(node.left()))));
                    }
                });
    }

    static void check(Expr.Subscript node, LintContext cx) {
        if (!cx.isTyping(node.value(), "Union") || !(node.slice() instanceof Expr.Tuple parts)) {
            return;
        }
        List<Expr> kept = parts.elts().stream().filter(each -> never(each, cx).isEmpty()).toList();
        for (Expr each : parts.elts()) {
            Optional<String> name = never(each, cx);
            if (name.isEmpty()) {
                continue;
            }
            Finding finding = cx.report(each, "Union[" + name.get() + ", T]");
            if (!kept.isEmpty()) {
                String text =
                        kept.size() == 1
                                ? alone(kept.getFirst(), cx)
                                : cx.text(node.value())
                                        + "["
                                        + kept.stream()
                                                .map(part -> Unparse.of(part, cx))
                                                .collect(Collectors.joining(", "))
                                        + "]";
                finding.fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, text)));
            }
        }
    }

    /// The text of a type that loses the brackets around it; several lines need others.
    private static String alone(Expr type, LintContext cx) {
        String text = cx.text(type);
        return type instanceof Expr.BinOp && text.indexOf('\n') >= 0 ? "(" + text + ")" : text;
    }

    private static boolean isUnion(Node node) {
        return node instanceof Expr.BinOp outer && outer.op() == Operator.BIT_OR;
    }

    private static Optional<String> never(Expr type, LintContext cx) {
        return cx.isTyping(type, "Never")
                ? Optional.of("Never")
                : cx.isTyping(type, "NoReturn") ? Optional.of("NoReturn") : Optional.empty();
    }
}
