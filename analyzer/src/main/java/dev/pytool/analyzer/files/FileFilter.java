package dev.pytool.analyzer.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Decides by name and path whether the options leave a file out.
public final class FileFilter {
    private final Path root;
    private final List<Glob> excluded = new ArrayList<>();
    private final List<Pattern> regexes = new ArrayList<>();
    private final List<Pattern> forced = new ArrayList<>();
    private final List<Pattern> wanted = new ArrayList<>();
    private final boolean named;
    private final List<Glob> included = new ArrayList<>();

    /// @param root the folder that patterns with a `/` start from
    /// @throws java.util.regex.PatternSyntaxException where a regular expression of the options is
    ///   none
    public FileFilter(Path root, FileOptions options) {
        this.root = root;
        compile(options.exclude(), excluded);
        compile(options.extendExclude(), excluded);
        compile(options.include(), included);
        compile(options.extendInclude(), included);
        named = options.forceExclude();
        search(options.excludeRegex(), regexes);
        search(options.forceExcludeRegex(), regexes);
        search(options.forceExcludeRegex(), forced);
        search(options.includeRegex(), wanted);
    }

    private static void search(List<String> regexes, List<Pattern> into) {
        for (String regex : regexes) {
            into.add(Pattern.compile(regex));
        }
    }

    private static void compile(List<String> patterns, List<Glob> into) {
        for (String pattern : patterns) {
            String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
            into.add(
                    Glob.acrossParts(
                            plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain));
        }
    }

    /// Whether the file or folder itself is left out, its parents apart.
    public boolean excludes(Path path, boolean isFolder) {
        Path last = path.getFileName();
        if (last == null) {
            return false;
        }
        String name = last.toString();
        String relative = relative(path);
        for (int i = 0; i < excluded.size(); i++) {
            Glob glob = excluded.get(i);
            if (glob.matches(name) || glob.matches(relative)) {
                return true;
            }
        }
        return matches(regexes, relative + (isFolder ? "/" : ""));
    }

    private static boolean matches(List<Pattern> regexes, String relative) {
        for (Pattern regex : regexes) {
            if (regex.matcher("/" + relative).find()) {
                return true;
            }
        }
        return false;
    }

    /// Whether a file is left out although the command line names it.
    public boolean excludesNamed(Path path) {
        return matches(forced, relative(path)) || named && excludesWithParents(path);
    }

    /// Whether the path, or a folder between the root and it, is left out.
    private boolean excludesWithParents(Path path) {
        if (excludes(path, false)) {
            return true;
        }
        for (Path up = path.getParent();
                up != null && up.startsWith(root) && !up.equals(root);
                up = up.getParent()) {
            if (excludes(up, true)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a file found in a folder is one to work on.
    boolean includes(Path path) {
        if (!wanted.isEmpty()) {
            return matches(wanted, relative(path));
        }
        String name = path.getFileName().toString();
        for (int i = 0; i < included.size(); i++) {
            if (included.get(i).matches(name) || included.get(i).matches(relative(path))) {
                return true;
            }
        }
        return false;
    }

    private String relative(Path path) {
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
