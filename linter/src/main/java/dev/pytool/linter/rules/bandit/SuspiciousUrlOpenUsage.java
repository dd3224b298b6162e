package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Suspicious url open usage.
@Rule(
        code = "S310",
        name = "suspicious-url-open-usage",
        message =
                "Audit URL open for permitted schemes. Allowing use of `file:` or custom schemes is often unexpected.")
@BanditTest(name = "urllib_urlopen", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousUrlOpenUsage {
    private SuspiciousUrlOpenUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "urllib.request.URLopener",
                    "urllib.request.FancyURLopener",
                    "six.moves.urllib.request.URLopener",
                    "six.moves.urllib.request.FancyURLopener" ->
                    cx.report(node);
            case "urllib.request.urlopen",
                    "urllib.request.urlretrieve",
                    "urllib.request.Request",
                    "six.moves.urllib.request.urlopen",
                    "six.moves.urllib.request.urlretrieve",
                    "six.moves.urllib.request.Request",
                    "urllib.urlopen",
                    "urllib.urlretrieve",
                    "urllib2.urlopen",
                    "urllib2.Request" -> {
                boolean unpacks =
                        node.keywords().stream().anyMatch(keyword -> keyword.arg().isEmpty());
                if (unpacks
                        || !Calls.argument(node, "url", 0)
                                .filter(url -> isHttp(url, cx))
                                .isPresent()) {
                    cx.report(node);
                }
            }
            default -> {}
        }
    }

    private static boolean isHttp(Expr url, LintContext cx) {
        Optional<String> text =
                switch (url) {
                    case Expr.JoinedStr joined when !joined.values().isEmpty() ->
                            Exprs.string(joined.values().getFirst());
                    case Expr.Call call
                            when cx.nameOf(call.func()).endsWith("urllib.request.Request") ->
                            Calls.argument(call, "url", 0)
                                    .filter(inner -> isHttp(inner, cx))
                                    .map(inner -> "http://");
                    case Expr.BinOp sum when sum.op() == Operator.ADD ->
                            isHttp(sum.left(), cx) ? Optional.of("http://") : Optional.empty();
                    case Expr.Name name ->
                            !(Values.resolve(name, cx) instanceof Expr.Name)
                                            && isHttp(Values.resolve(name, cx), cx)
                                    ? Optional.of("http://")
                                    : Optional.empty();
                    default -> Exprs.string(url);
                };
        return text.filter(value ->
                        value.stripLeading().startsWith("http://")
                                || value.stripLeading().startsWith("https://"))
                .isPresent();
    }
}
