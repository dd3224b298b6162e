package dev.pytool.linter.rules.flynt;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Quoting;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A fixed list of parts is joined, which an f-string says at once.
///
/// ```python
/// text = " ".join([first, last])
/// ```
///
/// Write instead:
///
/// ```python
/// text = f"{first} {last}"
/// ```
///
/// The fix does that; it is unsafe because `join` refuses parts that are no strings, and an
/// f-string does not.
@Rule(
        code = "FLY002",
        name = "static-join-to-f-string",
        fix = Fixable.ALWAYS,
        message = "Consider `{}` instead of string join")
final class StaticJoinToFString {
    private StaticJoinToFString() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!(node.func() instanceof Expr.Attribute join)
                || !join.attr().equals("join")
                || !Exprs.isString(join.value())
                || node.args().size() != 1
                || !node.keywords().isEmpty()) {
            return;
        }
        Expr parts = node.args().getFirst();
        if (!(parts instanceof Expr.List) && !(parts instanceof Expr.Tuple)) {
            return;
        }
        String joiner = Exprs.string(join.value()).orElseThrow();
        List<Expr> elements = Exprs.elements(parts);
        if (elements.isEmpty()) {
            return;
        }
        Optional<String> text =
                elements.stream().allMatch(Exprs::isString)
                        ? Optional.of(plain(elements, joiner, cx))
                        : template(elements, joiner, cx);
        text.ifPresent(found -> report(node, found, cx));
    }

    private static void report(Expr.Call node, String text, LintContext cx) {
        int start = cx.start(node);
        int end = cx.end(node);
        boolean glued = start > 0 && Character.isJavaIdentifierPart(cx.text().charAt(start - 1));
        boolean isLong = text.length() > 50 || text.contains("\n");
        Finding finding =
                isLong
                        ? cx.say(start, end, "Consider f-string instead of string join")
                        : cx.report(start, end, text);
        finding.unsafe(new Edit(start, end, (glued ? " " : "") + text));
    }

    private static String plain(List<Expr> elements, String joiner, LintContext cx) {
        List<String> values = new ArrayList<>();
        for (Expr each : elements) {
            values.add(Exprs.string(each).orElseThrow());
        }
        String value = String.join(joiner, values);
        StringParts.Part first = StringParts.of(elements.getFirst(), cx).getFirst();
        boolean raw =
                elements.stream()
                        .allMatch(each ->
                                StringParts.of(each, cx).stream()
                                        .allMatch(StringParts.Part::isRaw));
        if (raw && !value.contains(first.quotes())) {
            return first.prefix() + first.quotes() + value + first.quotes();
        }
        String prefix = first.prefix().equalsIgnoreCase("u") ? "u" : "";
        return prefix + first.quotes() + Quoting.escaped(value, first.quote()) + first.quotes();
    }

    private static Optional<String> template(List<Expr> elements, String joiner, LintContext cx) {
        StringBuilder fields = new StringBuilder();
        StringBuilder texts = new StringBuilder(joiner);
        for (Expr each : elements) {
            if (Exprs.isString(each)) {
                texts.append(Exprs.string(each).orElseThrow());
            } else if (isSimple(each)) {
                fields.append(Unparse.bare(each, cx));
            } else {
                return Optional.empty();
            }
        }
        boolean other = texts.indexOf("\"") >= 0 && texts.indexOf("'") < 0;
        char quote = cx.style().quote() == '"' ? (other ? '\'' : '"') : '\'';
        if (cx.style().quote() == '\'' && texts.indexOf("'") >= 0 && texts.indexOf("\"") < 0) {
            quote = '"';
        }
        StringBuilder out = new StringBuilder("f").append(quote);
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.append(Quoting.field(joiner, quote));
            }
            Expr each = elements.get(i);
            if (Exprs.isString(each)) {
                out.append(Quoting.field(Exprs.string(each).orElseThrow(), quote));
            } else {
                out.append('{').append(Unparse.bare(each, cx)).append('}');
            }
        }
        return Optional.of(out.append(quote).toString());
    }

    /// Whether the expression reads well inside an f-string.
    private static boolean isSimple(Expr expr) {
        return switch (expr) {
            case Expr.Name name -> true;
            case Expr.Attribute attribute -> true;
            case Expr.Constant constant -> Exprs.isNumber(expr) || Exprs.isBool(expr);
            case Expr.Call call ->
                    call.args().isEmpty()
                            && call.keywords().isEmpty()
                            && !Exprs.dotted(call.func()).isEmpty();
            default -> false;
        };
    }
}
