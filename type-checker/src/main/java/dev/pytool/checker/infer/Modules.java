package dev.pytool.checker.infer;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.checker.module.SourceModule;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ModuleType;
import dev.pytool.checker.type.Type;

import java.util.Optional;

/// Modules as values.
final class Modules {
    private Modules() {}

    static Type type(ModuleFile file, Inference inference) {
        return new ModuleType(file.name(), name -> attribute(file, name, inference));
    }

    private static Optional<Type> attribute(ModuleFile file, String name, Inference inference) {
        Optional<SourceModule> module = inference.program().module(file);
        if (module.isPresent()) {
            Optional<Symbol> symbol = inference.names().exported(module.get(), name);
            if (symbol.isPresent() && !inference.names().isPrivateImport(module.get(), name)) {
                return Optional.of(inference.declarations().typeOf(symbol.get()));
            }
        }
        Optional<Type> submodule =
                inference.program().submodule(file, name).map(f -> type(f, inference));
        return submodule.isPresent() ? submodule : fallback(file, inference);
    }

    /// What a module-level `__getattr__` gives for other names.
    static Optional<Type> fallback(ModuleFile file, Inference inference) {
        return inference
                .program()
                .module(file)
                .map(m -> m.root().symbols().get("__getattr__"))
                .map(inference.declarations()::typeOf)
                .map(t -> t instanceof CallableType callable ? callable.returns() : AnyType.ERROR);
    }
}
