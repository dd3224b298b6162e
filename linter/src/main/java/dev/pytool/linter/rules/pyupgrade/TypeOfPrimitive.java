package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Type of primitive.
@Rule(
        code = "UP003",
        name = "type-of-primitive",
        fix = Fixable.SOMETIMES,
        message = "Use `{}` instead of `type(...)`")
final class TypeOfPrimitive {
    private TypeOfPrimitive() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "type")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.Constant constant) {
            String type = Types.of(constant);
            if (Set.of("str", "bytes", "int", "float", "complex").contains(type)) {
                cx.report(node, type).safe(cx.replace(node, Source.padded(node, type, cx)));
            }
        }
    }
}
