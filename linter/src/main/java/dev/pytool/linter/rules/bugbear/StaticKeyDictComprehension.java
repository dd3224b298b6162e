package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Static key dict comprehension.
@Rule(
        code = "B035",
        name = "static-key-dict-comprehension",
        message = "Dictionary comprehension uses static key: `{}`")
final class StaticKeyDictComprehension {
    private StaticKeyDictComprehension() {}

    static void check(Expr.DictComp node, LintContext cx) {
        Set<String> names = new HashSet<>();
        node.generators()
                .forEach(generator ->
                        Targets.names(generator.target()).forEach(name -> names.add(name.id())));
        Exprs.contains(
                node.key(),
                each ->
                        each instanceof Expr.NamedExpr named
                                && names.add(Exprs.dotted(named.target()))
                                && false);
        boolean constant =
                node.key() instanceof Expr.Constant
                        || node.key() instanceof Expr.Name name && !names.contains(name.id())
                        || node.key() instanceof Expr.Attribute attribute
                                && !Exprs.contains(
                                        attribute,
                                        each ->
                                                each instanceof Expr.Call
                                                        || each instanceof Expr.Name inner
                                                                && names.contains(inner.id()))
                        || node.key() instanceof Expr.Tuple tuple
                                && tuple.elts().stream()
                                        .allMatch(element ->
                                                element instanceof Expr.Constant
                                                        || element instanceof Expr.Name inner
                                                                && !names.contains(inner.id()));
        if (constant) {
            cx.report(node.key(), cx.text(node.key()));
        }
    }
}
