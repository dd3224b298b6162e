package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Unnecessary builtin import.
@Rule(
        code = "UP029",
        name = "unnecessary-builtin-import",
        fix = Fixable.ALWAYS,
        message = "Unnecessary builtin import{}: {}")
final class UnnecessaryBuiltinImport {
    private UnnecessaryBuiltinImport() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        String module = Imports.module(node);
        List<Alias> gone = new ArrayList<>();
        for (Alias alias : node.names()) {
            boolean same = alias.asname().isEmpty();
            boolean known =
                    (module.equals("builtins") || module.equals("six.moves.builtins"))
                                    && Set.of(
                                                    "*",
                                                    "ascii",
                                                    "bytes",
                                                    "chr",
                                                    "dict",
                                                    "filter",
                                                    "hex",
                                                    "input",
                                                    "int",
                                                    "isinstance",
                                                    "list",
                                                    "map",
                                                    "max",
                                                    "min",
                                                    "next",
                                                    "object",
                                                    "oct",
                                                    "open",
                                                    "pow",
                                                    "range",
                                                    "round",
                                                    "str",
                                                    "super",
                                                    "zip")
                                            .contains(alias.name())
                            || module.equals("io") && alias.name().equals("open")
                            || module.equals("six")
                                    && Set.of("callable", "next").contains(alias.name())
                            || module.equals("six.moves")
                                    && Set.of("filter", "input", "map", "range", "zip")
                                            .contains(alias.name());
            if (same && known && !isTaken(alias, node, cx)) {
                gone.add(alias);
            }
        }
        if (!gone.isEmpty()) {
            List<String> names = new ArrayList<>();
            gone.forEach(alias -> names.add("`" + alias.name() + "`"));
            Collections.sort(names);
            cx.report(node, gone.size() > 1 ? "s" : "", String.join(", ", names))
                    .fix(Fix.Safety.UNSAFE, Imports.remove(node, gone, cx));
        }
    }

    /// Whether the name means something else before the import gives it back.
    private static boolean isTaken(Alias alias, Stmt.ImportFrom node, LintContext cx) {
        Scope scope = cx.semantics().enclosingScope(node);
        int start = cx.start(node);
        return scope.all().stream()
                        .anyMatch(binding ->
                                binding.name().equals(alias.name()) && binding.start() < start)
                || scope.parent().filter(outer -> isBound(alias.name(), outer)).isPresent();
    }

    private static boolean isBound(String name, Scope scope) {
        return scope.lookup(name).isPresent()
                || scope.parent().filter(outer -> isBound(name, outer)).isPresent();
    }
}
