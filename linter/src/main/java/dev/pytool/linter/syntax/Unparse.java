package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Signs;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;

/// Expressions written anew in the shortest usual form: one space around operators, parentheses
/// only where the grammar needs them. Literals keep their own spelling.
public final class Unparse {
    private Unparse() {}

    private static final int NAMED = 1;
    private static final int YIELD = 2;
    private static final int SUBSCRIPT = 3;
    private static final int TUPLE = 4;
    private static final int COMMA = 5;
    private static final int LAMBDA = 6;
    private static final int CHOICE = 7;
    private static final int ITERABLE = 8;
    private static final int OR = 9;
    private static final int AND = 10;
    private static final int NOT = 11;
    private static final int COMPARE = 12;
    private static final int FACTOR = 18;
    private static final int POWER = 19;
    private static final int AWAIT = 20;
    private static final int MAX = 21;

    /// The text of an expression that stands alone, as after `=`: nothing gets parentheses.
    public static String bare(Expr expr, LintContext cx) {
        return write(expr, 0, cx);
    }

    /// One argument given by name, or `**` and a mapping.
    public static String keyword(Keyword keyword, LintContext cx) {
        return keyword.arg()
                .map(name -> name + "=" + write(keyword.value(), COMMA, cx))
                .orElseGet(() -> "**" + write(keyword.value(), MAX, cx));
    }

    /// The text of a whole expression; a tuple gets its parentheses.
    public static String of(Expr expr, LintContext cx) {
        return write(expr, COMMA, cx);
    }

    /// The text of an operand of `|`.
    public static String union(Expr expr, LintContext cx) {
        return write(expr, COMPARE + 1, cx);
    }

    /// The text where a subscript's index stands: a tuple without parentheses.
    public static String index(Expr expr, LintContext cx) {
        return write(expr, SUBSCRIPT, cx);
    }

    /// A list display of these texts.
    public static String list(List<String> elements) {
        return "[" + String.join(", ", elements) + "]";
    }

    /// A tuple display of these texts.
    public static String tuple(List<String> elements) {
        return elements.size() == 1
                ? "(" + elements.getFirst() + ",)"
                : "(" + String.join(", ", elements) + ")";
    }

    /// The text of an operand that stands right of a star or left of a dot.
    public static String primary(Expr expr, LintContext cx) {
        return write(expr, MAX, cx);
    }

    /// The text of the operand of `not`.
    public static String negated(Expr expr, LintContext cx) {
        return write(expr, NOT, cx);
    }

    /// The text of an operand of `or`, or of `and`.
    public static String operand(Expr expr, BoolOperator op, LintContext cx) {
        return write(expr, (op == BoolOperator.OR ? OR : AND) + 1, cx);
    }

    /// The text of an operand of a comparison.
    public static String comparand(Expr expr, LintContext cx) {
        return write(expr, COMPARE + 1, cx);
    }

    private static String group(int precedence, int level, String text) {
        return level > precedence ? "(" + text + ")" : text;
    }

    private static String write(Expr expr, int level, LintContext cx) {
        return switch (expr) {
            case Expr.BoolOp node -> {
                int own = node.op() == BoolOperator.OR ? OR : AND;
                String word = node.op() == BoolOperator.OR ? " or " : " and ";
                yield group(own, level, join(node.values(), own + 1, word, cx));
            }
            case Expr.NamedExpr node ->
                    group(
                            NAMED,
                            level,
                            write(node.target(), NAMED, cx)
                                    + " := "
                                    + write(node.value(), NAMED + 1, cx));
            case Expr.BinOp node -> binary(node, level, cx);
            case Expr.UnaryOp node -> {
                boolean not = node.op() == UnaryOperator.NOT;
                int own = not ? NOT : FACTOR;
                yield group(own, level, Signs.of(node.op()) + write(node.operand(), own, cx));
            }
            case Expr.Lambda node -> group(LAMBDA, level, lambda(node, cx));
            case Expr.IfExp node -> group(CHOICE, level, choice(node, cx));
            case Expr.Dict node -> dict(node, cx);
            case Expr.Set node -> "{" + join(node.elts(), COMMA, ", ", cx) + "}";
            case Expr.List node -> "[" + join(node.elts(), COMMA, ", ", cx) + "]";
            case Expr.Tuple node -> tuple(node, level, cx);
            case Expr.ListComp node ->
                    "[" + write(node.elt(), COMMA, cx) + clauses(node.generators(), cx) + "]";
            case Expr.SetComp node ->
                    "{" + write(node.elt(), COMMA, cx) + clauses(node.generators(), cx) + "}";
            case Expr.GeneratorExp node ->
                    "(" + write(node.elt(), COMMA, cx) + clauses(node.generators(), cx) + ")";
            case Expr.DictComp node -> "{" + pair(node, cx) + clauses(node.generators(), cx) + "}";
            case Expr.Await node -> group(AWAIT, level, "await " + write(node.value(), MAX, cx));
            case Expr.Yield node ->
                    group(
                            YIELD,
                            level,
                            "yield"
                                    + node.value()
                                            .map(value -> " " + write(value, YIELD + 1, cx))
                                            .orElse(""));
            case Expr.YieldFrom node ->
                    group(YIELD, level, "yield from " + write(node.value(), MAX, cx));
            case Expr.Compare node -> compare(node, level, cx);
            case Expr.Call node -> call(node, cx);
            case Expr.Attribute node ->
                    (Exprs.isInt(node.value())
                                    ? "(" + cx.text(node.value()) + ")"
                                    : write(node.value(), MAX, cx))
                            + "."
                            + node.attr();
            case Expr.Subscript node ->
                    write(node.value(), MAX, cx) + "[" + write(node.slice(), SUBSCRIPT, cx) + "]";
            case Expr.Starred node -> "*" + write(node.value(), MAX, cx);
            case Expr.Name node -> node.id();
            case Expr.Slice node -> slice(node, cx);
            case Expr.Constant node -> constant(node, cx);
            default -> literal(expr, cx);
        };
    }

    private static String lambda(Expr.Lambda node, LintContext cx) {
        String parameters = Lambdas.parameters(node, cx);
        return "lambda"
                + (parameters.isEmpty() ? "" : " " + parameters)
                + ": "
                + write(node.body(), LAMBDA, cx);
    }

    private static String choice(Expr.IfExp node, LintContext cx) {
        return write(node.body(), CHOICE + 1, cx)
                + " if "
                + write(node.test(), CHOICE + 1, cx)
                + " else "
                + write(node.orelse(), CHOICE, cx);
    }

    private static String pair(Expr.DictComp node, LintContext cx) {
        return write(node.key(), COMMA, cx) + ": " + write(node.value(), COMMA, cx);
    }

    private static String join(List<Expr> all, int level, String between, LintContext cx) {
        List<String> texts = new ArrayList<>();
        all.forEach(each -> texts.add(write(each, level, cx)));
        return String.join(between, texts);
    }

    private static String binary(Expr.BinOp node, int level, LintContext cx) {
        int own = Exprs.precedence(node) + 6;
        boolean power = node.op() == Operator.POW;
        own = power ? POWER : own;
        return group(
                own,
                level,
                write(node.left(), power ? own + 1 : own, cx)
                        + " "
                        + Signs.of(node.op())
                        + " "
                        + write(node.right(), power ? own : own + 1, cx));
    }

    private static String dict(Expr.Dict node, LintContext cx) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < node.values().size(); i++) {
            Expr value = node.values().get(i);
            items.add(
                    node.keys()
                            .get(i)
                            .map(key -> write(key, COMMA, cx) + ": " + write(value, COMMA, cx))
                            .orElseGet(() -> "**" + write(value, MAX, cx)));
        }
        return "{" + String.join(", ", items) + "}";
    }

    private static String tuple(Expr.Tuple node, int level, LintContext cx) {
        if (node.elts().isEmpty()) {
            return "()";
        }
        String text = join(node.elts(), COMMA, ", ", cx);
        return group(TUPLE, level, node.elts().size() == 1 ? text + "," : text);
    }

    private static String clauses(List<Comprehension> generators, LintContext cx) {
        StringBuilder out = new StringBuilder();
        for (Comprehension clause : generators) {
            out.append(clause.isAsync() == 1 ? " async for " : " for ")
                    .append(write(clause.target(), TUPLE, cx))
                    .append(" in ")
                    .append(write(clause.iter(), ITERABLE, cx));
            clause.ifs().forEach(test -> out.append(" if ").append(write(test, ITERABLE, cx)));
        }
        return out.toString();
    }

    private static String compare(Expr.Compare node, int level, LintContext cx) {
        StringBuilder out = new StringBuilder(write(node.left(), COMPARE + 1, cx));
        for (int i = 0; i < node.ops().size(); i++) {
            out.append(' ')
                    .append(Signs.of(node.ops().get(i)))
                    .append(' ')
                    .append(write(node.comparators().get(i), COMPARE + 1, cx));
        }
        return group(COMPARE, level, out.toString());
    }

    private static String call(Expr.Call node, LintContext cx) {
        String callee = write(node.func(), MAX, cx);
        if (Calls.count(node) == 1
                && node.args().size() == 1
                && node.args().getFirst() instanceof Expr.GeneratorExp only) {
            return callee + write(only, COMMA, cx);
        }
        List<String> texts = new ArrayList<>();
        node.args().forEach(arg -> texts.add(write(arg, COMMA, cx)));
        node.keywords().forEach(keyword -> texts.add(keyword(keyword, cx)));
        return callee + "(" + String.join(", ", texts) + ")";
    }

    private static String slice(Expr.Slice node, LintContext cx) {
        return node.lower().map(each -> write(each, SUBSCRIPT + 2, cx)).orElse("")
                + ":"
                + node.upper().map(each -> write(each, SUBSCRIPT + 2, cx)).orElse("")
                + node.step().map(each -> ":" + write(each, SUBSCRIPT + 2, cx)).orElse("");
    }

    private static String constant(Expr.Constant node, LintContext cx) {
        return switch (node.value()) {
            case Literal.Int number -> number.value().toString();
            case Literal.Float number -> decimal(number.value());
            default -> literal(node, cx);
        };
    }

    /// As `repr` writes it: exponents from 1e16 and below 1e-4.
    private static String decimal(double value) {
        if (Double.isInfinite(value)) {
            return "1e309";
        }
        double size = Math.abs(value);
        java.math.BigDecimal exact = new java.math.BigDecimal(Double.toString(value));
        if (size == 0 || 1e-4 <= size && size < 1e16) {
            String plain = exact.stripTrailingZeros().toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = exact.stripTrailingZeros().unscaledValue().toString();
        int exponent = exact.precision() - exact.scale() - 1;
        String power =
                (exponent < 0 ? "-" : "+")
                        + (Math.abs(exponent) < 10 ? "0" : "")
                        + Math.abs(exponent);
        return digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + "e"
                + power;
    }

    /// Pieces of an implicit concatenation come on one line, one blank between them.
    private static String literal(Expr expr, LintContext cx) {
        if (cx.semantics().source().isQuoted(expr)) {
            return cx.text(expr);
        }
        StringBuilder out = new StringBuilder();
        Tokens tokens = cx.tokens();
        int depth = 0;
        for (int i = tokens.at(cx.start(expr));
                i < tokens.size() && tokens.start(i) < cx.end(expr);
                i++) {
            TokenKind kind = tokens.kind(i);
            if (depth == 0 && kind.isTrivia()) {
                continue;
            }
            if (depth == 0 && !out.isEmpty()) {
                out.append(' ');
            }
            switch (kind) {
                case FSTRING_START, TSTRING_START -> depth++;
                case FSTRING_END, TSTRING_END -> depth--;
                default -> {}
            }
            out.append(cx.text(tokens.start(i), tokens.end(i)));
        }
        return out.toString();
    }
}
