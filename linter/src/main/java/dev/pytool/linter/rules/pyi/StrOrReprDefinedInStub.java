package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// A class of a stub declares `__str__` or `__repr__` as every object has them: that tells nothing.
///
/// ```python
/// class Point:
///     def __repr__(self) -> str: ...
/// ```
///
/// The fix removes the method; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI029",
        name = "str-or-repr-defined-in-stub",
        fix = Fixable.ALWAYS,
        message = "Defining `{}` in a stub is almost always redundant")
final class StrOrReprDefinedInStub {
    private StrOrReprDefinedInStub() {}

    static void check(Stmt.FunctionDef node, LintContext cx) {
        boolean named = node.name().equals("__str__") || node.name().equals("__repr__");
        if (!named
                || !cx.isStub()
                || node.returns().filter(type -> cx.isBuiltin(type, "str")).isEmpty()
                || cx.semantics().enclosingScope(node).kind() != Scope.Kind.CLASS
                || !node.args().kwonlyargs().isEmpty()
                || node.args().posonlyargs().size() + node.args().args().size() > 1
                || Decorators.isAbstract(node, cx)) {
            return;
        }
        int start = Definitions.nameStart(node, cx);
        Edit edit = Statements.remove(node, cx);
        int from =
                node.decoratorList().isEmpty()
                        ? edit.start()
                        : Math.min(
                                edit.start(),
                                cx.lines()
                                        .lineStart(
                                                cx.lines()
                                                        .line(
                                                                Decorators.sign(
                                                                        node.decoratorList()
                                                                                .getFirst(),
                                                                        cx))));
        cx.report(start, start + node.name().length(), node.name())
                .fix(
                        cx.hasComment(from, edit.end()) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(new Edit(from, edit.end(), edit.replacement())));
    }
}
