package dev.pytool.analyzer.imports;

import java.util.List;
import java.util.Optional;

/// The answer to one import.
public sealed interface Resolution {

    /// The module whose declarations an editor may show, where any was found.
    Optional<ModuleFile> module();

    /// A module with declarations to rely on.
    record Found(ModuleFile file) implements Resolution {
        @Override
        public Optional<ModuleFile> module() {
            return Optional.of(file);
        }
    }

    /// An installed module that offers no types (PEP 561): mypy's "missing library stubs or
    /// py.typed marker".
    record Untyped(ModuleFile file) implements Resolution {
        @Override
        public Optional<ModuleFile> module() {
            return Optional.of(file);
        }
    }

    /// Only the stubs that come with typeshed describe the module: mypy's "Library stubs not
    /// installed".
    ///
    /// @param distribution the package of stubs to install, as PyPI names it: `types-requests`
    /// @param isInstalled whether the module itself is installed, without types
    record BundledStubs(ModuleFile file, String distribution, boolean isInstalled)
            implements Resolution {
        @Override
        public Optional<ModuleFile> module() {
            return Optional.of(file);
        }
    }

    /// Nothing of that name: mypy's "Cannot find implementation or library stub".
    ///
    /// @param reason why
    /// @param searched the folders that were looked into, for a detailed message
    record Missing(Reason reason, List<String> searched) implements Resolution {
        @Override
        public Optional<ModuleFile> module() {
            return Optional.empty();
        }
    }

    /// Why a module was not found.
    enum Reason {
        NO_SUCH_MODULE,
        /// A standard library module that the chosen Python version does not have.
        NOT_IN_THIS_VERSION,
        /// A relative import that climbs above the top-level package.
        BEYOND_TOP_LEVEL
    }
}
