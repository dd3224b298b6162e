package dev.pytool.linter.rules.pie;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Identifiers;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A dict display is unpacked into a call whose arguments could be given by name.
///
/// ```python
/// f(**{"size": 1})
/// ```
///
/// Write instead:
///
/// ```python
/// f(size=1)
/// ```
///
/// The fix does that; it is unsafe where the display holds comments.
@Rule(
        code = "PIE804",
        name = "unnecessary-dict-kwargs",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary `dict` kwargs")
final class UnnecessaryDictKwargs {
    private UnnecessaryDictKwargs() {}

    static void check(Expr.Call node, LintContext cx) {
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().isPresent() || !(keyword.value() instanceof Expr.Dict dict)) {
                continue;
            }
            if (dict.keys().size() == 1 && dict.keys().getFirst().isEmpty()) {
                cx.report(keyword)
                        .safe(cx.replace(keyword, "**" + cx.text(dict.values().getFirst())));
            } else if (names(dict).size() == dict.keys().size()) {
                finding(node, keyword, dict, cx);
            }
        }
    }

    private static void finding(Expr.Call node, Keyword keyword, Expr.Dict dict, LintContext cx) {
        Finding finding = cx.report(keyword);
        Fix.Safety safety = cx.hasComment(dict) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
        if (dict.keys().isEmpty()) {
            finding.fix(safety, Removal.arguments(node, List.of(keyword), cx));
            return;
        }
        List<String> given = new ArrayList<>();
        for (Keyword each : node.keywords()) {
            each.arg().ifPresent(given::add);
            if (each.arg().isEmpty() && each.value() instanceof Expr.Dict other) {
                given.addAll(names(other));
            }
        }
        List<String> names = names(dict);
        if (names.stream().anyMatch(name -> Collections.frequency(given, name) > 1)) {
            return;
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int[] span =
                    Brackets.span(dict.values().get(i), cx.start(dict) + 1, cx.end(dict) - 1, cx);
            arguments.add(names.get(i) + "=" + cx.text(span[0], span[1]));
        }
        finding.fix(safety, List.of(cx.replace(keyword, String.join(", ", arguments))));
    }

    /// The keys that can be names of arguments.
    private static List<String> names(Expr.Dict dict) {
        List<String> names = new ArrayList<>();
        for (Optional<Expr> key : dict.keys()) {
            key.flatMap(Exprs::string).filter(Identifiers::isKeywordFree).ifPresent(names::add);
        }
        return names;
    }
}
