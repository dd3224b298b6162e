package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.UnionMembers;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Readers look for `None` at the end.
@Rule(
        code = "RUF036",
        name = "none-not-at-end-of-union",
        fix = Fixable.SOMETIMES,
        message = "`None` not at the end of the type union.")
final class NoneNotAtEndOfUnion {
    private NoneNotAtEndOfUnion() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (cx.in(node, Context.TYPE_DEFINITION)
                && node.op() == Operator.BIT_OR
                && !UnionMembers.isInner(node, cx)) {
            examine(node, Optional.empty(), cx);
        }
    }

    static void check(Expr.Subscript node, LintContext cx) {
        if (cx.isTyping(node.value(), "Union") && !UnionMembers.isInner(node, cx)) {
            examine(node, Optional.of(node.value()), cx);
        }
    }

    private static void examine(Expr node, Optional<Expr> union, LintContext cx) {
        List<UnionMembers.Member> members = UnionMembers.of(node, cx);
        boolean last = Exprs.isNone(members.getLast().type());
        if (last || members.stream().noneMatch(each -> Exprs.isNone(each.type()))) {
            return;
        }
        Finding finding = cx.report(node);
        long nones = members.stream().filter(each -> Exprs.isNone(each.type())).count();
        boolean nested = members.stream().anyMatch(UnionMembers.Member::nested);
        if (nested || union.isEmpty() && nones > 1) {
            return;
        }
        List<String> texts = new ArrayList<>();
        members.stream()
                .filter(each -> !Exprs.isNone(each.type()))
                .forEach(each -> texts.add(cx.text(each.type())));
        for (int i = 0; i < nones; i++) {
            texts.add("None");
        }
        String text =
                union.map(name -> cx.text(name) + "[" + String.join(", ", texts) + "]")
                        .orElseGet(() -> String.join(" | ", texts));
        finding.fix(
                cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                List.of(cx.replace(node, text)));
    }
}
