package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Duplicate bases.
@Rule(
        code = "PLE0241",
        name = "duplicate-bases",
        fix = Fixable.SOMETIMES,
        message = "Duplicate base `{}` for class `{}`")
final class DuplicateBases {
    private DuplicateBases() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        Set<String> seen = new HashSet<>();
        for (Expr base : node.bases()) {
            if (base instanceof Expr.Name name && !seen.add(name.id())) {
                Finding finding = cx.report(base, name.id(), node.name());
                List<Node> all = new ArrayList<>(node.bases());
                all.addAll(node.keywords());
                if (!cx.hasComment(cx.start(node.bases().getFirst()), cx.end(base))) {
                    finding.fix(
                            Fix.Safety.SAFE,
                            Removal.elements(
                                    all,
                                    List.of(base),
                                    cx.start(all.getFirst()),
                                    cx.end(all.getLast()),
                                    cx));
                }
            }
        }
    }
}
