package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Given by name it becomes a key of the dictionary.
@Rule(
        code = "RUF026",
        name = "default-factory-kwarg",
        fix = Fixable.SOMETIMES,
        message = "`default_factory` is a positional-only argument to `defaultdict`")
final class DefaultFactoryKwarg {
    private DefaultFactoryKwarg() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Keyword> factory = Calls.keyword(node, "default_factory");
        if (factory.isEmpty()
                || !cx.nameOf(node.func()).equals("collections.defaultdict")
                || !node.args().isEmpty()
                || isSimple(factory.get().value())) {
            return;
        }
        Finding finding = cx.report(node);
        String value = cx.text(factory.get().value());
        if (Calls.count(node) == 1) {
            finding.unsafe(cx.replace(factory.get(), value));
            return;
        }
        List<Edit> edits = new ArrayList<>();
        Node first = node.keywords().getFirst();
        if (first == factory.get()) {
            Node next = node.keywords().get(1);
            edits.add(new Edit(cx.start(first), cx.start(next), value + ", "));
            finding.fix(Fix.Safety.UNSAFE, edits);
            return;
        }
        edits.add(cx.insert(cx.start(first), value + ", "));
        edits.addAll(Removal.arguments(node, List.of(factory.get()), cx));
        finding.fix(Fix.Safety.UNSAFE, edits);
    }

    /// Values that nothing could call.
    private static boolean isSimple(Expr value) {
        return value instanceof Expr.Constant
                || value instanceof Expr.JoinedStr
                || value instanceof Expr.TemplateStr
                || value instanceof Expr.List
                || value instanceof Expr.Dict
                || value instanceof Expr.Set
                || value instanceof Expr.Tuple;
    }
}
