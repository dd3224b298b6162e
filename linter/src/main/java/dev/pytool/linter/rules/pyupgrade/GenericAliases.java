package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;

import java.util.Map;
import java.util.Optional;

/// Aliases of typing that standard classes replace (PEP 585).
final class GenericAliases {
    private static final Map<String, String> BUILTIN =
            Map.of(
                    "Tuple",
                    "tuple",
                    "List",
                    "list",
                    "FrozenSet",
                    "frozenset",
                    "Dict",
                    "dict",
                    "Type",
                    "type",
                    "Set",
                    "set");
    private static final Map<String, String> COLLECTIONS =
            Map.of("Deque", "deque", "DefaultDict", "defaultdict");

    private GenericAliases() {}

    static void check(Expr node, LintContext cx) {
        boolean load =
                switch (node) {
                    case Expr.Name name -> name.ctx() == ExprContext.LOAD;
                    case Expr.Attribute attribute -> attribute.ctx() == ExprContext.LOAD;
                    default -> false;
                };
        if (!load) {
            return;
        }
        String name = cx.nameOf(node);
        boolean typing = name.startsWith("typing.") || name.startsWith("typing_extensions.");
        if (!typing) {
            return;
        }
        String member = name.substring(name.indexOf('.') + 1);
        boolean runtime =
                cx.target() >= 9
                        || cx.in(
                                node,
                                Context.TYPING_ONLY_ANNOTATION | Context.STRING | Context.FUTURE);
        if (!runtime) {
            return;
        }
        if (BUILTIN.containsKey(member)) {
            Finding finding = cx.report(node, BUILTIN.get(member), text(node, member));
            if (cx.hasBuiltin(BUILTIN.get(member)) && cx.semantics().source().isExact(node)) {
                finding.safe(cx.replace(node, BUILTIN.get(member)));
            }
        } else if (COLLECTIONS.containsKey(member)) {
            Finding finding =
                    cx.report(node, "collections." + COLLECTIONS.get(member), text(node, member));
            Optional<ImportEdits.Use> use =
                    ImportEdits.member("collections", COLLECTIONS.get(member), node, cx);
            use.ifPresent(found ->
                    finding.fix(
                            dev.pytool.analyzer.report.Fix.Safety.SAFE,
                            found.with(cx.start(node), cx.end(node))));
        }
    }

    private static String text(Expr node, String member) {
        return node instanceof Expr.Name name ? name.id() : member;
    }
}
