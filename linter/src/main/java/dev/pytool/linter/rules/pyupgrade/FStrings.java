package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `str.format` calls that f-strings can replace.
final class FStrings {
    private static final Pattern NAMED_CHARACTER = Pattern.compile("\\\\N\\{[^}]*}");
    private static final Pattern ACCESS = Pattern.compile("\\[([^\\]]*)]|\\.[^\\[.]+");

    private FStrings() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<BraceFormat> parsed = FormatCalls.sound(node);
        if (parsed.isEmpty()
                || Calls.isUnpacking(node)
                || Calls.count(node) == 0
                || parsed.get().isMixed()
                || !fit(node, cx)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int auto = 0;
        for (BraceFormat.Field field : parsed.get().fields()) {
            if (field.spec().filter(spec -> spec.indexOf('{') >= 0).isPresent()
                    || field.conversion().filter(letter -> "rsa".indexOf(letter) < 0).isPresent()
                    || field.rest().indexOf('"') >= 0
                    || field.rest().indexOf('\'') >= 0) {
                return;
            }
            String name = field.name().isEmpty() ? "#" + auto++ : field.name();
            Optional<Expr> value = value(name, node);
            // A value with effects must not be computed twice.
            if (value.isEmpty() || !seen.add(name) && Exprs.hasEffect(value.get())) {
                return;
            }
        }
        Optional<String> text = convert(node, cx);
        if (text.isPresent()) {
            Finding finding = cx.report(node);
            boolean glued =
                    cx.start(node) > 0
                            && Character.isJavaIdentifierPart(cx.text().charAt(cx.start(node) - 1));
            if (!cx.hasComment(cx.end(node.func()), cx.end(node))) {
                finding.safe(cx.replace(node, (glued ? " " : "") + text.get()));
            }
        }
    }

    /// Whether the values can stand in the braces of any f-string: no quotes, no line breaks.
    private static boolean fit(Expr.Call node, LintContext cx) {
        return node.args().stream().allMatch(each -> fits(each, cx))
                && node.keywords().stream().allMatch(each -> fits(each.value(), cx));
    }

    private static boolean fits(Expr value, LintContext cx) {
        String text = cx.text(value);
        return !Exprs.contains(
                        value,
                        each ->
                                each instanceof Expr.Await
                                        || each instanceof Expr.Yield
                                        || each instanceof Expr.YieldFrom)
                && text.chars().noneMatch(c -> "\"'\\\r\n".indexOf(c) >= 0);
    }

    private static Optional<Expr> value(String name, Expr.Call node) {
        if (name.startsWith("#")) {
            return Calls.positional(node, Integer.parseInt(name.substring(1)));
        }
        return BraceFormat.isNumber(name)
                ? Calls.positional(node, Integer.parseInt(name))
                : Calls.keyword(node, name).map(keyword -> keyword.value());
    }

    /// The literals with values in their braces; empty where one piece cannot be converted.
    private static Optional<String> convert(Expr.Call node, LintContext cx) {
        Expr literal = ((Expr.Attribute) node.func()).value();
        StringBuilder out = new StringBuilder();
        int from = cx.start(node);
        int auto = 0;
        for (StringParts.Part part : StringParts.of(literal, cx)) {
            String body = cx.text(part.bodyStart(), part.bodyEnd());
            BraceFormat format = BraceFormat.parse(masked(body, part.prefix()));
            if (format.problem().isPresent()) {
                return Optional.empty();
            }
            if (body.isEmpty()) {
                from = from == cx.start(node) && out.isEmpty() ? from : part.end();
                continue;
            }
            out.append(cx.text(), from, part.start());
            from = part.end();
            if (format.fields().isEmpty()) {
                out.append(part.prefix())
                        .append(part.quotes())
                        .append(body.replace("{{", "{").replace("}}", "}"))
                        .append(part.quotes());
                continue;
            }
            boolean raw = part.prefix().toLowerCase(java.util.Locale.ROOT).contains("r");
            out.append(raw ? "rf" : "f").append(part.quotes());
            int at = 0;
            for (BraceFormat.Field field : format.fields()) {
                String name = field.name().isEmpty() ? "#" + auto++ : field.name();
                out.append(body, at, field.start());
                field(field, value(name, node).orElseThrow(), body, part, cx, out);
                at = field.end();
            }
            out.append(body, at, body.length()).append(part.quotes());
        }
        out.append(cx.text(), from, cx.end(node.func()) - ".format".length());
        int dot = out.length();
        while (dot > 0
                && (Character.isWhitespace(out.charAt(dot - 1)) || out.charAt(dot - 1) == '.')) {
            dot--;
        }
        out.setLength(dot);
        return out.isEmpty() ? Optional.of("\"\"") : Optional.of(out.toString());
    }

    /// The names of characters hide from the search for fields.
    private static String masked(String body, String prefix) {
        return prefix.toLowerCase(java.util.Locale.ROOT).contains("r")
                ? body
                : NAMED_CHARACTER
                        .matcher(body)
                        .replaceAll(found -> "x".repeat(found.end() - found.start()));
    }

    private static void field(
            BraceFormat.Field field,
            Expr value,
            String body,
            StringParts.Part part,
            LintContext cx,
            StringBuilder out) {
        out.append('{').append(shown(value, !field.rest().isEmpty(), cx));
        char quote = part.quotes().charAt(0) == '"' ? '\'' : '"';
        Matcher access = ACCESS.matcher(field.rest());
        while (access.find()) {
            String key = access.group(1);
            if (key == null || BraceFormat.isNumber(key)) {
                out.append(access.group());
            } else {
                out.append('[').append(quote).append(key).append(quote).append(']');
            }
        }
        field.conversion().ifPresent(letter -> out.append('!').append(letter));
        field.spec()
                .filter(spec -> !spec.isEmpty())
                .ifPresent(spec -> out.append(':').append(spec));
        out.append('}');
    }

    /// The value as it may stand in braces, before an attribute or index where it is accessed.
    private static String shown(Expr value, boolean accessed, LintContext cx) {
        String text = cx.text(value);
        boolean open =
                switch (value) {
                    case Expr.GeneratorExp each -> false;
                    case Expr.Tuple each -> !text.startsWith("(");
                    case Expr.Dict each -> true;
                    case Expr.Set each -> true;
                    case Expr.SetComp each -> true;
                    case Expr.DictComp each -> true;
                    case Expr.Lambda each -> true;
                    case Expr.NamedExpr each -> true;
                    case Expr.Constant each ->
                            accessed
                                    && text.chars().allMatch(c -> '0' <= c && c <= '9' || c == '_');
                    default -> text.startsWith("{") || accessed && Exprs.precedence(value) < 16;
                };
        return open ? "(" + text + ")" : text;
    }
}
