package dev.pytool.ide;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// The comment that silences a finding on its line.
final class Suppressions {
    private Suppressions() {}

    static Optional<CodeActions.Action> of(Diagnostic finding, Tree tree) {
        String code = finding.code();
        if (code.equals("invalid-syntax") || code.equals(Deprecations.CODE)) {
            return Optional.empty();
        }
        boolean isLint = code.matches("[A-Z]+[0-9]+");
        String comment = isLint ? "# noqa: " + code : "# type: ignore[" + code + "]";
        LineMap lines = tree.lines();
        int end = lines.lineContentEnd(lines.line(finding.start()));
        String title = "Ignore " + code + " on this line (" + comment + ")";
        return Optional.of(
                new CodeActions.Action(
                        title,
                        CodeActions.Kind.QUICK_FIX,
                        false,
                        List.of(new Edit(end, end, "  " + comment))));
    }
}
