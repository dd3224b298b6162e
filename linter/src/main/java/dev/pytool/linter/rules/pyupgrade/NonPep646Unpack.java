package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Python 3.11 takes a star where a type is unpacked.
@Rule(
        code = "UP044",
        name = "non-pep646-unpack",
        fix = Fixable.ALWAYS,
        message = "Use `*` for unpacking")
final class NonPep646Unpack {
    private NonPep646Unpack() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (cx.target() < 11 || !cx.isTyping(node.value(), "Unpack")) {
            return;
        }
        Optional<Node> parent = cx.parent(node);
        boolean allowed =
                switch (parent.orElse(node)) {
                    case Expr.Subscript outer -> outer.slice() == node && node != outer;
                    case Expr.Tuple tuple ->
                            cx.parent(tuple)
                                    .filter(outer ->
                                            outer instanceof Expr.Subscript subscript
                                                    && subscript.slice() == tuple)
                                    .isPresent();
                    case Arg arg ->
                            cx.parent(arg)
                                    .filter(outer ->
                                            outer instanceof Arguments args
                                                    && args.vararg()
                                                            .filter(each -> each == arg)
                                                            .isPresent())
                                    .isPresent();
                    default -> false;
                };
        if (!allowed) {
            return;
        }
        switch (node.slice()) {
            case Expr.BinOp _ -> {
                return;
            }
            case Expr.BoolOp _ -> {
                return;
            }
            case Expr.Compare _ -> {
                return;
            }
            case Expr.UnaryOp _ -> {
                return;
            }
            default -> {
                if (Exprs.isString(node.slice())) {
                    return;
                }
            }
        }
        cx.report(node).unsafe(cx.replace(node, "*" + cx.text(node.slice())));
    }
}
