package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;

import java.util.List;

/// Imports of modules that are better avoided. As in bandit, a relative import counts by the name
/// behind its dots.
final class SuspiciousImports {
    private SuspiciousImports() {}

    static void plain(Stmt.Import node, List<String> modules, LintContext cx) {
        aliases(node.names(), modules, cx);
    }

    static void from(Stmt.ImportFrom node, List<String> modules, LintContext cx) {
        if (node.module().isEmpty()) {
            aliases(node.names(), modules, cx);
            return;
        }
        String from = node.module().get();
        if (isWithin(from, modules)) {
            int start = DefinitionNames.word(cx.text(), from, cx.start(node), cx.end(node));
            cx.report(start, start + from.length());
            return;
        }
        for (Alias alias : node.names()) {
            if (modules.contains(from + "." + alias.name())) {
                cx.report(alias);
            }
        }
    }

    private static void aliases(List<Alias> names, List<String> modules, LintContext cx) {
        for (Alias alias : names) {
            if (isWithin(alias.name(), modules)) {
                cx.report(alias);
            }
        }
    }

    private static boolean isWithin(String name, List<String> modules) {
        return modules.stream()
                .anyMatch(module -> name.equals(module) || name.startsWith(module + "."));
    }
}
