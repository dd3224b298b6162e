package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Redeclared assigned name.
@Rule(
        code = "PLW0128",
        name = "redeclared-assigned-name",
        message = "Redeclared variable `{}` in assignment")
final class RedeclaredAssignedName {
    private RedeclaredAssignedName() {}

    static void check(Stmt.Assign node, LintContext cx) {
        for (Expr target : node.targets()) {
            Set<String> seen = new HashSet<>();
            if (target instanceof Expr.Tuple || target instanceof Expr.List) {
                for (Expr.Name name : Targets.names(target)) {
                    if (!seen.add(name.id()) && !Names.isDummy(name.id(), cx)) {
                        cx.report(name, name.id());
                    }
                }
            }
        }
    }
}
