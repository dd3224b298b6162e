package dev.pytool.linter.rules.executable;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.Shebangs;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// White space stands before the shebang, so that systems do not read it.
///
/// ```python
///  #!/usr/bin/env python
/// ```
///
/// Write instead:
///
/// ```python
/// #!/usr/bin/env python
/// ```
///
/// The fix takes the white space out.
@Rule(
        code = "EXE004",
        name = "shebang-leading-whitespace",
        fix = Fixable.ALWAYS,
        message = "Avoid whitespace before shebang")
final class ShebangLeadingWhitespace {
    private ShebangLeadingWhitespace() {}

    static void check(SourceFile file, LintContext cx) {
        Shebangs.of(cx).stream()
                .findFirst()
                .filter(line -> line.start() > 0 && cx.text(0, line.start()).isBlank())
                .ifPresent(line -> cx.report(0, line.start()).safe(cx.delete(0, line.start())));
    }
}
