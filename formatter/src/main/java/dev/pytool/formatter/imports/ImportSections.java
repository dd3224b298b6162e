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
        return of(entry.module, entry.level());
    }

    /// The same for a module.
    ///
    /// @param level how many dots stand before it
    String of(String module, int level) {
        if (level > 0) {
            return "local-folder";
        }
        int dot = module.indexOf('.');
        String name = dot < 0 ? module : module.substring(0, dot);
        if (name.equals("__future__")) {
            return "future";
        }
        for (Map.Entry<String, List<String>> section : options.sections().entrySet()) {
            if (names(section.getValue(), module)) {
                return section.getKey();
            }
        }
        if (names(options.knownFirstParty(), module)) {
            return "first-party";
        }
        if (names(options.knownThirdParty(), module)) {
            return "third-party";
        }
        if (names(options.knownLocalFolder(), module)) {
            return "local-folder";
        }
        if (names(options.extraStandardLibrary(), module) || StandardLibrary.has(name)) {
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
