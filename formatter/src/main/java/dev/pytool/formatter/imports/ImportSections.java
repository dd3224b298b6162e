package dev.pytool.formatter.imports;

import dev.pytool.formatter.options.ImportOptions;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Places modules in sections.
final class ImportSections {
    private final ImportOptions options;
    private final Predicate<String> firstParty;

    ImportSections(ImportOptions options, Predicate<String> firstParty) {
        this.options = options;
        this.firstParty = firstParty;
    }

    /// The name of the section, as `section-order` spells it.
    String of(ImportEntry entry) {
        if (options.noSections()) {
            return entry.module.equals("__future__") ? "future" : "";
        }
        if (entry.level() > 0) {
            return "local-folder";
        }
        String name = entry.firstName();
        if (name.equals("__future__")) {
            return "future";
        }
        for (Map.Entry<String, List<String>> section : options.sections().entrySet()) {
            if (names(section.getValue(), entry.module)) {
                return section.getKey();
            }
        }
        if (names(options.knownFirstParty(), entry.module)) {
            return "first-party";
        }
        if (names(options.knownThirdParty(), entry.module)) {
            return "third-party";
        }
        if (names(options.knownLocalFolder(), entry.module)) {
            return "local-folder";
        }
        if (names(options.extraStandardLibrary(), entry.module) || StandardLibrary.has(name)) {
            return "standard-library";
        }
        if (firstParty.test(name)) {
            return "first-party";
        }
        return options.defaultSection().isEmpty() ? "third-party" : options.defaultSection();
    }

    /// Whether one of the names is this module or a package around it.
    private static boolean names(List<String> known, String module) {
        for (String name : known) {
            if (module.equals(name) || module.startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }
}
