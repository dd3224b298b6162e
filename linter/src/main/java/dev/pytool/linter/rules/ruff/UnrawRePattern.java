package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Regular expressions are full of backslashes; in a raw string each of them reaches the expression
/// as it is written.
///
/// ```python
/// re.compile("[0-9]+ items")
/// ```
///
/// The fix adds the `r`. It is unsafe where the string holds escapes that mean the same to the
/// expression, and missing where they would mean something else.
@Rule(
        code = "RUF039",
        name = "unraw-re-pattern",
        fix = Fixable.SOMETIMES,
        message = "First argument to `{}()` is not raw {}",
        preview = true)
final class UnrawRePattern {
    private UnrawRePattern() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.args().isEmpty()) {
            return;
        }
        String function = cx.nameOf(node.func());
        Expr pattern = node.args().getFirst();
        if (!takesPattern(function) || !Exprs.isString(pattern) && !Exprs.isBytes(pattern)) {
            return;
        }
        for (StringParts.Part part : StringParts.of(pattern, cx)) {
            if (!part.isRaw() && !part.template()) {
                report(part, function, cx);
            }
        }
    }

    private static boolean takesPattern(String function) {
        int dot = function.indexOf('.');
        if (dot < 0) {
            return false;
        }
        boolean regex = function.startsWith("regex.");
        if (!regex && !function.startsWith("re.")) {
            return false;
        }
        return switch (function.substring(dot + 1)) {
            case "compile",
                    "findall",
                    "finditer",
                    "fullmatch",
                    "match",
                    "prefixmatch",
                    "search",
                    "split",
                    "sub",
                    "subn" ->
                    true;
            case "splititer", "subf", "subfn", "template" -> regex;
            default -> false;
        };
    }

    private static void report(StringParts.Part part, String function, LintContext cx) {
        boolean bytes = part.prefix().indexOf('b') >= 0 || part.prefix().indexOf('B') >= 0;
        Finding finding =
                cx.report(part.start(), part.end(), function, bytes ? "bytes literal" : "string");
        String body = cx.text(part.bodyStart(), part.bodyEnd());
        boolean keepable = part.prefix().isEmpty() || bytes;
        if (!keepable || !survives(body, bytes, cx)) {
            return;
        }
        if (body.indexOf('\\') < 0) {
            finding.safe(cx.insert(part.start(), "r"));
        } else {
            finding.unsafe(cx.insert(part.start(), "r"));
        }
    }

    /// Whether every escape of the literal is one that regular expressions read alike.
    private static boolean survives(String body, boolean bytes, LintContext cx) {
        for (int at = body.indexOf('\\'); at >= 0; at = body.indexOf('\\', at + 2)) {
            boolean same =
                    switch (at + 1 < body.length() ? body.charAt(at + 1) : ' ') {
                        case 'a', 'f', 'n', 'r', 't', 'v', 'x' -> true;
                        case 'u', 'U' -> !bytes;
                        case 'N' -> !bytes && cx.target() >= 8;
                        default -> false;
                    };
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
