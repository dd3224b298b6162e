package dev.pytool.linter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All rules with their documentation, as the build collected them.
public final class RuleCatalog {
    private RuleCatalog() {}

    /// Every rule that is built, by package and code.
    public static List<RuleInfo> all() {
        List<RuleInfo> rules = new ArrayList<>();
        String[] head = {};
        StringBuilder documentation = new StringBuilder();
        for (String line : lines("rules.txt")) {
            if (line.startsWith(" ")) {
                documentation.append(line, 1, line.length()).append('\n');
                continue;
            }
            if (head.length > 0) {
                rules.add(info(head, documentation.toString()));
            }
            documentation.setLength(0);
            head = line.split("\t", -1);
        }
        if (head.length > 0) {
            rules.add(info(head, documentation.toString()));
        }
        return rules;
    }

    private static RuleInfo info(String[] head, String documentation) {
        return new RuleInfo(
                head[0],
                head[1],
                head[2],
                head[3],
                head[4].equals("preview"),
                head[5],
                documentation.strip());
    }

    public static Optional<RuleInfo> find(String code) {
        return all().stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = RuleCatalog.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
