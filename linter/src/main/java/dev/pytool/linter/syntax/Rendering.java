package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.dump.PythonRepr;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.List;
import java.util.Optional;

/// Expressions and short statements as text in one layout: one line, one space around operators,
/// only the parentheses that precedence asks for. Literals keep the spelling of their strings.
public final class Rendering {
    private final LintContext cx;
    private final StringBuilder out = new StringBuilder();

    private Rendering(LintContext cx) {
        this.cx = cx;
    }

    /// The expression as it may stand after `=`: a tuple without parentheses.
    public static String of(Expr expr, LintContext cx) {
        return of(expr, -1, cx);
    }

    /// The expression in parentheses where it binds weaker than the level (see
    /// [Exprs#precedence(Expr)]).
    public static String of(Expr expr, int level, LintContext cx) {
        Rendering text = new Rendering(cx);
        text.write(expr, level);
        return text.out.toString();
    }

    /// A list of arguments or elements.
    public static String list(List<? extends Expr> elements, LintContext cx) {
        Rendering text = new Rendering(cx);
        text.join(elements);
        return text.out.toString();
    }

    /// One argument given by name, or `**` and a mapping.
    public static String keyword(Keyword keyword, LintContext cx) {
        String value = of(keyword.value(), 1, cx);
        return keyword.arg().map(name -> name + "=" + value).orElse("**" + value);
    }

    private void write(Expr expr, int level) {
        boolean closed =
                expr instanceof Expr.Starred
                        || expr instanceof Expr.Tuple tuple && tuple.elts().isEmpty();
        boolean grouped = !closed && Exprs.precedence(expr) < level;
        if (grouped) {
            out.append('(');
        }
        plain(expr);
        if (grouped) {
            out.append(')');
        }
    }

    private void plain(Expr expr) {
        switch (expr) {
            case Expr.BoolOp node -> operands(node);
            case Expr.NamedExpr node -> {
                write(node.target(), 16);
                out.append(" := ");
                write(node.value(), 1);
            }
            case Expr.BinOp node -> binary(node);
            case Expr.UnaryOp node -> unary(node);
            case Expr.Lambda node -> lambda(node);
            case Expr.IfExp node -> {
                write(node.body(), 3);
                out.append(" if ");
                write(node.test(), 3);
                out.append(" else ");
                write(node.orelse(), 2);
            }
            case Expr.Dict node -> dict(node);
            case Expr.Set node -> surrounded("{", node.elts(), "}");
            case Expr.ListComp node -> comprehension("[", node.elt(), node.generators(), "]");
            case Expr.SetComp node -> comprehension("{", node.elt(), node.generators(), "}");
            case Expr.GeneratorExp node -> comprehension("(", node.elt(), node.generators(), ")");
            case Expr.DictComp node -> {
                out.append('{');
                write(node.key(), 1);
                out.append(": ");
                write(node.value(), 1);
                generators(node.generators());
                out.append('}');
            }
            case Expr.Await node -> {
                out.append("await ");
                write(node.value(), 16);
            }
            case Expr.Yield node -> {
                out.append("yield");
                node.value()
                        .ifPresent(value -> {
                            out.append(' ');
                            write(value, -1);
                        });
            }
            case Expr.YieldFrom node -> {
                out.append("yield from ");
                write(node.value(), 1);
            }
            case Expr.Compare node -> compare(node);
            case Expr.Call node -> call(node);
            case Expr.Constant node -> constant(node);
            case Expr.Attribute node -> {
                boolean number = Exprs.isInt(node.value());
                write(node.value(), 16);
                out.append(number ? " ." : ".").append(node.attr());
            }
            case Expr.Subscript node -> {
                write(node.value(), 16);
                out.append('[');
                write(node.slice(), -1);
                out.append(']');
            }
            case Expr.Starred node -> {
                out.append('*');
                write(node.value(), 7);
            }
            case Expr.Name node -> out.append(node.id());
            case Expr.List node -> surrounded("[", node.elts(), "]");
            case Expr.Tuple node -> tuple(node);
            case Expr.Slice node -> slice(node);
            default -> out.append(cx.text(expr));
        }
    }

    private void operands(Expr.BoolOp node) {
        int level = Exprs.precedence(node) + 1;
        String word = node.op() == BoolOperator.AND ? " and " : " or ";
        for (int i = 0; i < node.values().size(); i++) {
            out.append(i == 0 ? "" : word);
            write(node.values().get(i), level);
        }
    }

    private void binary(Expr.BinOp node) {
        int level = Exprs.precedence(node);
        boolean power = node.op() == Operator.POW;
        write(node.left(), power ? level + 1 : level);
        out.append(' ').append(symbol(node.op())).append(' ');
        write(node.right(), power ? 13 : level + 1);
    }

    private static String symbol(Operator op) {
        return switch (op) {
            case ADD -> "+";
            case SUB -> "-";
            case MULT -> "*";
            case MAT_MULT -> "@";
            case DIV -> "/";
            case MOD -> "%";
            case POW -> "**";
            case LSHIFT -> "<<";
            case RSHIFT -> ">>";
            case BIT_OR -> "|";
            case BIT_XOR -> "^";
            case BIT_AND -> "&";
            case FLOOR_DIV -> "//";
        };
    }

    private void unary(Expr.UnaryOp node) {
        out.append(
                switch (node.op()) {
                    case INVERT -> "~";
                    case NOT -> "not ";
                    case UADD -> "+";
                    case USUB -> "-";
                });
        write(node.operand(), Exprs.precedence(node));
    }

    private void lambda(Expr.Lambda node) {
        String parameters = Lambdas.parameters(node, cx);
        out.append(parameters.isEmpty() ? "lambda: " : "lambda " + parameters + ": ");
        write(node.body(), 1);
    }

    private void dict(Expr.Dict node) {
        out.append('{');
        for (int i = 0; i < node.values().size(); i++) {
            out.append(i == 0 ? "" : ", ");
            Optional<Expr> key = node.keys().get(i);
            if (key.isPresent()) {
                write(key.get(), 1);
                out.append(": ");
                write(node.values().get(i), 1);
            } else {
                out.append("**");
                write(node.values().get(i), 7);
            }
        }
        out.append('}');
    }

    private void comprehension(
            String open, Expr element, List<Comprehension> generators, String close) {
        out.append(open);
        write(element, 1);
        generators(generators);
        out.append(close);
    }

    private void generators(List<Comprehension> generators) {
        for (Comprehension each : generators) {
            out.append(each.isAsync() == 1 ? " async for " : " for ");
            write(each.target(), -1);
            out.append(" in ");
            write(each.iter(), 3);
            for (Expr test : each.ifs()) {
                out.append(" if ");
                write(test, 3);
            }
        }
    }

    private void compare(Expr.Compare node) {
        write(node.left(), 7);
        for (int i = 0; i < node.ops().size(); i++) {
            out.append(' ').append(Source.operator(node.ops().get(i))).append(' ');
            write(node.comparators().get(i), 7);
        }
    }

    private void call(Expr.Call node) {
        write(node.func(), 16);
        out.append('(');
        if (node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.GeneratorExp only) {
            write(only.elt(), 1);
            generators(only.generators());
        } else {
            join(node.args());
            boolean first = node.args().isEmpty();
            for (Keyword keyword : node.keywords()) {
                out.append(first ? "" : ", ");
                first = false;
                keyword.arg()
                        .ifPresentOrElse(
                                name -> out.append(name).append('='), () -> out.append("**"));
                write(keyword.value(), 1);
            }
        }
        out.append(')');
    }

    private void constant(Expr.Constant node) {
        switch (node.value()) {
            case Literal.Str text -> out.append(spelled(node));
            case Literal.Bytes text -> out.append(spelled(node));
            case Literal.Int number -> out.append(number.value());
            case Literal.Ellipsis dots -> out.append("...");
            case Literal.Float number -> out.append(cx.text(node));
            default -> out.append(PythonRepr.of(node.value()));
        }
    }

    /// Literals side by side are joined by one space, whatever stood between them.
    private String spelled(Expr.Constant node) {
        if (cx.semantics().source().isQuoted(node)) {
            return cx.text(node);
        }
        Tokens tokens = cx.tokens();
        StringBuilder pieces = new StringBuilder();
        for (int i = tokens.at(cx.start(node));
                i < tokens.size() && tokens.start(i) < cx.end(node);
                i++) {
            if (tokens.kind(i) == TokenKind.STRING) {
                pieces.append(pieces.isEmpty() ? "" : " ")
                        .append(cx.text(tokens.start(i), tokens.end(i)));
            }
        }
        return pieces.isEmpty() ? cx.text(node) : pieces.toString();
    }

    private void tuple(Expr.Tuple node) {
        join(node.elts());
        switch (node.elts().size()) {
            case 0 -> out.append("()");
            case 1 -> out.append(',');
            default -> {}
        }
    }

    private void slice(Expr.Slice node) {
        node.lower().ifPresent(lower -> write(lower, 1));
        out.append(':');
        node.upper().ifPresent(upper -> write(upper, 1));
        node.step()
                .ifPresent(step -> {
                    out.append(':');
                    write(step, 1);
                });
    }

    private void surrounded(String open, List<Expr> elements, String close) {
        out.append(open);
        join(elements);
        out.append(close);
    }

    private void join(List<? extends Expr> elements) {
        for (int i = 0; i < elements.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            write(elements.get(i), 1);
        }
    }
}
