package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Parameter name not lowercase.
@Rule(
        code = "N803",
        name = "invalid-argument-name",
        message = "Argument name `{}` should be lowercase")
final class InvalidArgumentName {
    private InvalidArgumentName() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Decorators.owner(node, cx).isEmpty() || !Decorators.isOverride(node, cx)) {
            arguments(node.args(), cx);
        }
    }

    static void check(Expr.Lambda node, LintContext cx) {
        arguments(node.args(), cx);
    }

    private static void arguments(Arguments args, LintContext cx) {
        List<Arg> all = new ArrayList<>(args.posonlyargs());
        all.addAll(args.args());
        args.vararg().ifPresent(all::add);
        all.addAll(args.kwonlyargs());
        args.kwarg().ifPresent(all::add);
        for (Arg arg : all) {
            if (!Naming.isLower(arg.arg()) && !Naming.isIgnored(arg.arg(), cx)) {
                int name = cx.start(arg);
                int start = name;
                while (cx.text().charAt(start - 1) == '*') {
                    start--;
                }
                cx.report(start, name + arg.arg().length(), arg.arg());
            }
        }
    }
}
