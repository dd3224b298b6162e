package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `__init__` of a dataclass passes every `InitVar` to `__post_init__`, so the default of a
/// parameter there is never used.
///
/// ```python
/// @dataclass
/// class Point:
///     def __post_init__(self, scale: int = 1) -> None: ...
/// ```
///
/// The unsafe fix makes the parameter a field with that default: `scale: InitVar[int] = 1`. It is
/// missing where the class has such a field already.
@Rule(
        code = "RUF033",
        name = "post-init-default",
        fix = Fixable.SOMETIMES,
        message = "`__post_init__` method with argument defaults")
final class PostInitDefault {
    private PostInitDefault() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!node.name().equals("__post_init__")) {
            return;
        }
        Optional<Stmt.ClassDef> owner = owner(node, cx);
        if (owner.isEmpty() || !Dataclasses.isStandard(owner.get(), cx)) {
            return;
        }
        for (Parameters.Parameter parameter : Parameters.plain(node.args())) {
            parameter
                    .value()
                    .ifPresent(value -> {
                        Finding finding = cx.report(value);
                        field(node, owner.get(), parameter, value, cx).ifPresent(finding::unsafe);
                    });
        }
    }

    private static Optional<Stmt.ClassDef> owner(Stmt.FunctionLike node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.ClassDef type) {
                return Optional.of(type);
            }
            if (at.get() instanceof Stmt.FunctionLike) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Edit[]> field(
            Stmt.FunctionLike node,
            Stmt.ClassDef type,
            Parameters.Parameter parameter,
            Expr value,
            LintContext cx) {
        String name = parameter.arg().arg();
        Optional<Expr> annotation = parameter.arg().annotation();
        boolean taken =
                cx.semantics()
                        .scopeOf(type)
                        .filter((Scope scope) ->
                                scope.all().stream()
                                        .anyMatch(each ->
                                                each.name().equals(name)
                                                        && each.start() < cx.start(node)))
                        .isPresent();
        if (taken
                || annotation.filter(each -> mentions(each, node.typeParams())).isPresent()
                || mentions(value, node.typeParams())) {
            return Optional.empty();
        }
        int start =
                node.decoratorList().isEmpty()
                        ? cx.start(node)
                        : Decorators.sign(node.decoratorList().getFirst(), cx);
        if (!cx.text(cx.lines().lineStart(cx.lines().line(start)), start).isBlank()) {
            return Optional.empty();
        }
        int[] span = Brackets.span(value, cx.end(parameter.arg()), cx.end(node), cx);
        if (cx.hasComment(cx.end(parameter.arg()), span[1])) {
            return Optional.empty();
        }
        return ImportEdits.use("dataclasses", "InitVar", start, cx)
                .map(use -> {
                    String kind =
                            annotation
                                    .map(each -> use.name() + "[" + Unparse.index(each, cx) + "]")
                                    .orElse(use.name());
                    String line =
                            name
                                    + ": "
                                    + kind
                                    + " = "
                                    + cx.text(span[0], span[1])
                                    + cx.style().lineEnd();
                    List<Edit> edits = new ArrayList<>();
                    use.addition().ifPresent(edits::add);
                    edits.add(cx.insert(start, line + Statements.indentation(node, cx)));
                    edits.add(cx.delete(cx.end(parameter.arg()), span[1]));
                    return edits.toArray(Edit[]::new);
                });
    }

    /// Whether an expression uses a type parameter that only the method knows.
    private static boolean mentions(Expr expr, List<TypeParam> parameters) {
        return parameters.stream()
                .anyMatch(each -> {
                    String name =
                            switch (each) {
                                case TypeParam.TypeVar variable -> variable.name();
                                case TypeParam.ParamSpec variable -> variable.name();
                                case TypeParam.TypeVarTuple variable -> variable.name();
                            };
                    return Exprs.mentions(expr, name);
                });
    }
}
