package dev.pytool.linter.rules.executable;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.Shebangs;
import dev.pytool.processor.rule.Rule;

/// Something stands before the shebang, so that systems do not read it.
///
/// ```python
/// x = 1
/// #!/usr/bin/env python
/// ```
///
/// Write instead:
///
/// ```python
/// #!/usr/bin/env python
/// x = 1
/// ```
@Rule(
        code = "EXE005",
        name = "shebang-not-first-line",
        message = "Shebang should be at the beginning of the file")
final class ShebangNotFirstLine {
    private ShebangNotFirstLine() {}

    static void check(SourceFile file, LintContext cx) {
        for (Comment line : Shebangs.of(cx)) {
            if (!cx.text(0, line.start()).isBlank()) {
                cx.report(line.start(), line.end());
            }
        }
    }
}
