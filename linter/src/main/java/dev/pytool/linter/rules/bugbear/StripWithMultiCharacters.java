package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Strip with multi characters.
@Rule(
        code = "B005",
        name = "strip-with-multi-characters",
        message = "Using `.strip()` with multi-character strings is misleading")
final class StripWithMultiCharacters {
    private StripWithMultiCharacters() {}

    static void check(Expr.Call node, LintContext cx) {
        String method = Calls.method(node);
        if ((method.equals("strip") || method.equals("lstrip") || method.equals("rstrip"))
                && node.args().size() == 1) {
            Exprs.string(node.args().getFirst())
                    .filter(text ->
                            text.codePointCount(0, text.length()) > 1
                                    && text.codePoints().distinct().count()
                                            != text.codePointCount(0, text.length()))
                    .ifPresent(text -> cx.report(node));
        }
    }
}
