package dev.pytool.linter;

import dev.pytool.linter.model.RuleNames;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names in the rules' catalog, which is read when somebody asks for one.
final class CatalogNames implements RuleNames {
    private static final class Catalog {
        static final Map<String, String> NAMES = new HashMap<>();
        static final Map<String, String> CODES = new HashMap<>();

        static {
            for (RuleInfo rule : RuleCatalog.all()) {
                NAMES.put(rule.code(), rule.name());
                CODES.put(rule.name(), rule.code());
            }
        }
    }

    @Override
    public Optional<String> code(String name) {
        return Optional.ofNullable(Catalog.CODES.get(name));
    }

    @Override
    public Optional<String> name(String code) {
        return Optional.ofNullable(Catalog.NAMES.get(code));
    }
}
