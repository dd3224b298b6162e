package dev.pytool.linter.rules.executable;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.Shebangs;
import dev.pytool.processor.rule.Rule;

/// The shebang of a Python file names another program.
///
/// ```python
/// #!/bin/bash
/// ```
///
/// Write instead:
///
/// ```python
/// #!/usr/bin/env python
/// ```
@Rule(
        code = "EXE003",
        name = "shebang-missing-python",
        message = "Shebang should contain `python`, `pytest`, or `uv run`")
final class ShebangMissingPython {
    private ShebangMissingPython() {}

    static void check(SourceFile file, LintContext cx) {
        for (Comment line : Shebangs.of(cx)) {
            boolean python =
                    line.text().contains("python")
                            || line.text().contains("pytest")
                            || line.text().contains("uv run")
                            || line.text().contains("uvx");
            if (!python) {
                cx.report(line.start(), line.end());
            }
        }
    }
}
