package dev.pytool.linter.rules.simplify;

import dev.pytool.parser.ast.Expr;

/// Expressions that read as constants.
final class Constants {
    private Constants() {}

    /// Whether literals and names in capitals are all there is in it.
    static boolean isConstantLike(Expr expr) {
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

    /// How sure it is that an expression is a constant: 2 for literals, 1 for names in capitals, 0
    /// for all else; the least of its parts counts.
    static int likelihood(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> 2;
            case Expr.Attribute attribute -> isConstantName(attribute.attr()) ? 1 : 0;
            case Expr.Name name -> isConstantName(name.id()) ? 1 : 0;
            case Expr.Tuple tuple -> least(tuple.elts());
            case Expr.List list -> least(list.elts());
            case Expr.Set set -> least(set.elts());
            case Expr.Dict dict ->
                    Math.min(
                            least(dict.values()),
                            dict.keys().stream()
                                    .mapToInt(key -> key.map(Constants::likelihood).orElse(0))
                                    .min()
                                    .orElse(2));
            case Expr.BinOp binary ->
                    Math.min(likelihood(binary.left()), likelihood(binary.right()));
            case Expr.UnaryOp unary -> likelihood(unary.operand());
            default -> 0;
        };
    }

    private static int least(java.util.List<Expr> parts) {
        return parts.stream().mapToInt(Constants::likelihood).min().orElse(2);
    }

    private static boolean isConstantName(String name) {
        return name.chars()
                        .allMatch(c -> Character.isUpperCase(c) || c == '_' || Character.isDigit(c))
                && name.chars().anyMatch(Character::isUpperCase);
    }
}
