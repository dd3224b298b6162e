package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Quoting;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.Optional;

/// What `print` would write, as one string.
final class PrintMessages {
    private PrintMessages() {}

    /// `, message` for an `assert`; empty where nothing would be written.
    static String of(Expr.Call print, LintContext cx) {
        return message(print, cx).map(text -> ", " + text).orElse("");
    }

    private static Optional<String> message(Expr.Call print, LintContext cx) {
        if (print.args().isEmpty()) {
            return Optional.empty();
        }
        return strings(print, cx).or(() -> fString(print, cx));
    }

    /// All plain strings: one string.
    private static Optional<String> strings(Expr.Call print, LintContext cx) {
        Optional<String> separator = separator(print);
        if (separator.isEmpty() || !print.args().stream().allMatch(Exprs::isString)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < print.args().size(); i++) {
            out.append(i == 0 ? "" : separator.get())
                    .append(Exprs.string(print.args().get(i)).orElseThrow());
        }
        return Optional.of(Quoting.plain(out.toString(), cx));
    }

    private static Optional<String> separator(Expr.Call print) {
        Optional<Keyword> given = Calls.keyword(print, "sep");
        return given.isEmpty() || Exprs.isNone(given.get().value())
                ? Optional.of(" ")
                : Exprs.string(given.get().value());
    }

    private static Optional<String> fString(Expr.Call print, LintContext cx) {
        String separator =
                Calls.keyword(print, "sep")
                        .filter(keyword -> !Exprs.isNone(keyword.value()))
                        .map(keyword -> piece(keyword.value(), cx))
                        .orElse(" ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < print.args().size(); i++) {
            out.append(i == 0 ? "" : separator).append(piece(print.args().get(i), cx));
        }
        char quote = cx.style().quote();
        return Optional.of("f" + quote + out + quote);
    }

    private static String piece(Expr expr, LintContext cx) {
        Optional<String> text = Exprs.string(expr);
        if (text.isPresent()) {
            String quoted = Quoting.plain(text.get(), cx);
            return quoted.substring(1, quoted.length() - 1).replace("{", "{{").replace("}", "}}");
        }
        if (expr instanceof Expr.JoinedStr) {
            String source = cx.text(expr);
            int open = 0;
            while (source.charAt(open) != '"' && source.charAt(open) != '\'') {
                open++;
            }
            int width = source.startsWith("\"\"\"", open) || source.startsWith("'''", open) ? 3 : 1;
            return source.substring(open + width, source.length() - width);
        }
        return "{" + Unparse.of(expr, cx) + "}";
    }
}
