package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Locale;
import java.util.Optional;

/// Unnecessary encode utf8.
@Rule(
        code = "UP012",
        name = "unnecessary-encode-utf8",
        fix = Fixable.ALWAYS,
        message = "Unnecessary call to `encode` as UTF-8")
final class UnnecessaryEncodeUtf8 {
    private UnnecessaryEncodeUtf8() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!Calls.method(node).equals("encode")
                || !(((Expr.Attribute) node.func()).value() instanceof Expr.Constant text)
                || !Exprs.isString(text)
                || Calls.count(node) > 1) {
            return;
        }
        Optional<Expr> encoding = Calls.argument(node, "encoding", 0);
        boolean utf =
                encoding.isEmpty()
                        ? Calls.count(node) == 0
                        : Exprs.string(encoding.get())
                                .filter(name ->
                                        name.toLowerCase(Locale.ROOT)
                                                .replaceAll("[-_ ]", "")
                                                .equals("utf8"))
                                .isPresent();
        String written = cx.text(text);
        Tokens tokens = cx.tokens();
        boolean single = tokens.end(tokens.at(cx.start(text))) == cx.end(text);
        if (!utf) {
            return;
        }
        boolean ascii = single && written.chars().allMatch(c -> c < 128);
        if (ascii
                && (written.contains("\\u")
                        || written.contains("\\U")
                        || written.contains("\\N"))) {
            return;
        }
        if (ascii) {
            String bare = written.replaceFirst("^[uU]", "");
            cx.report(node).safe(cx.replace(node, "b" + bare));
        } else if (encoding.isPresent()) {
            cx.say(
                            cx.start(node),
                            cx.end(node),
                            "Unnecessary UTF-8 `encoding` argument to `encode`")
                    .safe(cx.delete(cx.end(node.func()) + 1, cx.end(node) - 1));
        }
    }
}
