package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.Resolution;

/// One thing an answer was made from.
sealed interface Dependency {

    /// Another answer.
    record OnAnswer(Query<?> query, FileState file) implements Dependency {
        @Override
        public int hashCode() {
            return System.identityHashCode(query) * 31 + System.identityHashCode(file);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnAnswer answer && query == answer.query && file == answer.file;
        }
    }

    /// The text of a file.
    record OnText(FileState file) implements Dependency {
        @Override
        public int hashCode() {
            return System.identityHashCode(file);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnText text && file == text.file;
        }
    }

    /// Where an import leads.
    ///
    /// @param level the number of leading dots, 0 for an absolute import
    record OnImport(ModuleFile importer, int level, String name, Resolution answer)
            implements Dependency {
        @Override
        public int hashCode() {
            return (importer.hashCode() * 31 + level) * 31 + name.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OnImport asked
                    && level == asked.level
                    && name.equals(asked.name)
                    && importer.equals(asked.importer);
        }
    }

    /// Which files there are at all.
    record OnLayout() implements Dependency {}
}
