package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `ByteString` is deprecated: what belongs to it was never clear.
///
/// ```python
/// def send(data: ByteString) -> None: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def send(data: bytes | bytearray) -> None: ...
/// ```
@Rule(
        code = "PYI057",
        name = "byte-string-usage",
        message = "Do not use `{}.ByteString`, which has unclear semantics and is deprecated")
final class ByteStringUsage {
    private ByteStringUsage() {}

    static void check(Expr.Attribute node, LintContext cx) {
        switch (cx.nameOf(node)) {
            case "typing.ByteString" -> cx.report(node, "typing");
            case "collections.abc.ByteString" -> cx.report(node, "collections.abc");
            default -> {}
        }
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        String module = Imports.module(node);
        if (!module.equals("typing") && !module.equals("collections.abc")) {
            return;
        }
        for (Alias alias : node.names()) {
            if (alias.name().equals("ByteString")) {
                cx.report(alias, module);
            }
        }
    }
}
