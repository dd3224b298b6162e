package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.DefinitionNames;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Nonlocal and global.
@Rule(
        code = "PLE0115",
        name = "nonlocal-and-global",
        message = "Name `{}` is both `nonlocal` and `global`")
final class NonlocalAndGlobal {
    private NonlocalAndGlobal() {}

    static void check(Stmt.Global node, LintContext cx) {
        cx.function(node)
                .ifPresent(function -> {
                    Set<String> nonlocals = new HashSet<>();
                    Functions.forEachOwn(
                            function.body(),
                            statement -> {
                                if (statement instanceof Stmt.Nonlocal nonlocal) {
                                    nonlocals.addAll(nonlocal.names());
                                }
                            });
                    for (String name : node.names()) {
                        if (nonlocals.contains(name)) {
                            int start =
                                    DefinitionNames.word(
                                            cx.text(), name, cx.start(node), cx.end(node));
                            cx.report(start, start + name.length(), name);
                        }
                    }
                });
    }
}
