package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Native literals.
@Rule(
        code = "UP018",
        name = "native-literals",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `{}` call (rewrite as a literal)")
final class NativeLiterals {
    private NativeLiterals() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!Set.of(
                                "builtins.str",
                                "builtins.bytes",
                                "builtins.int",
                                "builtins.float",
                                "builtins.complex",
                                "builtins.bool")
                        .contains(name)
                || node.args().size() + node.keywords().size() > 1
                || node.keywords().stream().anyMatch(keyword -> !isValue(keyword, name))) {
            return;
        }
        String type = name.substring("builtins.".length());
        if (node.args().isEmpty() && node.keywords().isEmpty()) {
            if (cx.target() < 12 && isNested(node, cx)) {
                return;
            }
            String text =
                    switch (type) {
                        case "str" -> quotes(node, cx);
                        case "bytes" -> "b" + quotes(node, cx);
                        case "int" -> "0";
                        case "float" -> "0.0";
                        case "complex" -> "0j";
                        default -> "False";
                    };
            if (text.isEmpty() || text.equals("b")) {
                // Both quotes stand around the call already.
                cx.report(node, type);
                return;
            }
            boolean attribute =
                    type.equals("int")
                            && cx.parent(node).filter(Expr.Attribute.class::isInstance).isPresent();
            cx.report(node, type)
                    .fix(
                            cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.replace(node, attribute ? "(0)" : text)));
            return;
        }
        Expr arg =
                node.args().isEmpty() ? node.keywords().getFirst().value() : node.args().getFirst();
        Expr bare =
                arg instanceof Expr.UnaryOp unary
                                && (unary.op() == UnaryOperator.USUB
                                        || unary.op() == UnaryOperator.UADD)
                        ? unary.operand()
                        : arg;
        if (!(bare instanceof Expr.Constant)
                || !Types.of(bare).equals(type)
                || bare != arg
                        && !type.equals("int")
                        && !type.equals("float")
                        && !type.equals("complex")) {
            return;
        }
        String text = isOpen(node, arg, bare, cx) ? "(" + cx.text(arg) + ")" : cx.text(arg);
        cx.report(node, type)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, Source.padded(node, text, cx))));
    }

    /// An empty string; inside an f-string in the other quotes.
    private static String quotes(Expr.Call node, LintContext cx) {
        boolean single = false;
        boolean twice = false;
        Optional<Node> at = cx.parent(node);
        while (at.isPresent() && at.get() instanceof Expr expr) {
            if (expr instanceof Expr.JoinedStr || expr instanceof Expr.TemplateStr) {
                String text = cx.text(expr);
                int apostrophe = text.indexOf('\'');
                int quotation = text.indexOf('"');
                boolean outer = apostrophe < 0 || 0 <= quotation && quotation < apostrophe;
                twice |= outer;
                single |= !outer;
            }
            at = cx.parent(expr);
        }
        return !twice ? "\"\"" : single ? "" : "''";
    }

    /// Whether the literal needs parentheses in the place of the call.
    private static boolean isOpen(Expr.Call node, Expr arg, Expr bare, LintContext cx) {
        Optional<Expr> parent =
                cx.parent(node).filter(Expr.class::isInstance).map(each -> (Expr) each);
        boolean breaks = cx.lines().line(cx.start(arg)) != cx.lines().line(cx.end(arg));
        boolean pieces =
                (Exprs.isString(bare) || Exprs.isBytes(bare))
                        && cx.tokens().end(cx.tokens().at(cx.start(bare))) != cx.end(bare);
        if (breaks && (pieces || bare != arg)) {
            return true;
        }
        if (parent.isEmpty()) {
            return cx.parent(node).filter(Keyword.class::isInstance).isPresent() && bare != arg;
        }
        int around = Exprs.precedence(parent.get());
        boolean display = parent.get() instanceof Expr.FormattedValue;
        return bare != arg && (around > 13 || display)
                || around == 16 && pieces && isReceiver(node, parent.get())
                || Exprs.isInt(bare) && parent.get() instanceof Expr.Attribute;
    }

    private static boolean isReceiver(Expr.Call node, Expr parent) {
        return switch (parent) {
            case Expr.Attribute attribute -> true;
            case Expr.Subscript subscript -> subscript.value() == node;
            case Expr.Call call -> call.func() == node;
            default -> false;
        };
    }

    /// Keywords for what the positional argument means.
    private static boolean isValue(Keyword keyword, String function) {
        return switch (function) {
            case "builtins.str" -> keyword.arg().filter("object"::equals).isPresent();
            case "builtins.complex" -> keyword.arg().filter("real"::equals).isPresent();
            default -> false;
        };
    }

    /// Whether quotes are scarce: in an f-string within an f-string.
    private static boolean isNested(Expr node, LintContext cx) {
        int depth = 0;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            depth += at.get() instanceof Expr.StringTemplate ? 1 : 0;
        }
        return depth > 1;
    }
}
