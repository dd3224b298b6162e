package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Kind;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A property that returns nothing is always `None`: either its `return` was forgotten, or it is a
/// method.
///
/// ```python
/// class User:
///     @property
///     def name(self):
///         f"{self.first} {self.last}"
/// ```
///
/// Stubs, overloads, members of protocols, generators and properties that raise are left alone.
@Rule(
        code = "RUF066",
        name = "property-without-return",
        message = "`{}` is a property without a `return` statement",
        preview = true)
final class PropertyWithoutReturn {
    private PropertyWithoutReturn() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!Decorators.isProperty(node, cx)
                || Decorators.isOverload(node, cx)
                || Statements.isEmpty(node.body())
                || isProtocolMember(node, cx)
                || gives(node)) {
            return;
        }
        int[] span = Functions.nameSpan(node, cx);
        cx.report(span[0], span[1], node.name());
    }

    private static boolean isProtocolMember(Stmt.FunctionLike node, LintContext cx) {
        return cx.parent(node)
                .filter(parent ->
                        parent instanceof Stmt.ClassDef type
                                && type.bases().stream()
                                        .anyMatch(base ->
                                                cx.isTyping(
                                                        base instanceof Expr.Subscript subscript
                                                                ? subscript.value()
                                                                : base,
                                                        "Protocol")))
                .isPresent();
    }

    /// Whether the function's own code returns, yields or raises; lambdas count as its own.
    private static boolean gives(Stmt.FunctionLike node) {
        List<Node> found = new ArrayList<>();
        Functions.forEachOwnNode(
                node.body(),
                each -> {
                    boolean gives =
                            switch (each.kind()) {
                                case RETURN, YIELD, YIELD_FROM, RAISE -> true;
                                case LAMBDA ->
                                        Exprs.containsKind(each, Kind.YIELD)
                                                || Exprs.containsKind(each, Kind.YIELD_FROM);
                                default -> false;
                            };
                    if (gives) {
                        found.add(each);
                    }
                });
        return !found.isEmpty();
    }
}
