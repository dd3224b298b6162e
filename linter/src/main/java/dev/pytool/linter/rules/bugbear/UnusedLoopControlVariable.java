package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Loop variable never used in the body.
@Rule(
        code = "B007",
        name = "unused-loop-control-variable",
        fix = Fixable.SOMETIMES,
        message = "Loop control variable `{}` not used within loop body")
final class UnusedLoopControlVariable {
    private UnusedLoopControlVariable() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        List<Node> code = new ArrayList<>(node.body());
        code.addAll(node.orelse());
        for (Expr.Name name : Targets.names(node.target())) {
            if (Names.isDummy(name.id(), cx)
                    || code.stream().anyMatch(statement -> Exprs.mentions(statement, name.id()))) {
                continue;
            }
            boolean locals =
                    code.stream()
                            .anyMatch(statement ->
                                    Exprs.contains(
                                            statement,
                                            each ->
                                                    each instanceof Expr.Call call
                                                            && Set.of(
                                                                            "builtins.locals",
                                                                            "builtins.vars",
                                                                            "builtins.eval",
                                                                            "builtins.exec")
                                                                    .contains(
                                                                            cx.nameOf(
                                                                                    call.func()))));
            boolean later = cx.semantics().binding(name).filter(Binding::isUsed).isPresent();
            Finding finding = cx.report(name, name.id());
            if (!later && !locals) {
                finding.unsafe(cx.replace(name, "_" + name.id()));
            }
        }
    }
}
