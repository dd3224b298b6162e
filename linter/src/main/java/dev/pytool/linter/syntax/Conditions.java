package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.Optional;

/// Places where only the truth of a value counts.
public final class Conditions {
    private Conditions() {}

    public static boolean isTest(Expr node, LintContext cx) {
        Optional<Node> parent = cx.parent(node);
        if (parent.isEmpty()) {
            return false;
        }
        return switch (parent.get()) {
            case Stmt.If branch -> branch.test() == node;
            case Stmt.While loop -> loop.test() == node;
            case Stmt.Assert check -> check.test() == node;
            case Expr.IfExp choice -> choice.test() == node;
            case Comprehension each -> each.ifs().contains(node);
            case MatchCase each -> each.guard().filter(guard -> guard == node).isPresent();
            case Expr.UnaryOp unary -> unary.op() == UnaryOperator.NOT;
            case Expr.BoolOp operation -> isTest(operation, cx);
            case Expr.Call call ->
                    cx.isBuiltin(call.func(), "bool")
                            && !call.args().isEmpty()
                            && call.args().getFirst() == node;
            default -> false;
        };
    }
}
