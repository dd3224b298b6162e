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

/// Where names of Airflow went with its versions 3.0 and 3.1, from `airflow.txt`: one name a line,
/// with the rule that speaks of it, its new name or `-`, and the provider package or `-`.
final class AirflowMoves {
    private AirflowMoves() {}

    /// One name.
    ///
    /// @param code the rule that speaks of it
    /// @param provider the package that has it now; empty where it needs none
    private record Move(String code, String provider) {}

    private static final Map<String, Move> ALL = read();

    /// Reports a use of a name that a rule speaks of; code that is ready for it to be missing is
    /// left alone.
    static void report(String code, Expr node, LintContext cx) {
        String name = cx.nameOf(node);
        if (!name.startsWith("airflow.")) {
            return;
        }
        Move move = ALL.get(name);
        if (move == null || !move.code.equals(code) || AttributeGuards.isGuarded(node, name, cx)) {
            return;
        }
        int end = cx.end(node);
        int start =
                node instanceof Expr.Attribute attribute && !isMarkedWhole(code)
                        ? end - attribute.attr().length()
                        : cx.start(node);
        cx.report(start, end, name, move.provider);
    }

    /// Some rules mark a dotted name whole, the others its last part.
    private static boolean isMarkedWhole(String code) {
        return code.equals("AIR301") || code.equals("AIR321");
    }

    private static Map<String, Move> read() {
        Map<String, Move> all = new HashMap<>();
        try (InputStream in = AirflowMoves.class.getResourceAsStream("airflow.txt")) {
            if (in == null) {
                throw new IllegalStateException("the build left out airflow.txt");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] words = line.split(" ");
                all.put(words[1], new Move(words[0], words[3]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
