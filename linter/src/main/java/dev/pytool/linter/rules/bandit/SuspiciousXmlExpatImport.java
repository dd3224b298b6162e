package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Suspicious xml expat import.
@Rule(
        code = "S407",
        name = "suspicious-xml-expat-import",
        preview = true,
        message = "`xml.dom.expatbuilder` and associated modules are considered possibly insecure")
final class SuspiciousXmlExpatImport {
    private SuspiciousXmlExpatImport() {}

    private static final List<String> MODULES = List.of("xml.dom.expatbuilder");

    static void check(Stmt.Import node, LintContext cx) {
        for (Alias alias : node.names()) {
            if (MODULES.stream()
                    .anyMatch(module ->
                            alias.name().equals(module) || alias.name().startsWith(module + "."))) {
                cx.report(alias);
            }
        }
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.level() > 0 || node.module().isEmpty()) {
            return;
        }
        String from = node.module().get();
        if (MODULES.stream()
                .anyMatch(module -> from.equals(module) || from.startsWith(module + "."))) {
            int start = DefinitionNames.word(cx.text(), from, cx.start(node), cx.end(node));
            cx.report(start, start + from.length());
            return;
        }
        for (Alias alias : node.names()) {
            if (MODULES.contains(from + "." + alias.name())) {
                cx.report(alias);
            }
        }
    }
}
