package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Comprehension that copies.
@Rule(
        code = "C416",
        name = "unnecessary-comprehension",
        fix = Fixable.ALWAYS,
        message = "Unnecessary {} comprehension (rewrite using `{}()`)")
final class UnnecessaryComprehension {
    private UnnecessaryComprehension() {}

    static void check(Expr.ListComp node, LintContext cx) {
        plain(node, node.elt(), node.generators(), "list", cx);
    }

    static void check(Expr.SetComp node, LintContext cx) {
        plain(node, node.elt(), node.generators(), "set", cx);
    }

    static void check(Expr.DictComp node, LintContext cx) {
        if (node.generators().size() == 1
                && isPlain(node.generators().getFirst())
                && node.generators().getFirst().target() instanceof Expr.Tuple pair
                && pair.elts().size() == 2
                && node.key() instanceof Expr.Name key
                && node.value() instanceof Expr.Name value
                && Exprs.isName(pair.elts().get(0), key.id())
                && Exprs.isName(pair.elts().get(1), value.id())) {
            cx.report(node, "dict", "dict")
                    .unsafe(
                            cx.replace(
                                    node,
                                    "dict(" + cx.text(node.generators().getFirst().iter()) + ")"));
        }
    }

    private static boolean isPlain(Comprehension generator) {
        return generator.ifs().isEmpty() && generator.isAsync() == 0;
    }

    private static boolean isItems(Expr iter, LintContext cx) {
        return iter instanceof Expr.Call call
                && call.func() instanceof Expr.Attribute attribute
                && attribute.attr().equals("items")
                && Values.isA(attribute.value(), "dict", cx);
    }

    private static void plain(
            Expr node, Expr element, List<Comprehension> generators, String type, LintContext cx) {
        if (generators.size() != 1 || !isPlain(generators.getFirst()) || !cx.hasBuiltin(type)) {
            return;
        }
        Expr target = generators.getFirst().target();
        Expr iter = generators.getFirst().iter();
        // What unpacks into two names may be anything of two; a dictionary's items are tuples.
        boolean same =
                element instanceof Expr.Name
                        ? Shape.same(target, element)
                        : element instanceof Expr.Tuple
                                && isItems(iter, cx)
                                && Shape.same(Exprs.elements(target), Exprs.elements(element));
        if (same) {
            cx.report(node, type, type)
                    .unsafe(
                            cx.replace(
                                    node,
                                    Source.padded(
                                            node,
                                            type
                                                    + "("
                                                    + cx.text(generators.getFirst().iter())
                                                    + ")",
                                            cx)));
        }
    }
}
