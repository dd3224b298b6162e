package dev.pytool.cli.tool;

import dev.pytool.cli.console.Console;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the cache lies: the option `cache-dir`, PYTOOL_CACHE_DIR, else a folder in the user's
/// cache.
public final class CacheFolder {
    private CacheFolder() {}

    /// @param root the folder that a relative `cache-dir` starts from
    /// @param option the value of `cache-dir`, empty where it is not set
    public static Path of(Console console, Path root, String option) {
        if (!option.isEmpty()) {
            return root.resolve(option).normalize();
        }
        Optional<String> variable = console.variable("PYTOOL_CACHE_DIR");
        if (variable.isPresent()) {
            return console.resolve(variable.get()).normalize();
        }
        return userCache(console).resolve("pytool");
    }

    private static Path userCache(Console console) {
        Optional<String> xdg = console.variable("XDG_CACHE_HOME");
        if (xdg.isPresent() && Path.of(xdg.get()).isAbsolute()) {
            return Path.of(xdg.get());
        }
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (system.startsWith("windows")) {
            Optional<String> local = console.variable("LOCALAPPDATA");
            return local.isPresent() ? Path.of(local.get()) : home.resolve("AppData/Local");
        }
        return system.startsWith("mac") ? home.resolve("Library/Caches") : home.resolve(".cache");
    }
}
