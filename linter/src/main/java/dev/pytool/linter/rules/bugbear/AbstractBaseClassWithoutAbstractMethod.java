package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Abstract base class without abstract method.
@Rule(
        code = "B024",
        name = "abstract-base-class-without-abstract-method",
        message = "`{}` is an abstract base class, but it has no abstract methods or properties")
final class AbstractBaseClassWithoutAbstractMethod {
    private AbstractBaseClassWithoutAbstractMethod() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!Abstracts.isAbstractBase(node, cx)) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (statement instanceof Stmt.AnnAssign annotated && annotated.value().isEmpty()) {
                return;
            }
            if (statement instanceof Stmt.FunctionLike function
                    && Decorators.isAbstract(function, cx)) {
                return;
            }
        }
        int start = Definitions.nameStart(node, cx);
        cx.report(start, start + node.name().length(), node.name());
    }
}
