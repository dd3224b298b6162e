package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.List;

/// Tests that jump, without a truth value on the stack in between.
final class Conditions {
    private final Compiler compiler;

    Conditions(Compiler compiler) {
        this.compiler = compiler;
    }

    void jumpUnless(Expr test, Label target) {
        jump(test, target, false);
    }

    void jumpIf(Expr test, Label target) {
        jump(test, target, true);
    }

    private void jump(Expr test, Label target, boolean when) {
        switch (test) {
            case Expr.UnaryOp not when not.op() == UnaryOperator.NOT ->
                    jump(not.operand(), target, !when);
            case Expr.BoolOp operation -> jump(operation, target, when);
            case Expr.Compare comparison when isNoneTest(comparison) -> {
                compiler.visit(comparison.left());
                boolean is = (comparison.ops().getFirst() == CmpOperator.IS) == when;
                compiler.code().at(test);
                compiler.code()
                        .jump(is ? Opcode.POP_JUMP_IF_NONE : Opcode.POP_JUMP_IF_NOT_NONE, target);
            }
            default -> {
                compiler.visit(test);
                compiler.code().at(test);
                compiler.code()
                        .jump(when ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE, target);
            }
        }
    }

    private void jump(Expr.BoolOp operation, Label target, boolean when) {
        List<Expr> values = operation.values();
        boolean decides = operation.op() == BoolOperator.OR;
        if (decides == when) {
            values.forEach(value -> jump(value, target, when));
            return;
        }
        Label end = new Label();
        for (int i = 0; i + 1 < values.size(); i++) {
            jump(values.get(i), end, decides);
        }
        jump(values.getLast(), target, when);
        compiler.code().place(end);
    }

    private static boolean isNoneTest(Expr.Compare comparison) {
        CmpOperator operator = comparison.ops().getFirst();
        return comparison.ops().size() == 1
                && (operator == CmpOperator.IS || operator == CmpOperator.IS_NOT)
                && comparison.comparators().getFirst() instanceof Expr.Constant constant
                && constant.value() instanceof Literal.None;
    }
}
