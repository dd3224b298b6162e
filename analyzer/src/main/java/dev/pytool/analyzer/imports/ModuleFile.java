package dev.pytool.analyzer.imports;

import java.util.List;
import java.util.Optional;

/// A module that an import can name.
///
/// @param name its full dotted name, empty for an unnamed script
/// @param kind what stands behind the name
/// @param origin which part of the search path it was found in
/// @param location its text; absent for namespace packages only
/// @param folders where submodules are searched: empty for plain modules, several for namespace
///   packages
public record ModuleFile(
        String name,
        Kind kind,
        Origin origin,
        Optional<SourceLocation> location,
        List<Folder> folders) {

    /// What stands behind a module's name.
    public enum Kind {
        /// A `.pyi` file: declarations only.
        STUB,
        /// A `.py` file.
        SOURCE,
        /// Folders without `__init__.py` (PEP 420).
        NAMESPACE
    }

    /// The parts of the search path.
    public enum Origin {
        /// The configured folder of hand-written stubs, `typings` by default.
        STUB_PATH,
        /// The user's own code.
        USER,
        /// The standard library's stubs in typeshed.
        STDLIB,
        /// An installed package.
        SITE_PACKAGES,
        /// Third-party stubs that come with typeshed.
        BUNDLED_STUBS;

        /// Whether files found here stay as they are while a session lasts.
        public boolean isDurable() {
            return this == STDLIB || this == SITE_PACKAGES || this == BUNDLED_STUBS;
        }
    }

    /// Whether the module can have submodules.
    public boolean isPackage() {
        return !folders.isEmpty();
    }

    /// The package that relative imports start from: the module itself if it is one, else its
    /// parent.
    public String packageName() {
        return isPackage() ? name : parentOf(name);
    }

    /// The name without its last part; empty for a top-level name.
    static String parentOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + location.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleFile file
                && name.equals(file.name)
                && location.equals(file.location)
                && kind == file.kind
                && origin == file.origin
                && folders.equals(file.folders);
    }
}
