package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A parameter that is `None` by default has a type that includes `None`.
@Rule(
        code = "RUF013",
        name = "implicit-optional",
        fix = Fixable.SOMETIMES,
        message = "PEP 484 prohibits implicit `Optional`")
final class ImplicitOptional {
    private ImplicitOptional() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Arguments args = node.args();
        List<Arg> positional = new ArrayList<>(args.posonlyargs());
        positional.addAll(args.args());
        int first = positional.size() - args.defaults().size();
        for (int i = 0; i < args.defaults().size(); i++) {
            examine(positional.get(first + i), args.defaults().get(i), cx);
        }
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            Arg arg = args.kwonlyargs().get(i);
            args.kwDefaults().get(i).ifPresent(value -> examine(arg, value, cx));
        }
    }

    private static void examine(Arg arg, Expr value, LintContext cx) {
        if (!Exprs.isNone(value) || arg.annotation().isEmpty()) {
            return;
        }
        Expr annotation = arg.annotation().get();
        Optional<Expr> quoted = NoneTypes.quoted(annotation, cx);
        if (quoted.isPresent()) {
            if (!NoneTypes.includes(quoted.get(), cx)) {
                Finding finding = cx.report(quoted.get());
                if (cx.semantics().source().isExact(quoted.get())) {
                    fix(quoted.get(), finding, cx);
                }
            }
            return;
        }
        if (!NoneTypes.includes(annotation, cx)) {
            fix(annotation, cx.report(annotation), cx);
        }
    }

    private static void fix(Expr type, Finding finding, LintContext cx) {
        if (cx.target() >= 10) {
            finding.unsafe(cx.replace(type, Unparse.union(type, cx) + " | None"));
            return;
        }
        ImportEdits.member("typing", "Optional", cx.start(type), cx)
                .ifPresent(use ->
                        finding.fix(
                                Fix.Safety.UNSAFE,
                                use.with(
                                        cx.replace(
                                                type,
                                                use.name()
                                                        + "["
                                                        + Unparse.index(type, cx)
                                                        + "]"))));
    }
}
