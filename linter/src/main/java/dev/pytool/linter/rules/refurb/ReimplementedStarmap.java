package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `starmap` calls a function with the parts of each item.
@Rule(
        code = "FURB140",
        name = "reimplemented-starmap",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "Use `itertools.starmap` instead of the generator")
final class ReimplementedStarmap {
    private ReimplementedStarmap() {}

    static void check(Expr.ListComp node, LintContext cx) {
        starmap(node, node.elt(), node.generators(), "list", cx);
    }

    static void check(Expr.SetComp node, LintContext cx) {
        starmap(node, node.elt(), node.generators(), "set", cx);
    }

    static void check(Expr.GeneratorExp node, LintContext cx) {
        starmap(node, node.elt(), node.generators(), "", cx);
    }

    private static void starmap(
            Expr node, Expr element, List<Comprehension> generators, String type, LintContext cx) {
        if (generators.size() != 1
                || !(element instanceof Expr.Call call)
                || !call.keywords().isEmpty()) {
            return;
        }
        Comprehension loop = generators.getFirst();
        if (!loop.ifs().isEmpty() || loop.isAsync() == 1 || !passesOn(loop.target(), call)) {
            return;
        }
        boolean bare =
                type.isEmpty()
                        && cx.parent(node)
                                .filter(parent ->
                                        parent instanceof Expr.Call outer
                                                && cx.end(outer) == cx.end(node))
                                .isPresent();
        int start =
                bare
                        ? Brackets.span(element, cx.start(node) + 1, cx.end(node), cx)[0]
                        : cx.start(node);
        int end =
                bare
                        ? cx.tokens()
                                .end(
                                        cx.tokens()
                                                .significantBefore(
                                                        cx.tokens().at(cx.end(node) - 1)))
                        : cx.end(node);
        Finding finding = cx.report(start, end);
        ImportEdits.member("itertools", "starmap", cx.start(node), cx)
                .ifPresent(use -> {
                    String inner =
                            use.name()
                                    + "("
                                    + Unparse.of(call.func(), cx)
                                    + ", "
                                    + Unparse.of(loop.iter(), cx)
                                    + ")";
                    finding.fix(
                            cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            use.with(
                                    new Edit(
                                            start,
                                            end,
                                            type.isEmpty() ? inner : type + "(" + inner + ")")));
                });
    }

    /// Whether the call takes the loop's target, part by part or with a star, and nothing else.
    private static boolean passesOn(Expr target, Expr.Call call) {
        if (target instanceof Expr.Name name) {
            return call.args().size() == 1
                    && call.args().getFirst() instanceof Expr.Starred star
                    && Exprs.isName(star.value(), name.id())
                    && !Exprs.mentions(call.func(), name.id());
        }
        if (!(target instanceof Expr.Tuple tuple) || tuple.elts().size() != call.args().size()) {
            return false;
        }
        for (int i = 0; i < call.args().size(); i++) {
            if (!(tuple.elts().get(i) instanceof Expr.Name name)
                    || !Exprs.isName(call.args().get(i), name.id())
                    || Exprs.mentions(call.func(), name.id())) {
                return false;
            }
        }
        return true;
    }
}
