package dev.pytool.linter.rules.executable;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.Shebangs;
import dev.pytool.processor.rule.Rule;

/// A shebang says that the file is a program, and the file's permissions do not.
///
/// ```python
/// #!/usr/bin/env python
/// ```
///
/// Make the file executable (`chmod +x`), or take the line out.
@Rule(
        code = "EXE001",
        name = "shebang-not-executable",
        message = "Shebang is present but file is not executable")
final class ShebangNotExecutable {
    private ShebangNotExecutable() {}

    static void check(SourceFile file, LintContext cx) {
        Shebangs.leading(cx)
                .filter(line ->
                        Shebangs.permissions(file)
                                .filter(permissions -> !Shebangs.isExecutable(permissions))
                                .isPresent())
                .ifPresent(line -> cx.report(line.start(), line.end()));
    }
}
