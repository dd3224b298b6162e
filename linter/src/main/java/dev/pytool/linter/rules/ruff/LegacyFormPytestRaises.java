package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Functions of pytest that expect an exception or a warning may call the code themselves; as
/// context managers they let it stand as it is written elsewhere.
///
/// ```python
/// pytest.raises(ZeroDivisionError, divide, 1, 0)
/// ```
///
/// The unsafe fix writes `with pytest.raises(ZeroDivisionError):` and the call below it. It is
/// missing where the result is used otherwise than by one assignment or `match`.
@Rule(
        code = "RUF061",
        name = "legacy-form-pytest-raises",
        fix = Fixable.SOMETIMES,
        message = "Use context-manager form of `pytest.{}()`")
final class LegacyFormPytestRaises {
    private LegacyFormPytestRaises() {}

    static void check(Expr.Call node, LintContext cx) {
        String expected;
        String function;
        switch (cx.nameOf(node.func())) {
            case "pytest.raises" -> {
                function = "raises";
                expected = "expected_exception";
            }
            case "pytest.warns" -> {
                function = "warns";
                expected = "expected_warning";
            }
            case "pytest.deprecated_call" -> {
                function = "deprecated_call";
                expected = "";
            }
            default -> {
                return;
            }
        }
        int position = expected.isEmpty() ? 0 : 1;
        Optional<Expr> called = Calls.argument(node, "func", position);
        if (called.isEmpty() || cx.parent(node).filter(Withitem.class::isInstance).isPresent()) {
            return;
        }
        Finding finding = cx.report(node, function);
        if (!cx.hasComment(node)) {
            block(node, called.get(), expected, cx)
                    .ifPresent(
                            block -> finding.unsafe(cx.replace(block.statement(), block.text())));
        }
    }

    private record Block(Stmt statement, String text) {}

    private static Optional<Block> block(
            Expr.Call node, Expr called, String expected, LintContext cx) {
        Optional<Expr> match = match(node, cx);
        Optional<Node> at = cx.parent(node);
        if (match.isPresent()) {
            // `raises(...)`, then `.match`, then its call.
            at = at.flatMap(cx::parent).flatMap(cx::parent);
        }
        if (at.isEmpty()) {
            return Optional.empty();
        }
        String name;
        switch (at.get()) {
            case Stmt.Expr expr -> name = "";
            case Stmt.Assign assign
                    when match.isEmpty()
                            && assign.targets().size() == 1
                            && assign.value() == node ->
                    name = Unparse.of(assign.targets().getFirst(), cx);
            default -> {
                return Optional.empty();
            }
        }
        Stmt statement = (Stmt) at.get();
        boolean raises = expected.equals("expected_exception");
        List<String> expectations = new ArrayList<>();
        if (!expected.isEmpty()) {
            Calls.argument(node, expected, 0)
                    .ifPresent(each -> expectations.add(Unparse.of(each, cx)));
        }
        match.filter(text -> raises)
                .ifPresent(text -> expectations.add("match=" + Unparse.of(text, cx)));
        String indentation = Statements.indentation(statement, cx);
        String head =
                "with "
                        + cx.text(node.func())
                        + "("
                        + String.join(", ", expectations)
                        + ")"
                        + (raises && !name.isEmpty() ? " as " + name : "")
                        + ":";
        String body =
                (!raises && !name.isEmpty() ? name + " = " : "") + call(node, called, expected, cx);
        return Optional.of(
                new Block(
                        statement,
                        head + cx.style().lineEnd() + indentation + cx.style().indent() + body));
    }

    /// The pattern of `raises(...).match(pattern)`.
    private static Optional<Expr> match(Expr.Call node, LintContext cx) {
        return cx.parent(node)
                .filter(parent ->
                        parent instanceof Expr.Attribute attribute
                                && attribute.attr().equals("match"))
                .flatMap(cx::parent)
                .filter(Expr.Call.class::isInstance)
                .map(parent -> (Expr.Call) parent)
                .filter(call -> call.args().size() == 1 && call.keywords().isEmpty())
                .map(call -> call.args().getFirst());
    }

    /// The call that the function would have made.
    private static String call(Expr.Call node, Expr called, String expected, LintContext cx) {
        List<String> arguments = new ArrayList<>();
        Optional<Expr> expectation =
                expected.isEmpty() ? Optional.empty() : Calls.argument(node, expected, 0);
        for (Expr each : node.args()) {
            if (each != called && expectation.filter(found -> found == each).isEmpty()) {
                arguments.add(Unparse.of(each, cx));
            }
        }
        for (Keyword each : node.keywords()) {
            if (each.value() != called
                    && expectation.filter(found -> found == each.value()).isEmpty()) {
                String value = Unparse.of(each.value(), cx);
                arguments.add(each.arg().map(name -> name + "=" + value).orElse("**" + value));
            }
        }
        boolean wrap = Exprs.precedence(called) < 15;
        String function = Unparse.of(called, cx);
        boolean wrapped = function.startsWith("(") && function.endsWith(")");
        return (wrap && !wrapped ? "(" + function + ")" : function)
                + "("
                + String.join(", ", arguments)
                + ")";
    }
}
