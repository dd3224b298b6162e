package dev.pytool.linter.rules.simplify;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pieces of a constant are known before the program runs.
@Rule(
        code = "SIM905",
        name = "split-static-string",
        fix = Fixable.SOMETIMES,
        message = "Consider using a list literal instead of `str.{}`")
final class SplitStaticString {
    private SplitStaticString() {}

    static void check(Expr.Call node, LintContext cx) {
        String method = Calls.method(node);
        boolean right = method.equals("rsplit");
        if (!right && !method.equals("split")
                || node.args().stream().anyMatch(Expr.Starred.class::isInstance)
                || node.args().size() > 2) {
            return;
        }
        Expr owner = ((Expr.Attribute) node.func()).value();
        Optional<String> text = Exprs.string(owner);
        Optional<Expr> separator = Calls.argument(node, "sep", 0);
        Optional<Expr> most = Calls.argument(node, "maxsplit", 1);
        Optional<BigInteger> limit =
                most.isEmpty()
                        ? Optional.of(BigInteger.ONE.negate())
                        : most.flatMap(Exprs::integer);
        boolean blank = separator.isEmpty() || Exprs.isNone(separator.get());
        Optional<String> mark = separator.flatMap(Exprs::string);
        boolean known =
                node.keywords().stream()
                        .allMatch(each ->
                                each.arg()
                                        .filter(name ->
                                                !name.equals("sep") && !name.equals("maxsplit"))
                                        .isEmpty());
        if (text.isEmpty() || limit.isEmpty() || !blank && mark.isEmpty() || !known) {
            return;
        }
        Finding finding = cx.report(node, method);
        if (mark.filter(String::isEmpty).isPresent()) {
            return;
        }
        int count = limit.get().signum() < 0 ? Integer.MAX_VALUE : limit.get().intValue();
        List<String> parts =
                blank
                        ? Splits.blanks(text.get(), count, right)
                        : Splits.marks(text.get(), mark.get(), count, right);
        Optional<String> literal = literal(parts, owner, cx);
        literal.ifPresent(list ->
                finding.fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                cx.replace(
                                        node,
                                        Padding.around(list, cx.start(node), cx.end(node), cx)))));
    }

    /// The pieces in the quotes of the first literal; empty where they cannot keep them.
    private static Optional<String> literal(List<String> parts, Expr owner, LintContext cx) {
        String source = cx.text(owner);
        int quote = 0;
        while (source.charAt(quote) != '"' && source.charAt(quote) != '\'') {
            quote++;
        }
        String prefix = source.substring(0, quote);
        char mark = source.charAt(quote);
        boolean raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
        List<String> out = new ArrayList<>();
        for (String part : parts) {
            char other = mark == '"' ? '\'' : '"';
            boolean swap = part.indexOf(mark) >= 0 && part.indexOf(other) < 0;
            char used = swap ? other : mark;
            if (!raw) {
                out.add(prefix + used + escaped(part, used) + used);
                continue;
            }
            boolean wide = part.indexOf(used) >= 0 || part.indexOf('\n') >= 0;
            String quotes = String.valueOf(used).repeat(wide ? 3 : 1);
            if (part.endsWith("\\")
                    || part.indexOf(quotes) >= 0
                    || wide && part.endsWith(quotes.substring(2))) {
                return Optional.empty();
            }
            out.add(prefix + quotes + part + quotes);
        }
        return Optional.of("[" + String.join(", ", out) + "]");
    }

    private static String escaped(String part, char mark) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c == mark) {
                        out.append('\\').append(c);
                    } else if (c < ' ' || c == 0x7f) {
                        out.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
