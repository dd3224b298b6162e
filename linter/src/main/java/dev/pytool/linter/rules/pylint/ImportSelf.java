package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Import self.
@Rule(code = "PLW0406", name = "import-self", message = "Module `{}` imports itself")
final class ImportSelf {
    private ImportSelf() {}

    static void check(Stmt.Import node, LintContext cx) {
        node.names()
                .forEach(alias -> {
                    if (cx.file()
                            .name()
                            .map(name -> name.replaceAll("\\.pyi?$", "").replace('/', '.'))
                            .filter(alias.name()::equals)
                            .isPresent()) {
                        cx.report(alias, alias.name());
                    }
                });
    }
}
