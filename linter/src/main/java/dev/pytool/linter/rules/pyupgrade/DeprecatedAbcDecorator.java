package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// The combined decorators are deprecated since Python 3.3.
@Rule(
        code = "UP051",
        name = "deprecated-abc-decorator",
        fix = Fixable.ALWAYS,
        message = "Use `@{}` and `@abstractmethod` instead of `{}`",
        preview = true)
final class DeprecatedAbcDecorator {
    private DeprecatedAbcDecorator() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            String name = cx.nameOf(decorator);
            String plain =
                    switch (name) {
                        case "abc.abstractproperty" -> "property";
                        case "abc.abstractclassmethod" -> "classmethod";
                        case "abc.abstractstaticmethod" -> "staticmethod";
                        default -> "";
                    };
            if (plain.isEmpty()) {
                continue;
            }
            int sign = Decorators.sign(decorator, cx);
            Finding finding = cx.report(sign, cx.end(decorator), plain, name.substring(4));
            String indent = Statements.indentation(decorator, cx);
            ImportEdits.use("abc", "abstractmethod", cx.start(decorator), cx)
                    .ifPresent(use -> {
                        List<Edit> edits =
                                new ArrayList<>(use.with(cx.replace(decorator, use.name())));
                        edits.add(cx.insert(sign, "@" + plain + cx.style().lineEnd() + indent));
                        finding.fix(Fix.Safety.SAFE, edits);
                    });
        }
    }
}
