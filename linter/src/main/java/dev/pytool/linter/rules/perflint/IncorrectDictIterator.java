package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Names;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `items()` builds a pair for each entry; `keys()` or `values()` gives what is used.
@Rule(
        code = "PERF102",
        name = "incorrect-dict-iterator",
        fix = Fixable.ALWAYS,
        message = "When using only the {} of a dict use the `{}()` method")
final class IncorrectDictIterator {
    private IncorrectDictIterator() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        if (!(node.target() instanceof Expr.Tuple pair)
                || pair.elts().size() != 2
                || !(node.iter() instanceof Expr.Call call)
                || Calls.count(call) != 0
                || !Calls.method(call).equals("items")) {
            return;
        }
        boolean key = isUnused(pair.elts().get(0), cx);
        boolean value = isUnused(pair.elts().get(1), cx);
        if (key == value) {
            return;
        }
        String wanted = key ? "values" : "keys";
        Expr kept = pair.elts().get(key ? 1 : 0);
        int end = cx.end(call.func());
        int[] target = Brackets.span(pair, cx.start(node), cx.start(node.iter()), cx);
        cx.report(call.func(), wanted, wanted)
                .unsafe(
                        new Edit(end - "items".length(), end, wanted),
                        new Edit(target[0], target[1], Padding.around(cx.text(kept), target[0], target[1], cx)));
    }

    /// Whether nothing reads the names of a target; at module and class level only their spelling
    /// tells.
    private static boolean isUnused(Expr target, LintContext cx) {
        return switch (target) {
            case Expr.Tuple tuple -> tuple.elts().stream().allMatch(each -> isUnused(each, cx));
            case Expr.Name name ->
                    Names.isDummy(name.id(), cx)
                            || cx.semantics().enclosingScope(name).isFunction()
                                    && cx.semantics().enclosingScope(name).all().stream()
                                            .filter(binding ->
                                                    binding.name().equals(name.id())
                                                            && binding.start() >= cx.start(name))
                                            .noneMatch(Binding::isUsed);
            default -> false;
        };
    }
}
