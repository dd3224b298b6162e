package dev.pytool.analyzer.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules of one `.gitignore` file (https://git-scm.com/docs/gitignore).
final class Gitignore {

    /// One line of the file.
    ///
    /// @param folderOnly the pattern ended with `/`
    /// @param anchored it is compared with the path from the file's folder, not with the last part
    ///   alone
    private record Rule(Glob glob, boolean negated, boolean folderOnly, boolean anchored) {}

    private final Path folder;
    private final List<Rule> rules;

    private Gitignore(Path folder, List<Rule> rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /// Reads a file of rules that hold below `folder`; empty where there is no such file or it has
    /// no rules. One that cannot be read has no rules either, as for git.
    static Optional<Gitignore> read(Path folder, Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            List<Rule> rules = parse(text);
            return rules.isEmpty() ? Optional.empty() : Optional.of(new Gitignore(folder, rules));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Whether the last rule that speaks of the path excludes it; empty where none does.
    Optional<Boolean> verdict(Path path, boolean isFolder) {
        String relative = folder.relativize(path).toString().replace('\\', '/');
        String name = relative.substring(relative.lastIndexOf('/') + 1);
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if ((!rule.folderOnly || isFolder)
                    && rule.glob.matches(rule.anchored ? relative : name)) {
                return Optional.of(!rule.negated);
            }
        }
        return Optional.empty();
    }

    private static List<Rule> parse(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String line : text.split("\r?\n")) {
            String pattern = withoutTrailingBlanks(line);
            boolean negated = pattern.startsWith("!");
            if (negated) {
                pattern = pattern.substring(1);
            }
            boolean folderOnly = pattern.endsWith("/");
            if (folderOnly) {
                pattern = pattern.substring(0, pattern.length() - 1);
            }
            if (pattern.isEmpty() || line.startsWith("#")) {
                continue;
            }
            boolean anchored = pattern.indexOf('/') >= 0;
            if (pattern.startsWith("/")) {
                pattern = pattern.substring(1);
            }
            rules.add(new Rule(Glob.withinParts(pattern), negated, folderOnly, anchored));
        }
        return rules;
    }

    private static String withoutTrailingBlanks(String line) {
        int end = line.length();
        while (end > 0
                && line.charAt(end - 1) == ' '
                && !(end > 1 && line.charAt(end - 2) == '\\')) {
            end--;
        }
        return line.substring(0, end);
    }
}
