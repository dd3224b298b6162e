package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Expr;

/// Expressions that read as constants.
public final class Constants {
    private Constants() {}

    /// Whether literals and names in capitals are all there is in it.
    public static boolean isConstantLike(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> true;
            case Expr.Attribute attribute -> isConstantName(attribute.attr());
            case Expr.Name name -> isConstantName(name.id());
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(Constants::isConstantLike);
            case Expr.List list -> list.elts().stream().allMatch(Constants::isConstantLike);
            case Expr.Set set -> set.elts().stream().allMatch(Constants::isConstantLike);
            case Expr.Dict dict ->
                    dict.keys().isEmpty()
                            || dict.values().stream().allMatch(Constants::isConstantLike)
                                    && dict.keys().stream()
                                            .allMatch(key ->
                                                    key.isPresent() && isConstantLike(key.get()));
            case Expr.BinOp binary ->
                    isConstantLike(binary.left()) && isConstantLike(binary.right());
            case Expr.UnaryOp unary -> isConstantLike(unary.operand());
            default -> false;
        };
    }

    private static boolean isConstantName(String name) {
        return name.chars()
                        .allMatch(c -> Character.isUpperCase(c) || c == '_' || Character.isDigit(c))
                && name.chars().anyMatch(Character::isUpperCase);
    }
}
