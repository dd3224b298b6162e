package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PackageFolders;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A module that imports itself gets the half-made module it is, or a second copy of it.
///
/// Remove the import and use the names directly.
@Rule(code = "PLW0406", name = "import-self", message = "Module `{}` imports itself")
final class ImportSelf {
    private ImportSelf() {}

    static void check(Stmt.Import node, LintContext cx) {
        String own = String.join(".", module(cx));
        for (Alias alias : node.names()) {
            if (alias.name().equals(own)) {
                cx.report(alias, own);
            }
        }
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        List<String> own = module(cx);
        if (own.isEmpty() || node.level() > own.size()) {
            return;
        }
        List<String> from = new ArrayList<>();
        if (node.level() > 0) {
            from.addAll(own.subList(0, own.size() - node.level()));
        }
        node.module().ifPresent(name -> from.addAll(List.of(name.split("\\."))));
        if (from.equals(own.subList(0, own.size() - 1))) {
            for (Alias alias : node.names()) {
                if (alias.name().equals(own.getLast())) {
                    cx.report(alias, String.join(".", own));
                }
            }
        }
    }

    /// The parts of the module's name; none for text that is in no file. A package's own file is
    /// imported under the package's name, with which no import here can be mistaken.
    private static List<String> module(LintContext cx) {
        if (cx.file().name().isEmpty()) {
            return List.of();
        }
        String stem =
                Path.of(cx.file().name().get()).getFileName().toString().replaceAll("\\.pyi?$", "");
        List<String> parts = new ArrayList<>(PackageFolders.of(cx.file()));
        if (!stem.equals("__init__")) {
            parts.add(stem);
        }
        return parts;
    }
}
