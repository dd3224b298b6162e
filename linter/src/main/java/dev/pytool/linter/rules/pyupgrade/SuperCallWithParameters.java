package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Super() with its arguments spelled out.
@Rule(
        code = "UP008",
        name = "super-call-with-parameters",
        fix = Fixable.SOMETIMES,
        message = "Use `super()` instead of `super(__class__, self)`")
final class SuperCallWithParameters {
    private SuperCallWithParameters() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "super")
                || node.args().size() != 2
                || !node.keywords().isEmpty()
                || !(node.args().get(0) instanceof Expr.Name type)
                || !(node.args().get(1) instanceof Expr.Name self)) {
            return;
        }
        Optional<Stmt.FunctionLike> function = cx.function(node);
        if (function.isEmpty() || cx.semantics().enclosingScope(node).node() != function.get()) {
            return;
        }
        Optional<Stmt.ClassDef> owner = Decorators.owner(function.get(), cx);
        Optional<Arg> first =
                function.get().args().posonlyargs().stream()
                        .findFirst()
                        .or(() -> function.get().args().args().stream().findFirst());
        if (owner.filter(found -> found.name().equals(type.id())).isPresent()
                && first.filter(arg -> arg.arg().equals(self.id())).isPresent()) {
            Finding finding = cx.report(cx.end(node.func()), cx.end(node));
            Edit edit = new Edit(cx.end(node.func()), cx.end(node), "()");
            if (cx.hasComment(node)) {
                finding.unsafe(edit);
            } else {
                finding.safe(edit);
            }
        }
    }
}
