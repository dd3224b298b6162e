package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.AttributeGuards;
import dev.pytool.parser.ast.Expr;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where names of Airflow went with its versions 3.0 and 3.1, from `airflow.txt`: one name a line,
/// with the rule that speaks of it, its new name or `-`, and the provider package or `-`. A name
/// that ends in `.*` stands for all below it.
final class AirflowMoves {
    private AirflowMoves() {}

    /// The packages that have the names now, by the rule and the name.
    private static final Map<String, String> PROVIDERS = read();

    /// Reports a use of a name that a rule speaks of; code that is ready for it to be missing is
    /// left alone.
    static void report(String code, Expr node, LintContext cx) {
        String name = cx.nameOf(node);
        if (!name.startsWith("airflow.")) {
            return;
        }
        Optional<String> provider = provider(code, name);
        if (provider.isEmpty() || AttributeGuards.isGuarded(node, name, cx)) {
            return;
        }
        int end = cx.end(node);
        int start =
                node instanceof Expr.Attribute attribute && !isMarkedWhole(code)
                        ? end - attribute.attr().length()
                        : cx.start(node);
        cx.report(start, end, name, provider.get());
    }

    private static Optional<String> provider(String code, String name) {
        String key = code + " " + name;
        String found = PROVIDERS.get(key);
        for (int dot = key.lastIndexOf('.');
                found == null && dot > 0;
                dot = key.lastIndexOf('.', dot - 1)) {
            found = PROVIDERS.get(key.substring(0, dot) + ".*");
        }
        return Optional.ofNullable(found);
    }

    /// Some rules mark a dotted name whole, the others its last part.
    private static boolean isMarkedWhole(String code) {
        return code.equals("AIR301") || code.equals("AIR321");
    }

    private static Map<String, String> read() {
        Map<String, String> all = new HashMap<>();
        try (InputStream in = AirflowMoves.class.getResourceAsStream("airflow.txt")) {
            if (in == null) {
                throw new IllegalStateException("the build left out airflow.txt");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] words = line.split(" ");
                all.put(words[0] + " " + words[1], words[3]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
