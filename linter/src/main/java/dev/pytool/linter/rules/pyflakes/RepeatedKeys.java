package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Keys that a dict display gives twice with different values.
final class RepeatedKeys {
    private RepeatedKeys() {}

    /// @param variables whether keys that are names are looked at, or those that are literals
    static void check(Expr.Dict dict, boolean variables, LintContext cx) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < dict.keys().size(); i++) {
            if (dict.keys().get(i).isPresent()) {
                Expr key = dict.keys().get(i).get();
                if (variables ? key instanceof Expr.Name : isLiteral(key)) {
                    places.computeIfAbsent(identity(key), name -> new ArrayList<>()).add(i);
                }
            }
        }
        for (List<Integer> same : places.values()) {
            boolean equal =
                    same.stream()
                            .allMatch(i ->
                                    Shape.same(
                                            dict.values().get(i),
                                            dict.values().get(same.getFirst())));
            for (int n = 1; n < same.size(); n++) {
                int i = same.get(n);
                Expr key = dict.keys().get(i).orElseThrow();
                var finding = cx.report(key, cx.text(key));
                if (equal
                        || same.subList(0, n).stream()
                                .anyMatch(j ->
                                        Shape.same(dict.values().get(i), dict.values().get(j)))) {
                    finding.unsafe(
                            cx.delete(
                                    cx.end(dict.values().get(i - 1)),
                                    cx.end(dict.values().get(i))));
                }
            }
        }
    }

    private static boolean isLiteral(Expr key) {
        return key instanceof Expr.Constant
                || key instanceof Expr.Tuple
                || key instanceof Expr.JoinedStr
                || Numeral.of(key).isPresent();
    }

    /// `1`, `1.0`, `1 + 0j` and `True` are one key.
    private static String identity(Expr key) {
        if (key instanceof Expr.Tuple tuple
                && tuple.elts().stream().allMatch(RepeatedKeys::isLiteral)) {
            return tuple.elts().stream()
                    .map(RepeatedKeys::identity)
                    .collect(Collectors.joining(", ", "(", ")"));
        }
        return Numeral.of(key).map(Numeral::identity).orElseGet(() -> Shape.of(key));
    }
}
