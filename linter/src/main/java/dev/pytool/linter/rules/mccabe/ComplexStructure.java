package dev.pytool.linter.rules.mccabe;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// McCabe's complexity counts the ways through a function; beyond the limit it is hard to test and
/// to read.
@Rule(code = "C901", name = "complex-structure", message = "`{}` is too complex ({} > {})")
final class ComplexStructure {
    private ComplexStructure() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        int complexity = 1 + Functions.complexity(node.body());
        int limit = cx.options().mccabe().maxComplexity();
        if (complexity > limit) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + node.name().length(), node.name(), complexity, limit);
        }
    }
}
