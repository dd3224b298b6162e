package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A class that only stores its annotated arguments is a dataclass written by hand.
///
/// ```python
/// class Point:
///     def __init__(self, x: float, y: float):
///         self.x = x
///         self.y = y
/// ```
@Rule(
        code = "B903",
        name = "class-as-data-structure",
        message = "Class could be dataclass or namedtuple",
        preview = true)
final class ClassAsDataStructure {
    private ClassAsDataStructure() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!node.bases().isEmpty()
                || !node.keywords().isEmpty()
                || !node.decoratorList().isEmpty()
                || hasParentheses(node, cx)) {
            return;
        }
        boolean stores = false;
        int methods = 0;
        for (Stmt statement : node.body()) {
            switch (statement) {
                case Stmt.FunctionLike function -> {
                    stores |= function.name().equals("__init__") && isStoring(function);
                    String name = function.name();
                    methods += !name.startsWith("_") || name.endsWith("__") ? 1 : 0;
                }
                case Stmt.Assign _, Stmt.AnnAssign _, Stmt.Expr _ -> {}
                default -> {
                    return;
                }
            }
        }
        if (stores && methods == 1) {
            cx.report(node);
        }
    }

    private static boolean hasParentheses(Stmt.ClassDef node, LintContext cx) {
        int name = Definitions.nameStart(node, cx) + node.name().length();
        return node.typeParams().isEmpty()
                && cx.text(name, cx.start(node.body().getFirst())).stripLeading().startsWith("(");
    }

    /// Whether every parameter is annotated and the body only puts names into attributes.
    private static boolean isStoring(Stmt.FunctionLike function) {
        Arguments arguments = function.args();
        if (arguments.vararg().isPresent() || arguments.kwarg().isPresent()) {
            return false;
        }
        List<Arg> all = new ArrayList<>(arguments.posonlyargs());
        all.addAll(arguments.args());
        all.addAll(arguments.kwonlyargs());
        return all.stream().skip(1).allMatch(arg -> arg.annotation().isPresent())
                && function.body().stream().allMatch(ClassAsDataStructure::isStore);
    }

    private static boolean isStore(Stmt statement) {
        return switch (statement) {
            case Stmt.Assign assign ->
                    assign.targets().size() == 1
                            && assign.targets().getFirst() instanceof Expr.Attribute
                            && assign.value() instanceof Expr.Name;
            case Stmt.AnnAssign assign ->
                    assign.target() instanceof Expr.Attribute
                            && assign.value().filter(Expr.Name.class::isInstance).isPresent();
            default -> false;
        };
    }
}
