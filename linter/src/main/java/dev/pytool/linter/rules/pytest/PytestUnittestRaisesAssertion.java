package dev.pytool.linter.rules.pytest;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `pytest.raises` works in every test and gives the exception in one way.
@Rule(
        code = "PT027",
        name = "pytest-unittest-raises-assertion",
        fix = Fixable.SOMETIMES,
        message = "Use `pytest.raises` instead of unittest-style `{}`")
final class PytestUnittestRaisesAssertion {
    private PytestUnittestRaisesAssertion() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = Calls.method(node);
        switch (name) {
            case "assertRaises", "failUnlessRaises", "assertRaisesRegex", "assertRaisesRegexp" -> {}
            default -> {
                return;
            }
        }
        Finding finding = cx.report(node.func(), name);
        if (cx.hasComment(node) || Calls.isUnpacking(node)) {
            return;
        }
        Optional<String> arguments = name.contains("Regex") ? pattern(node, cx) : plain(node, cx);
        arguments.ifPresent(text ->
                ImportEdits.use("pytest", "raises", node, cx)
                        .ifPresent(use -> {
                            List<Edit> edits =
                                    use.with(cx.replace(node, use.name() + "(" + text + ")"));
                            edits.addAll(attributes(node, cx));
                            finding.fix(Fix.Safety.UNSAFE, edits);
                        }));
    }

    /// What unittest's context calls `exception`, pytest's calls `value`.
    private static List<Edit> attributes(Expr.Call node, LintContext cx) {
        if (!(cx.parent(node).orElse(node) instanceof Withitem item)
                || item.optionalVars().isEmpty()
                || !(item.optionalVars().get() instanceof Expr.Name name)) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        cx.semantics()
                .binding(name)
                .ifPresent(binding ->
                        binding.references().stream()
                                .flatMap(read -> read.node().stream())
                                .flatMap(read -> cx.parent(read).stream())
                                .filter(Expr.Attribute.class::isInstance)
                                .map(Expr.Attribute.class::cast)
                                .filter(attribute -> attribute.attr().equals("exception"))
                                .forEach(attribute ->
                                        edits.add(
                                                new Edit(
                                                        cx.end(attribute) - "exception".length(),
                                                        cx.end(attribute),
                                                        "value"))));
        return edits;
    }

    private static Optional<String> plain(Expr.Call node, LintContext cx) {
        return Calls.count(node) == 1
                ? Calls.argument(node, "expected_exception", 0).map(type -> Unparse.of(type, cx))
                : Optional.empty();
    }

    private static Optional<String> pattern(Expr.Call node, LintContext cx) {
        Optional<Expr> type = Calls.argument(node, "expected_exception", 0);
        Optional<Expr> regex = Calls.argument(node, "expected_regex", 1);
        return Calls.count(node) == 2 && type.isPresent() && regex.isPresent()
                ? Optional.of(Unparse.of(type.get(), cx) + ", match=" + Unparse.of(regex.get(), cx))
                : Optional.empty();
    }
}
