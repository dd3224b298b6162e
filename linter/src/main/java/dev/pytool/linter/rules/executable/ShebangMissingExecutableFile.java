package dev.pytool.linter.rules.executable;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.Shebangs;
import dev.pytool.processor.rule.Rule;

/// The file may be run as a program, and no shebang says by what.
///
/// ```python
/// print("hello")
/// ```
///
/// Write instead:
///
/// ```python
/// #!/usr/bin/env python
/// print("hello")
/// ```
@Rule(
        code = "EXE002",
        name = "shebang-missing-executable-file",
        message = "The file is executable but no shebang is present")
final class ShebangMissingExecutableFile {
    private ShebangMissingExecutableFile() {}

    static void check(SourceFile file, LintContext cx) {
        if (Shebangs.leading(cx).isEmpty()
                && Shebangs.permissions(file).filter(Shebangs::isExecutable).isPresent()) {
            cx.report(0, 0);
        }
    }
}
