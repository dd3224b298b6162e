package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Special methods are there for Python to call; operators and builtins look them up on the type
/// and try the other operand's.
///
/// ```python
/// three = (3.0).__str__()    # str(3.0)
/// four = two.__add__(two)    # two + two
/// ```
///
/// Calls of `super()` and those inside special methods are left alone. The fix is unsafe, as an
/// instance may have an attribute of that name.
@Rule(
        code = "PLC2801",
        name = "unnecessary-dunder-call",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary dunder call to `{}`{}",
        preview = true)
final class UnnecessaryDunderCall {
    private UnnecessaryDunderCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!(node.func() instanceof Expr.Attribute method)
                || !Names.isDunder(method.attr())
                || !node.keywords().isEmpty()
                || isSuper(method.value(), cx)) {
            return;
        }
        Optional<DunderCalls.Spelling> spelling = DunderCalls.of(method.attr());
        if (spelling.isEmpty() || isInDunder(node, cx)) {
            return;
        }
        DunderCalls.Kind kind = spelling.get().kind();
        boolean nested = cx.parent(node).filter(Expr.class::isInstance).isPresent();
        if (kind == DunderCalls.Kind.IN_PLACE && nested) {
            return;
        }
        Finding finding =
                cx.report(node, method.attr(), advice(spelling.get(), node.args().size()));
        boolean fits =
                switch (kind) {
                    case BUILTIN ->
                            node.args().isEmpty()
                                    && !spelling.get().text().equals("issubclass")
                                    && Names.isFree(spelling.get().text(), node, cx);
                    case OPERATOR, REFLECTED, CONTAINS -> node.args().size() == 1 && isPlain(node);
                    case IN_PLACE ->
                            node.args().size() == 1
                                    && isPlain(node)
                                    && cx.parent(node)
                                            .filter(Stmt.Expr.class::isInstance)
                                            .isPresent();
                    case ADVICE, NONE -> false;
                };
        if (fits && !cx.hasComment(node)) {
            finding.unsafe(cx.replace(node, text(node, method, spelling.get(), cx)));
        }
    }

    private static boolean isPlain(Expr.Call node) {
        return !(node.args().getFirst() instanceof Expr.Starred);
    }

    private static boolean isSuper(Expr value, LintContext cx) {
        return value instanceof Expr.Call call && cx.isBuiltin(call.func(), "super");
    }

    private static boolean isInDunder(Expr.Call node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.FunctionLike function && Names.isDunder(function.name())) {
                return true;
            }
        }
        return false;
    }

    private static String advice(DunderCalls.Spelling spelling, int arguments) {
        return switch (spelling.kind()) {
            case BUILTIN -> arguments == 0 ? ". Use `" + spelling.text() + "()` builtin." : "";
            case OPERATOR, REFLECTED, IN_PLACE, CONTAINS ->
                    arguments == 1 ? ". Use `" + spelling.text() + "` operator." : "";
            case ADVICE -> ". " + spelling.text();
            case NONE -> "";
        };
    }

    private static String text(
            Expr.Call node, Expr.Attribute method, DunderCalls.Spelling spelling, LintContext cx) {
        Expr object = method.value();
        if (spelling.kind() == DunderCalls.Kind.BUILTIN) {
            return spelling.text() + "(" + cx.text(object) + ")";
        }
        Expr argument = node.args().getFirst();
        String operator = " " + spelling.text() + " ";
        if (spelling.kind() == DunderCalls.Kind.IN_PLACE) {
            return operand(object, 16, cx) + operator + cx.text(argument);
        }
        int level = level(spelling.text());
        String text =
                switch (spelling.kind()) {
                    case REFLECTED ->
                            operand(argument, level + 1, cx)
                                    + operator
                                    + operand(object, level + 1, cx);
                    case CONTAINS -> operand(argument, 7, cx) + operator + operand(object, 7, cx);
                    default ->
                            operand(object, level == 6 ? 7 : level, cx)
                                    + operator
                                    + operand(argument, level + 1, cx);
                };
        return needsParentheses(node, level, cx) ? "(" + text + ")" : text;
    }

    private static String operand(Expr expr, int level, LintContext cx) {
        String text = cx.text(expr);
        boolean wrapped = expr instanceof Expr.Tuple && text.startsWith("(");
        return Exprs.precedence(expr) < level && !wrapped ? "(" + text + ")" : text;
    }

    /// The operator's precedence as [Exprs#precedence(Expr)] counts.
    private static int level(String operator) {
        return switch (operator) {
            case "|" -> 7;
            case "^" -> 8;
            case "&" -> 9;
            case "<<", ">>" -> 10;
            case "+", "-" -> 11;
            case "*", "@", "/", "//", "%" -> 12;
            default -> 6;
        };
    }

    private static boolean needsParentheses(Expr.Call node, int level, LintContext cx) {
        Node parent = cx.parent(node).orElse(node);
        return switch (parent) {
            case Expr.BinOp binary ->
                    binary.left() == node
                            ? level < Exprs.precedence(binary)
                            : level <= Exprs.precedence(binary);
            case Expr.UnaryOp unary -> level < Exprs.precedence(unary);
            case Expr.Compare _ -> level == 6;
            case Expr.Call call -> call.func() == node;
            case Expr.Subscript subscript -> subscript.value() == node;
            case Expr.Attribute _,
                    Expr.Await _,
                    Expr.Starred _,
                    Expr.List _,
                    Expr.Tuple _,
                    Expr.Set _,
                    Expr.ReplacementField _ ->
                    true;
            default -> false;
        };
    }
}
