package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Unintentional type annotation.
@Rule(
        code = "B032",
        name = "unintentional-type-annotation",
        message =
                "Possible unintentional type annotation (using `:`). Did you mean to assign (using `=`)?")
final class UnintentionalTypeAnnotation {
    private UnintentionalTypeAnnotation() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (node.value().isPresent()) {
            return;
        }
        boolean target =
                switch (node.target()) {
                    case Expr.Subscript subscript -> subscript.value() instanceof Expr.Name;
                    case Expr.Attribute attribute ->
                            attribute.value() instanceof Expr.Name name
                                    && !name.id().equals("self");
                    default -> false;
                };
        if (target) {
            cx.report(node);
        }
    }
}
