package dev.pytool.cli.tool;

import dev.pytool.analyzer.cache.CacheKey;
import dev.pytool.analyzer.cache.ResultCache;
import dev.pytool.analyzer.files.FileOptionsTable;
import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.cli.console.Console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The cache of one command: there unless `--no-cache` says otherwise, and keyed by the very build
/// of the program.
public final class RunCache {
    /// Milliseconds after which a further change of a file gets another time on every file system.
    private static final long SETTLED = 2000;

    private final Optional<ResultCache> cache;
    private final CacheKey start;

    private RunCache(Optional<ResultCache> cache, CacheKey start) {
        this.cache = cache;
        this.start = start;
    }

    /// @param tool the name of the command
    /// @param folder a folder of the work, whose configuration may say where the cache lies
    public static RunCache open(
            String tool,
            ToolArguments arguments,
            Console console,
            Configuration configuration,
            Path folder) {
        Optional<String> build = build(console);
        if (arguments.has("--no-cache") || build.isEmpty()) {
            return new RunCache(Optional.empty(), CacheKey.empty());
        }
        Settings common = configuration.common(folder);
        Path place =
                CacheFolder.of(
                        console, common.root(), FileOptionsTable.of(common.values()).cacheDir());
        return new RunCache(
                Optional.of(ResultCache.open(place, tool)), CacheKey.empty().with(build.get()));
    }

    /// What tells this build from every other: the one file of the class path, its size and time.
    /// Class folders that somebody compiles into have no such thing; they are cached only where the
    /// user names a cache.
    private static Optional<String> build(Console console) {
        Path program = Path.of(System.getProperty("java.class.path"));
        if (!Files.isRegularFile(program)) {
            return console.variable("PYTOOL_CACHE_DIR").isPresent()
                    ? Optional.of("classes")
                    : Optional.empty();
        }
        try {
            return Optional.of(
                    program
                            + " "
                            + Files.size(program)
                            + " "
                            + Files.getLastModifiedTime(program).toMillis());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The key of a result that follows from these options and this content.
    public CacheKey key(String options, byte[] content) {
        return start.with(options).with(content);
    }

    /// The key of a result that follows from these options and the state of a file: its path, size
    /// and time. Empty without a cache, and for a file that changed a moment ago, because it could
    /// change again without getting another time.
    public Optional<CacheKey> stateKey(String options, Path file) {
        if (cache.isEmpty()) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes state = Files.readAttributes(file, BasicFileAttributes.class);
            FileTime changed = state.lastModifiedTime();
            if (System.currentTimeMillis() - changed.toMillis() < SETTLED) {
                return Optional.empty();
            }
            return Optional.of(
                    start.with(options)
                            .with(file.toString())
                            .with(state.size() + " " + changed.to(TimeUnit.NANOSECONDS)));
        } catch (IOException e) {
            // Reading the file tells why.
            return Optional.empty();
        }
    }

    public boolean isOn() {
        return cache.isPresent();
    }

    public Optional<byte[]> find(CacheKey key) {
        return cache.isPresent() ? cache.get().find(key) : Optional.empty();
    }

    public void put(CacheKey key, byte[] value) {
        if (cache.isPresent()) {
            cache.get().put(key, value);
        }
    }

    /// Writes what was added; a cache that cannot be written is told of with `--verbose` only.
    public void save(ToolArguments arguments, Console console) {
        Optional<FileProblem> problem = cache.isPresent() ? cache.get().save() : Optional.empty();
        if (problem.isPresent() && arguments.isVerbose()) {
            console.err()
                    .println(
                            "pytool: "
                                    + problem.get().path()
                                    + ": cache not written: "
                                    + problem.get().reason());
        }
    }
}
