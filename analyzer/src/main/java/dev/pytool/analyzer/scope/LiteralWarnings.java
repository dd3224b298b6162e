package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Uses of a literal that cannot be meant: CPython's compiler warns of them.
final class LiteralWarnings {
    private static final String COMMA = "; perhaps you missed a comma?";

    private final CompileChecks checks;

    LiteralWarnings(CompileChecks checks) {
        this.checks = checks;
    }

    void called(Expr function) {
        switch (function) {
            case Expr.Lambda _ -> {}
            default ->
                    type(function)
                            .ifPresent(name ->
                                    checks.warn(
                                            "'" + name + "' object is not callable" + COMMA,
                                            function));
        }
    }

    void subscripted(Expr.Subscript subscript) {
        if (subscript.ctx() != ExprContext.LOAD) {
            return;
        }
        Expr value = subscript.value();
        Optional<String> type = type(value);
        if (type.isEmpty()) {
            return;
        }
        if (!isContainer(value)) {
            checks.warn("'" + type.get() + "' object is not subscriptable" + COMMA, value);
        } else if (type.get().equals("dict")) {
            return;
        }
        Optional<String> index = type(subscript.slice());
        if (isSequence(value)
                && index.isPresent()
                && !index.get().equals("int")
                && !index.get().equals("bool")) {
            String message =
                    type.get() + " indices must be integers or slices, not " + index.get() + COMMA;
            checks.warn(message, value);
        }
    }

    private static boolean isContainer(Expr value) {
        return switch (value) {
            case Expr.Constant constant ->
                    constant.value() instanceof Literal.Str
                            || constant.value() instanceof Literal.Bytes;
            case Expr.Set _,
                    Expr.SetComp _,
                    Expr.GeneratorExp _,
                    Expr.TemplateStr _,
                    Expr.Lambda _ ->
                    false;
            default -> true;
        };
    }

    private static boolean isSequence(Expr value) {
        return switch (value) {
            case Expr.Constant _ -> isContainer(value);
            case Expr.Tuple _, Expr.List _, Expr.ListComp _, Expr.JoinedStr _ -> true;
            default -> false;
        };
    }

    void compared(Expr.Compare compare) {
        Expr left = compare.left();
        for (int i = 0; i < compare.ops().size(); i++) {
            Expr right = compare.comparators().get(i);
            CmpOperator operator = compare.ops().get(i);
            boolean identity = operator == CmpOperator.IS || operator == CmpOperator.IS_NOT;
            if (identity && (isValue(left) || isValue(right))) {
                String word = operator == CmpOperator.IS ? "is" : "is not";
                String better = operator == CmpOperator.IS ? "==" : "!=";
                String name = type(isValue(left) ? left : right).orElseThrow();
                checks.warn(
                        "\""
                                + word
                                + "\" with '"
                                + name
                                + "' literal. Did you mean \""
                                + better
                                + "\"?",
                        compare);
                return;
            }
            left = right;
        }
    }

    /// Whether it is a literal whose identity means nothing. Tuples of constants are constants.
    private static boolean isValue(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.None _, Literal.Bool _, Literal.Ellipsis _ -> false;
                        default -> true;
                    };
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(LiteralWarnings::isConstant);
            default -> false;
        };
    }

    private static boolean isConstant(Expr expression) {
        return expression instanceof Expr.Constant
                || expression instanceof Expr.Tuple && isValue(expression);
    }

    void asserted(Stmt.Assert statement) {
        if (statement.test() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
            checks.warn("assertion is always true, perhaps remove parentheses?", statement);
        }
    }

    /// The name of the type of a literal or display.
    private static Optional<String> type(Expr expression) {
        return switch (expression) {
            case Expr.Constant constant -> Optional.of(type(constant.value()));
            case Expr.Tuple _ -> Optional.of("tuple");
            case Expr.List _, Expr.ListComp _ -> Optional.of("list");
            case Expr.Dict _, Expr.DictComp _ -> Optional.of("dict");
            case Expr.Set _, Expr.SetComp _ -> Optional.of("set");
            case Expr.GeneratorExp _ -> Optional.of("generator");
            case Expr.Lambda _ -> Optional.of("function");
            case Expr.JoinedStr _ -> Optional.of("str");
            case Expr.TemplateStr _ -> Optional.of("string.templatelib.Template");
            default -> Optional.empty();
        };
    }

    private static String type(Literal value) {
        return switch (value) {
            case Literal.None _ -> "NoneType";
            case Literal.Bool _ -> "bool";
            case Literal.Ellipsis _ -> "ellipsis";
            case Literal.Int _ -> "int";
            case Literal.Float _ -> "float";
            case Literal.Imaginary _ -> "complex";
            case Literal.Str _ -> "str";
            case Literal.Bytes _ -> "bytes";
        };
    }
}
