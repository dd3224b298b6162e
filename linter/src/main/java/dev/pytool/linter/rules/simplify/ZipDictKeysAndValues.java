package dev.pytool.linter.rules.simplify;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Zip dict keys and values.
@Rule(
        code = "SIM911",
        name = "zip-dict-keys-and-values",
        fix = Fixable.ALWAYS,
        message = "Use `{}` instead of `{}`")
final class ZipDictKeysAndValues {
    private ZipDictKeysAndValues() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "zip")
                && node.args().size() == 2
                && node.keywords().stream()
                        .allMatch(each -> each.arg().filter("strict"::equals).isPresent())
                && node.args().get(0) instanceof Expr.Call keys
                && node.args().get(1) instanceof Expr.Call values
                && Calls.method(keys).equals("keys")
                && Calls.method(values).equals("values")
                && Calls.count(keys) == 0
                && Calls.count(values) == 0
                && ((Expr.Attribute) keys.func()).value() instanceof Expr.Name dict
                && Exprs.isName(((Expr.Attribute) values.func()).value(), dict.id())
                && Values.isA(dict, "dict", cx)) {
            String text = Padding.around(dict.id() + ".items()", cx.start(node), cx.end(node), cx);
            cx.report(node, text, cx.text(node))
                    .fix(
                            cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.replace(node, text)));
        }
    }
}
