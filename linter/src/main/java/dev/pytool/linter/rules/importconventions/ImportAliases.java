package dev.pytool.linter.rules.importconventions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.options.ImportConventionOptions;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// Aliases that imports ought to have, or must not have.
final class ImportAliases {
    private ImportAliases() {}

    private static final String[][] COMMON = {
        {"altair", "alt"},
        {"matplotlib", "mpl"},
        {"matplotlib.pyplot", "plt"},
        {"networkx", "nx"},
        {"numpy", "np"},
        {"numpy.typing", "npt"},
        {"pandas", "pd"},
        {"plotly.express", "px"},
        {"seaborn", "sns"},
        {"tensorflow", "tf"},
        {"tkinter", "tk"},
        {"holoviews", "hv"},
        {"panel", "pn"},
        {"polars", "pl"},
        {"pyarrow", "pa"},
        {"xml.etree.ElementTree", "ET"}
    };

    /// The conventional name of a module or member.
    static Optional<String> of(String name, LintContext cx) {
        ImportConventionOptions options = cx.options().flake8ImportConventions();
        Optional<String> extended = Optional.ofNullable(options.extendAliases().get(name));
        if (extended.isPresent()) {
            return extended;
        }
        if (!options.aliases().isEmpty()) {
            return Optional.ofNullable(options.aliases().get(name));
        }
        for (String[] pair : COMMON) {
            if (pair[0].equals(name)) {
                return Optional.of(pair[1]);
            }
        }
        return preview(name, cx);
    }

    private static Optional<String> preview(String name, LintContext cx) {
        if (!cx.options().preview()) {
            return Optional.empty();
        }
        return switch (name) {
            case "plotly.graph_objects" -> Optional.of("go");
            case "statsmodels.api" -> Optional.of("sm");
            default -> Optional.empty();
        };
    }

    /// Whether a module or member must not have this alias.
    static boolean isBanned(String name, String alias, LintContext cx) {
        List<String> banned =
                cx.options()
                        .flake8ImportConventions()
                        .bannedAliases()
                        .getOrDefault(name, List.of());
        boolean early = cx.options().preview() && name.equals("geopandas") && alias.equals("gpd");
        return early || banned.contains(alias);
    }

    /// The full name of a member that is imported from an absolute module.
    static String member(Stmt.ImportFrom from, Alias alias) {
        return from.level() > 0
                ? ""
                : from.module().map(module -> module + "." + alias.name()).orElse("");
    }
}
