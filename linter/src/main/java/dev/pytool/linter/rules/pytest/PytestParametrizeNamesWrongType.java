package dev.pytool.linter.rules.pytest;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One parameter is named by a string, several by the type that `parametrize-names-type` asks for.
@Rule(
        code = "PT006",
        name = "pytest-parametrize-names-wrong-type",
        fix = Fixable.SOMETIMES,
        message = "Wrong type passed to first argument of `pytest.mark.parametrize`; expected {}")
final class PytestParametrizeNamesWrongType {
    private PytestParametrizeNamesWrongType() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Parametrize.Arguments> arguments = Parametrize.of(node, cx);
        // Without values the call is not finished, and nothing is said.
        if (arguments.isEmpty()
                || arguments.get().names().isEmpty()
                || arguments.get().values().isEmpty()) {
            return;
        }
        Expr names = arguments.get().names().get();
        Expr values = arguments.get().values().get();
        String wanted = cx.options().flake8PytestStyle().parametrizeNamesType();
        switch (names) {
            case Expr.Constant constant -> {
                List<String> parts = Exprs.string(constant).map(Fixtures::split).orElse(List.of());
                if (parts.size() > 1 && !wanted.equals("csv")) {
                    int[] span = Brackets.inParent(names, cx);
                    List<String> quoted = parts.stream().map(part -> quoted(part, cx)).toList();
                    cx.report(span[0], span[1], shown(wanted))
                            .unsafe(new Edit(span[0], span[1], sequence(quoted, wanted)));
                }
            }
            case Expr.Tuple tuple -> names(names, tuple.elts(), values, "tuple", wanted, cx);
            case Expr.List list -> names(names, list.elts(), values, "list", wanted, cx);
            default -> {}
        }
    }

    private static void names(
            Expr names,
            List<Expr> elements,
            Expr values,
            String found,
            String wanted,
            LintContext cx) {
        if (elements.size() == 1) {
            Finding finding = cx.report(names, "`str`");
            List<Edit> edits = new ArrayList<>();
            edits.add(cx.replace(names, Unparse.of(elements.getFirst(), cx)));
            if (unwrap(values, edits, cx)) {
                boolean lossy =
                        edits.stream().anyMatch(edit -> cx.hasComment(edit.start(), edit.end()));
                finding.fix(lossy ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
            }
            return;
        }
        if (found.equals(wanted)) {
            return;
        }
        Finding finding = cx.report(names, shown(wanted));
        List<String> texts = elements.stream().map(each -> Unparse.of(each, cx)).toList();
        if (!wanted.equals("csv")) {
            finding.unsafe(cx.replace(names, texts.isEmpty() ? "(())" : sequence(texts, wanted)));
        } else if (elements.stream().allMatch(Exprs::isString)) {
            List<String> parts =
                    elements.stream().flatMap(each -> Exprs.string(each).stream()).toList();
            finding.unsafe(cx.replace(names, quoted(String.join(", ", parts), cx)));
        }
    }

    /// Takes the brackets off each row of one value; false where a row is something else.
    private static boolean unwrap(Expr values, List<Edit> edits, LintContext cx) {
        boolean sequence = values instanceof Expr.List || values instanceof Expr.Tuple;
        if (!sequence) {
            return false;
        }
        for (Expr row : Exprs.elements(values)) {
            Optional<Expr> only = Parametrize.single(row);
            if (only.isEmpty()) {
                return false;
            }
            edits.add(cx.replace(row, Unparse.of(only.get(), cx)));
        }
        return true;
    }

    private static String quoted(String text, LintContext cx) {
        return cx.style().quote() + text + cx.style().quote();
    }

    private static String sequence(List<String> parts, String type) {
        String all = String.join(", ", parts);
        return type.equals("list") ? "[" + all + "]" : "(" + all + ")";
    }

    private static String shown(String type) {
        return type.equals("csv") ? "a string of comma-separated values" : "`" + type + "`";
    }
}
