package dev.pytool.checker.infer;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.Resolution;
import dev.pytool.checker.module.SourceModule;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Whether imports find what they name.
final class Imports {
    private Imports() {}

    static void check(Alias alias, Context cx, Inference inference) {
        report(inference.program().resolve(cx.module(), alias.name()), alias.name(), alias, cx);
    }

    private static void report(Resolution resolution, String name, Node place, Context cx) {
        switch (resolution) {
            case Resolution.Found _ -> {}
            case Resolution.Untyped _ -> {
                cx.report()
                        .error(
                                place,
                                "import-untyped",
                                "Skipping analyzing \""
                                        + name
                                        + "\": module is installed, but missing library stubs or py.typed marker");
                cx.report()
                        .note(
                                place,
                                "import-untyped",
                                "See https://mypy.readthedocs.io/en/stable/running_mypy.html#missing-imports");
            }
            case Resolution.BundledStubs stubs -> {
                cx.report()
                        .error(
                                place,
                                "import-untyped",
                                "Library stubs not installed for \"" + name + "\"");
                cx.report()
                        .note(
                                place,
                                "import-untyped",
                                "Hint: \"python3 -m pip install " + stubs.distribution() + "\"");
            }
            case Resolution.Missing _ -> {
                cx.report()
                        .error(
                                place,
                                "import-not-found",
                                "Cannot find implementation or library stub for module named \""
                                        + name
                                        + "\"");
                cx.report()
                        .note(
                                place,
                                "import-not-found",
                                "See https://mypy.readthedocs.io/en/stable/running_mypy.html#missing-imports");
            }
        }
    }

    static void check(Stmt.ImportFrom from, Context cx, Inference inference) {
        Resolution resolution = inference.names().resolve(from, cx.module());
        String name = from.module().orElse("");
        if (from.level() > 0) {
            name =
                    resolution
                            .module()
                            .map(ModuleFile::name)
                            .orElse(
                                    cx.module().file().packageName()
                                            + (name.isEmpty() ? "" : "." + name));
        }
        Optional<ModuleFile> file = Names.found(resolution);
        if (file.isEmpty()) {
            report(resolution, name, from, cx);
            return;
        }
        Optional<SourceModule> module = inference.program().module(file.get());
        for (Alias alias : from.names()) {
            if (alias.name().equals("*")) {
                continue;
            }
            boolean known =
                    module.flatMap(m -> inference.names().exported(m, alias.name())).isPresent()
                            || inference.program().submodule(file.get(), alias.name()).isPresent()
                            || Modules.fallback(file.get(), inference).isPresent()
                            || module.isEmpty() && !file.get().isPackage();
            if (!known) {
                cx.report()
                        .error(
                                from,
                                "attr-defined",
                                "Module \""
                                        + name
                                        + "\" has no attribute \""
                                        + alias.name()
                                        + "\"");
            } else if (module.isPresent()
                    && inference.names().isPrivateImport(module.get(), alias.name())) {
                cx.report()
                        .error(
                                from,
                                "attr-defined",
                                "Module \""
                                        + name
                                        + "\" does not explicitly export attribute \""
                                        + alias.name()
                                        + "\"");
            }
        }
    }
}
