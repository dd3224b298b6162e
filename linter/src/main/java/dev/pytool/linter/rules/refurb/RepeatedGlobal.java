package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One statement names them all.
@Rule(
        code = "FURB154",
        name = "repeated-global",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Use of repeated consecutive `{}`")
final class RepeatedGlobal {
    private RepeatedGlobal() {}

    static void check(Stmt.Global node, LintContext cx) {
        repeated(node, "global", cx);
    }

    static void check(Stmt.Nonlocal node, LintContext cx) {
        repeated(node, "nonlocal", cx);
    }

    private static void repeated(Stmt node, String word, LintContext cx) {
        if (Statements.previous(node, cx).filter(each -> each.kind() == node.kind()).isPresent()) {
            return;
        }
        List<String> names = new ArrayList<>();
        Stmt last = node;
        int count = 0;
        for (Optional<Stmt> at = Optional.of(node);
                at.isPresent() && at.get().kind() == node.kind();
                at = Statements.next(last, cx)) {
            last = at.get();
            count++;
            names.addAll(
                    last instanceof Stmt.Global global
                            ? global.names()
                            : ((Stmt.Nonlocal) last).names());
        }
        if (count < 2) {
            return;
        }
        int start = cx.start(node);
        int end = cx.end(last);
        cx.report(start, end, word)
                .fix(
                        cx.hasComment(start, end) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(new Edit(start, end, word + " " + String.join(", ", names))));
    }
}
