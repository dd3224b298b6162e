package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;

import java.util.List;

/// Calls that wrap a comprehension or a generator.
final class Collections4 {
    private Collections4() {}

    /// `list(x for x in y)`
    static void generator(Expr.Call call, String type, String open, String close, LintContext cx) {
        if (!cx.isBuiltin(call.func(), type)
                || call.args().size() != 1
                || !call.keywords().isEmpty()
                || !(call.args().getFirst() instanceof Expr.GeneratorExp generator)) {
            return;
        }
        if (generator.generators().size() == 1
                && generator.elt() instanceof Expr.Name name
                && Exprs.isName(generator.generators().getFirst().target(), name.id())
                && generator.generators().getFirst().ifs().isEmpty()
                && generator.generators().getFirst().isAsync() == 0) {
            Finding finding =
                    cx.say(
                            cx.start(call),
                            cx.end(call),
                            "Unnecessary generator (rewrite using `" + type + "()`)");
            if (!cx.hasComment(call)) {
                Expr iterable = generator.generators().getFirst().iter();
                String all = cx.text(call.func()) + "(" + cx.text(iterable) + ")";
                finding.unsafe(cx.replace(call, all));
            }
            return;
        }
        String inner = cx.text(generator);
        boolean parenthesized =
                inner.startsWith("(") && inner.endsWith(")") && cx.end(generator) != cx.end(call);
        if (cx.end(generator) == cx.end(call)) {
            inner = inner.substring(0, inner.length() - 1);
        }
        String text =
                inner.startsWith("(") && parenthesized
                        ? inner.substring(1, inner.length() - 1)
                        : inner.startsWith("(") ? inner.substring(1) : inner;
        cx.report(call).unsafe(cx.replace(call, open + text + close));
    }

    /// `dict((k, v) for k, v in y)`
    static void pairs(
            Expr.Call call, Expr element, List<Comprehension> generators, LintContext cx) {
        if (!(element instanceof Expr.Tuple pair)
                || pair.elts().size() != 2
                || pair.elts().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return;
        }
        String rest = cx.text(cx.start(generators.getFirst()), cx.end(generators.getLast()));
        cx.report(call)
                .unsafe(
                        cx.replace(
                                call,
                                "{"
                                        + cx.text(pair.elts().get(0))
                                        + ": "
                                        + cx.text(pair.elts().get(1))
                                        + " "
                                        + rest
                                        + "}"));
    }
}
