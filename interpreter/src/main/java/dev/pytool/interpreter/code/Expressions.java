package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;

import java.util.List;

/// Expressions: each leaves its value on the stack.
final class Expressions {
    private final Compiler compiler;

    Expressions(Compiler compiler) {
        this.compiler = compiler;
    }

    void visit(Expr expression) {
        int[] saved = compiler.code().place();
        compiler.code().at(expression);
        compile(expression);
        compiler.code().restore(saved);
    }

    private void compile(Expr expression) {
        switch (expression) {
            case Expr.Constant constant -> compiler.constants.load(constant.value());
            case Expr.Name name -> load(name);
            case Expr.Attribute attribute -> {
                visit(attribute.value());
                compiler.emit(Opcode.LOAD_ATTR, compiler.names.attribute(attribute.attr()));
            }
            case Expr.Subscript subscript -> {
                visit(subscript.value());
                visit(subscript.slice());
                compiler.emit(Opcode.BINARY_SUBSCR);
            }
            case Expr.Call call -> compiler.calls.visit(call);
            case Expr.BinOp operation -> binary(operation);
            case Expr.UnaryOp operation -> unary(operation);
            case Expr.BoolOp operation -> bool(operation);
            case Expr.Compare comparison -> compare(comparison);
            case Expr.IfExp choice -> choose(choice);
            case Expr.NamedExpr named -> {
                visit(named.value());
                compiler.emit(Opcode.COPY, 1);
                compiler.targets.store(named.target());
            }
            case Expr.Lambda lambda -> compiler.functions.lambda(lambda);
            case Expr.List list -> compiler.displays.list(list.elts());
            case Expr.Tuple tuple -> compiler.displays.tuple(tuple.elts());
            case Expr.Set set -> compiler.displays.set(set.elts());
            case Expr.Dict dict -> compiler.displays.dict(dict);
            case Expr.ListComp _, Expr.SetComp _, Expr.DictComp _, Expr.GeneratorExp _ ->
                    compiler.comprehensions.visit(expression);
            case Expr.Slice slice -> slice(slice);
            case Expr.JoinedStr joined -> compiler.templates.joined(joined);
            case Expr.TemplateStr template -> compiler.templates.template(template);
            case Expr.FormattedValue field -> compiler.templates.field(field);
            case Expr.Interpolation field -> compiler.templates.interpolation(field);
            case Expr.Await await -> compiler.suspension.await(await);
            case Expr.Yield yield -> compiler.suspension.yield(yield);
            case Expr.YieldFrom yield -> compiler.suspension.yieldFrom(yield);
            case Expr.Starred starred ->
                    throw new IllegalStateException("a starred expression outside a display");
        }
    }

    private void load(Expr.Name name) {
        if (name.id().equals("__debug__")) {
            compiler.constants.load(compiler.keepsAssertions() ? Literal.TRUE : Literal.FALSE);
        } else {
            compiler.names.load(name.id());
        }
    }

    /// Long chains (`a + b + c ...`) lean to the left: they are walked, not recursed into.
    private void binary(Expr.BinOp operation) {
        java.util.ArrayDeque<Expr.BinOp> chain = new java.util.ArrayDeque<>();
        Expr left = operation;
        while (left instanceof Expr.BinOp inner) {
            chain.push(inner);
            left = inner.left();
        }
        visit(left);
        for (Expr.BinOp step : chain) {
            visit(step.right());
            compiler.code().at(step);
            compiler.emit(Opcode.BINARY_OP, operator(step.op()));
        }
    }

    static int operator(Operator operator) {
        return switch (operator) {
            case ADD -> 0;
            case BIT_AND -> 1;
            case FLOOR_DIV -> 2;
            case LSHIFT -> 3;
            case MAT_MULT -> 4;
            case MULT -> 5;
            case MOD -> 6;
            case BIT_OR -> 7;
            case POW -> 8;
            case RSHIFT -> 9;
            case SUB -> 10;
            case DIV -> 11;
            case BIT_XOR -> 12;
        };
    }

    private void unary(Expr.UnaryOp operation) {
        var constant = Constants.literal(operation);
        if (constant.isPresent()) {
            compiler.constants.load(constant.get());
            return;
        }
        visit(operation.operand());
        compiler.emit(
                switch (operation.op()) {
                    case INVERT -> Opcode.UNARY_INVERT;
                    case NOT -> Opcode.UNARY_NOT;
                    case UADD -> Opcode.UNARY_POSITIVE;
                    case USUB -> Opcode.UNARY_NEGATIVE;
                });
    }

    private void bool(Expr.BoolOp operation) {
        Label end = new Label();
        int jump =
                operation.op() == BoolOperator.AND
                        ? Opcode.POP_JUMP_IF_FALSE
                        : Opcode.POP_JUMP_IF_TRUE;
        List<Expr> values = operation.values();
        for (int i = 0; i < values.size(); i++) {
            visit(values.get(i));
            if (i + 1 < values.size()) {
                compiler.emit(Opcode.COPY, 1);
                compiler.code().jump(jump, end);
                compiler.emit(Opcode.POP_TOP);
            }
        }
        compiler.code().place(end);
    }

    private void compare(Expr.Compare comparison) {
        visit(comparison.left());
        int last = comparison.ops().size() - 1;
        if (last == 0) {
            visit(comparison.comparators().getFirst());
            comparison(comparison.ops().getFirst());
            return;
        }
        Label failed = new Label();
        Label end = new Label();
        for (int i = 0; i <= last; i++) {
            visit(comparison.comparators().get(i));
            if (i < last) {
                compiler.emit(Opcode.SWAP, 2);
                compiler.emit(Opcode.COPY, 2);
                comparison(comparison.ops().get(i));
                compiler.emit(Opcode.COPY, 1);
                compiler.code().jump(Opcode.POP_JUMP_IF_FALSE, failed);
                compiler.emit(Opcode.POP_TOP);
            } else {
                comparison(comparison.ops().get(i));
            }
        }
        compiler.code().jump(Opcode.JUMP, end);
        compiler.code().place(failed);
        compiler.emit(Opcode.SWAP, 2);
        compiler.emit(Opcode.POP_TOP);
        compiler.code().place(end);
    }

    void comparison(CmpOperator operator) {
        switch (operator) {
            case LT -> compiler.emit(Opcode.COMPARE_OP, 0);
            case LT_E -> compiler.emit(Opcode.COMPARE_OP, 1);
            case EQ -> compiler.emit(Opcode.COMPARE_OP, 2);
            case NOT_EQ -> compiler.emit(Opcode.COMPARE_OP, 3);
            case GT -> compiler.emit(Opcode.COMPARE_OP, 4);
            case GT_E -> compiler.emit(Opcode.COMPARE_OP, 5);
            case IS -> compiler.emit(Opcode.IS_OP, 0);
            case IS_NOT -> compiler.emit(Opcode.IS_OP, 1);
            case IN -> compiler.emit(Opcode.CONTAINS_OP, 0);
            case NOT_IN -> compiler.emit(Opcode.CONTAINS_OP, 1);
        }
    }

    private void choose(Expr.IfExp choice) {
        Label otherwise = new Label();
        Label end = new Label();
        compiler.conditions.jumpUnless(choice.test(), otherwise);
        visit(choice.body());
        compiler.code().jump(Opcode.JUMP, end);
        compiler.code().place(otherwise);
        visit(choice.orelse());
        compiler.code().place(end);
    }

    private void slice(Expr.Slice slice) {
        part(slice.lower());
        part(slice.upper());
        slice.step().ifPresent(this::visit);
        compiler.emit(Opcode.BUILD_SLICE, slice.step().isPresent() ? 3 : 2);
    }

    private void part(java.util.Optional<Expr> bound) {
        bound.ifPresentOrElse(this::visit, compiler.constants::none);
    }
}
