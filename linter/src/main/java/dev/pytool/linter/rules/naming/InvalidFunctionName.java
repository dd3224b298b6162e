package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Function name not lowercase.
@Rule(
        code = "N802",
        name = "invalid-function-name",
        message = "Function name `{}` should be lowercase")
final class InvalidFunctionName {
    private InvalidFunctionName() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Naming.isLower(node.name())
                || Naming.isIgnored(node.name(), cx)
                || Decorators.isOverload(node, cx)
                || Decorators.isOverride(node, cx)) {
            return;
        }
        // visit_Name and its like answer to the names of nodes.
        Optional<Stmt.ClassDef> owner = Decorators.owner(node, cx);
        boolean visitor =
                owner.filter(type -> ClassBases.any(type, cx, InvalidFunctionName::isVisitor))
                        .isPresent();
        boolean handler =
                owner.filter(type -> ClassBases.any(type, cx, InvalidFunctionName::isHandler))
                        .isPresent();
        if (visitor && node.name().startsWith("visit_")
                || handler && node.name().startsWith("do_")) {
            return;
        }
        int[] span = Functions.nameSpan(node, cx);
        cx.report(span[0], span[1], node.name());
    }

    private static boolean isVisitor(String base) {
        return base.equals("ast.NodeVisitor") || base.equals("ast.NodeTransformer");
    }

    private static boolean isHandler(String base) {
        return base.equals("http.server.BaseHTTPRequestHandler")
                || base.equals("http.server.CGIHTTPRequestHandler")
                || base.equals("http.server.SimpleHTTPRequestHandler");
    }
}
