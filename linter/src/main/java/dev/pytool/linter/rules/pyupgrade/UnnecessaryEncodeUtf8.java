package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
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
        boolean ascii = written.chars().allMatch(c -> c < 128);
        if (ascii
                && (written.contains("\\u")
                        || written.contains("\\U")
                        || written.contains("\\N"))) {
            return;
        }
        if (ascii) {
            Finding finding = cx.report(node);
            if (single) {
                String bare = written.replaceFirst("^[uU]", "");
                finding.safe(cx.replace(node, "b" + bare));
                return;
            }
            List<Edit> edits = new ArrayList<>();
            for (StringParts.Part part : StringParts.of(text, cx)) {
                boolean letter = part.prefix().equalsIgnoreCase("u");
                edits.add(new Edit(part.start(), part.start() + (letter ? 1 : 0), "b"));
            }
            int name = cx.end(node.func()) - "encode".length();
            int dot = tokens.significantBefore(tokens.at(name));
            edits.add(cx.delete(tokens.start(dot), cx.end(node)));
            finding.fix(Fix.Safety.SAFE, edits);
        } else if (encoding.isPresent()) {
            cx.say(
                            cx.start(node),
                            cx.end(node),
                            "Unnecessary UTF-8 `encoding` argument to `encode`")
                    .safe(cx.delete(cx.end(node.func()) + 1, cx.end(node) - 1));
        }
    }
}
