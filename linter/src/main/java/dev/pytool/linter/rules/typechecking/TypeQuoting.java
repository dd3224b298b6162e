package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.QuoteChoice;
import dev.pytool.linter.syntax.Quoting;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Types written as strings.
final class TypeQuoting {
    private TypeQuoting() {}

    /// The expression as one string: strings inside lose their quotes, those that are values, not
    /// types, change them.
    static String quoted(Expr type, LintContext cx) {
        char outer = cx.style().quote();
        Optional<Character> around = template(type, cx);
        if (around.isPresent()) {
            outer = QuoteChoice.opposite(around.get());
        }
        String text = text(type, false, outer, cx);
        if (text.indexOf(outer) >= 0 && text.indexOf(QuoteChoice.opposite(outer)) < 0) {
            outer = QuoteChoice.opposite(outer);
        }
        return outer + Quoting.escaped(text, outer) + outer;
    }

    /// The quote of the f-string in whose replacement field an expression stands.
    private static Optional<Character> template(Expr node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node);
                at.isPresent() && !(at.get() instanceof Stmt);
                at = cx.parent(at.get())) {
            if (at.get() instanceof Expr.StringTemplate template) {
                List<StringParts.Part> parts = StringParts.of((Expr) template, cx);
                for (StringParts.Part part : parts) {
                    if (part.start() <= cx.start(node) && cx.start(node) < part.end()) {
                        return Optional.of(part.quote());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Expr node, boolean isValue, char outer, LintContext cx) {
        return switch (node) {
            case Expr.Constant constant when Exprs.isString(constant) ->
                    isValue
                            ? value(Exprs.string(constant).orElseThrow(), outer)
                            : Exprs.string(constant).orElseThrow();
            case Expr.Subscript part -> subscript(part, isValue, outer, cx);
            case Expr.Tuple tuple -> {
                List<String> parts = new ArrayList<>();
                tuple.elts().forEach(each -> parts.add(text(each, isValue, outer, cx)));
                yield String.join(", ", parts);
            }
            case Expr.BinOp union when union.op() == Operator.BIT_OR ->
                    text(union.left(), isValue, outer, cx)
                            + " | "
                            + text(union.right(), isValue, outer, cx);
            default -> Unparse.bare(node, cx);
        };
    }

    private static String subscript(
            Expr.Subscript part, boolean isValue, char outer, LintContext cx) {
        String head = Unparse.primary(part.value(), cx);
        if (cx.isTyping(part.value(), "Annotated")
                && part.slice() instanceof Expr.Tuple tuple
                && !tuple.elts().isEmpty()) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < tuple.elts().size(); i++) {
                parts.add(text(tuple.elts().get(i), isValue || i > 0, outer, cx));
            }
            return head + "[" + String.join(", ", parts) + "]";
        }
        boolean literal = isValue || cx.isTyping(part.value(), "Literal");
        return head + "[" + text(part.slice(), literal, outer, cx) + "]";
    }

    private static String value(String text, char outer) {
        char quote = QuoteChoice.opposite(outer);
        if (text.indexOf(quote) >= 0 && text.indexOf(outer) < 0) {
            quote = outer;
        }
        return quote + Quoting.escaped(text, quote) + quote;
    }
}
