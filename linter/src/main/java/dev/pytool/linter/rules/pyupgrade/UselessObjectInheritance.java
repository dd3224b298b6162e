package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Class inherits from object.
@Rule(
        code = "UP004",
        name = "useless-object-inheritance",
        fix = Fixable.ALWAYS,
        message = "Class `{}` inherits from `object`")
final class UselessObjectInheritance {
    private UselessObjectInheritance() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Expr base : node.bases()) {
            if (cx.isBuiltin(base, "object")) {
                Finding finding = cx.report(base, node.name());
                List<Node> all = new ArrayList<>(node.bases());
                all.addAll(node.keywords());
                Tokens tokens = cx.tokens();
                int name = tokens.at(Definitions.nameStart(node, cx));
                int open = tokens.significant(name + 1);
                while (tokens.kind(open) != TokenKind.LPAR) {
                    open++;
                }
                int close = open;
                int depth = 0;
                do {
                    switch (tokens.kind(close)) {
                        case LPAR, LSQB, LBRACE -> depth++;
                        case RPAR, RSQB, RBRACE -> depth--;
                        default -> {}
                    }
                    close++;
                } while (depth > 0);
                int end = tokens.end(close - 1);
                if (all.size() == 1) {
                    boolean comment = cx.hasComment(tokens.start(open), end);
                    finding.fix(
                            comment ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.delete(tokens.start(open), end)));
                } else {
                    finding.fix(
                            cx.hasComment(tokens.start(open), end)
                                    ? Fix.Safety.UNSAFE
                                    : Fix.Safety.SAFE,
                            Removal.elements(all, List.of(base), tokens.end(open), end - 1, cx));
                }
            }
        }
    }
}
