package dev.pytool.linter.rules.self;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Private member of another object used.
@Rule(code = "SLF001", name = "private-member-access", message = "Private member accessed: `{}`")
final class PrivateMemberAccess {
    private PrivateMemberAccess() {}

    static void check(Expr.Attribute node, LintContext cx) {
        String name = node.attr();
        boolean isPrivate =
                name.startsWith("_")
                        && !Names.isDunder(name)
                        && !name.equals("_")
                        && !(name.startsWith("__") && name.endsWith("__"));
        if (!isPrivate
                || cx.options().flake8Self().ignoreNames().contains(name)
                || cx.options().flake8Self().extendIgnoreNames().contains(name)) {
            return;
        }
        switch (node.value()) {
            case Expr.Name owner
                    when owner.id().equals("self")
                            || owner.id().equals("cls")
                            || owner.id().equals("mcs") -> {}
            case Expr.Call call
                    when cx.isBuiltin(call.func(), "super")
                            || cx.isBuiltin(call.func(), "type")
                                    && !call.args().isEmpty()
                                    && Exprs.isName(call.args().getFirst(), "self") -> {}
            case Expr.Attribute inner
                    when inner.attr().equals("__class__")
                            && Exprs.isName(inner.value(), "self") -> {}
            default -> {
                boolean own =
                        node.value() instanceof Expr.Name owner && isOwnClass(node, owner.id(), cx);
                if (!own) {
                    cx.report(node, name);
                }
            }
        }
    }

    private static boolean isOwnClass(Node node, String name, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.ClassDef type && type.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
