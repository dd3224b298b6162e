package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.parser.ast.Expr;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `str.format` calls that f-strings can replace.
final class FStrings {
    private FStrings() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<BraceFormat> parsed = FormatCalls.sound(node);
        if (parsed.isEmpty()
                || parsed.get().fields().isEmpty()
                || Calls.isUnpacking(node)
                || parsed.get().isMixed()) {
            return;
        }
        BraceFormat format = parsed.get();
        Set<String> seen = new HashSet<>();
        for (BraceFormat.Field field : format.fields()) {
            if (field.spec().filter(spec -> spec.indexOf('{') >= 0).isPresent()) {
                return;
            }
            Optional<Expr> value = value(field, format, node);
            if (value.isEmpty()
                    || value.get() instanceof Expr.Await
                    || value.get() instanceof Expr.Yield) {
                return;
            }
            // A value with effects must not be computed twice.
            if (!seen.add(field.name().isEmpty() ? "#" + seen.size() : field.name())
                    && !(value.get() instanceof Expr.Name
                            || value.get() instanceof Expr.Constant
                            || value.get() instanceof Expr.Attribute)) {
                return;
            }
        }
        int used = Math.max(format.positions().size() + format.names().size(), 0);
        if (used != Calls.count(node)) {
            return;
        }
        Finding finding = cx.report(node);
        simple(node, format, cx).ifPresent(text -> finding.safe(cx.replace(node, text)));
    }

    private static Optional<Expr> value(
            BraceFormat.Field field, BraceFormat format, Expr.Call node) {
        if (field.name().isEmpty()) {
            int index =
                    (int)
                            format.fields().stream()
                                    .takeWhile(each -> each != field)
                                    .filter(each -> each.name().isEmpty())
                                    .count();
            return Calls.positional(node, index);
        }
        if (BraceFormat.isNumber(field.name())) {
            return Calls.positional(node, Integer.parseInt(field.name()));
        }
        return Calls.keyword(node, field.name()).map(keyword -> keyword.value());
    }

    /// The f-string, where the literal is one piece without escapes that quotes in the values could
    /// disturb.
    private static Optional<String> simple(Expr.Call node, BraceFormat format, LintContext cx) {
        Expr literal = ((Expr.Attribute) node.func()).value();
        String written = cx.text(literal);
        String value = Exprs.string(literal).orElse("");
        int quote = 0;
        while (quote < written.length()
                && written.charAt(quote) != '"'
                && written.charAt(quote) != '\'') {
            quote++;
        }
        int width = written.startsWith("\"\"\"", quote) || written.startsWith("'''", quote) ? 3 : 1;
        boolean plain =
                written.length() == quote + 2 * width + value.length()
                        && written.startsWith(value, quote + width)
                        && (quote == 0
                                || written.startsWith("r")
                                || written.startsWith("R")
                                || written.startsWith("u"));
        if (!plain || cx.hasComment(node)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        List<BraceFormat.Field> fields = format.fields();
        for (BraceFormat.Field field : fields) {
            Expr inner = value(field, format, node).orElseThrow();
            String text = cx.text(inner);
            boolean quotes =
                    text.indexOf('"') >= 0
                            || text.indexOf('\'') >= 0
                            || text.indexOf('\\') >= 0
                            || text.indexOf('\n') >= 0;
            boolean wraps = Exprs.precedence(inner) < 3 || inner instanceof Expr.Lambda;
            if (quotes
                    || field.rest().indexOf('[') >= 0
                            && !field.rest().matches("(\\[\\d+\\]|\\.\\w+)*")) {
                return Optional.empty();
            }
            boolean brace = text.startsWith("{");
            String shown =
                    wraps
                                    || !field.rest().isEmpty() && Exprs.precedence(inner) < 15
                                    || !field.rest().isEmpty() && Exprs.isNumber(inner)
                            ? "(" + text + ")"
                            : brace ? " " + text : text;
            out.append(value, from, field.start()).append('{').append(shown).append(field.rest());
            field.conversion().ifPresent(letter -> out.append('!').append(letter));
            field.spec()
                    .filter(spec -> !spec.isEmpty())
                    .ifPresent(spec -> out.append(':').append(spec));
            out.append('}');
            from = field.end();
        }
        out.append(value, from, value.length());
        String prefix = written.substring(0, quote).replaceAll("[uU]", "");
        String mark = written.substring(quote, quote + width);
        boolean glued =
                cx.start(node) > 0
                        && Character.isJavaIdentifierPart(cx.text().charAt(cx.start(node) - 1));
        return Optional.of((glued ? " " : "") + "f" + prefix + mark + out + mark);
    }
}
