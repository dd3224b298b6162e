package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An import that nothing reads costs time and suggests a dependency that is not there. Remove it,
/// list the name in `__all__`, or write `import x as x` where it is meant to be imported from here.
@Rule(
        code = "F401",
        name = "unused-import",
        fix = Fixable.SOMETIMES,
        message = "`{}` imported but unused")
final class UnusedImport {
    private UnusedImport() {}

    static void check(Scope scope, LintContext cx) {
        if (scope.kind() == Scope.Kind.CLASS) {
            return;
        }
        Map<Stmt, List<Binding>> unused = new LinkedHashMap<>();
        for (Binding binding : scope.last()) {
            if (!binding.isImport()
                    || binding.isUsed()
                    || binding.isExplicitExport()
                    || binding.isDeclaredOutside()
                    || binding.statement().isEmpty()) {
                continue;
            }
            if (cx.options().pyflakes().allowedUnusedImports().stream()
                    .anyMatch(module ->
                            binding.target().equals(module)
                                    || binding.target().startsWith(module + "."))) {
                continue;
            }
            unused.computeIfAbsent(binding.statement().get(), key -> new ArrayList<>())
                    .add(binding);
        }
        unused.forEach((statement, bindings) -> report(statement, bindings, cx));
    }

    /// `from m import *` is unused where nothing reads a name that it may have brought. A package
    /// imports so to hand the names on.
    static void check(Semantics names, LintContext cx) {
        if (cx.file().role() == FileRole.PACKAGE
                || !names.starReads().isEmpty()
                || !names.starExports().isEmpty()) {
            return;
        }
        for (Binding star : names.moduleScope().starImports()) {
            star.statement()
                    .ifPresent(statement ->
                            cx.say(
                                    cx.start(statement),
                                    cx.end(statement),
                                    "`" + star.target() + ".*` imported but unused"));
        }
    }

    private static void report(Stmt statement, List<Binding> bindings, LintContext cx) {
        List<Alias> gone = new ArrayList<>();
        bindings.forEach(binding -> gone.add((Alias) binding.node()));
        boolean guarded =
                bindings.getFirst().in(Context.IMPORT_GUARDED | Context.EXCEPTION_HANDLER);
        boolean reexport =
                cx.file().role() == FileRole.PACKAGE
                        && bindings.getFirst().scope().kind() == Scope.Kind.MODULE;
        for (Binding binding : bindings) {
            String shown = shown(binding);
            String message =
                    guarded
                            ? "`"
                                    + shown
                                    + "` imported but unused; consider using `importlib.util.find_spec` to test for availability"
                            : reexport
                                    ? "`"
                                            + shown
                                            + "` imported but unused; consider removing, adding to `__all__`, or using a redundant alias"
                                    : "`" + shown + "` imported but unused";
            Finding finding =
                    cx.say(binding.start(), binding.end(), message)
                            .suppressedAt(cx.start(statement));
            if (!guarded) {
                Fix.Safety safety = reexport ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
                finding.fix(safety, Imports.remove(statement, gone, cx));
            }
        }
    }

    /// The import as its user thinks of it: `os.path`, `numpy as np`.
    private static String shown(Binding binding) {
        return binding.isAliased() && !binding.target().endsWith("." + binding.name())
                ? binding.target() + " as " + binding.name()
                : binding.target();
    }
}
