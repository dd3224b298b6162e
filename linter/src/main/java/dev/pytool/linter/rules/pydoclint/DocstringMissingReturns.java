package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A function returns a value, and its docstring does not say what.
///
/// ```python
/// def area(width, height):
///     """Multiply two lengths."""
///     return width * height
/// ```
///
/// Write instead:
///
/// ```python
/// def area(width, height):
///     """Multiply two lengths.
///
///     Returns:
///         The area in square metres.
///     """
///     return width * height
/// ```
///
/// Properties are left alone, and so are docstrings that begin with `Return` where the convention
/// is Google's.
///
/// Options: `pydocstyle.convention`, `pydocstyle.property-decorators`,
/// `pydoclint.ignore-one-line-docstrings`.
@Rule(
        code = "DOC201",
        name = "docstring-missing-returns",
        preview = true,
        message = "`return` is not documented in docstring")
final class DocstringMissingReturns {
    private DocstringMissingReturns() {}

    static void check(Definition definition, LintContext cx) {
        FunctionDocs.of(definition, cx)
                .filter(docs ->
                        !docs.function().name().equals("__new__")
                                && !docs.tells("returns", "Return", "Returns")
                                && !Decorators.isProperty(docs.function(), cx)
                                && isTold(docs, cx))
                .ifPresent(docs -> docs.report(cx));
    }

    /// Whether the function returns something that is worth telling.
    private static boolean isTold(FunctionDocs docs, LintContext cx) {
        if (docs.effects().returns().isEmpty()) {
            return false;
        }
        Optional<Expr> annotation = docs.function().returns();
        return annotation.isEmpty()
                ? !Effects.areNone(docs.effects().returns())
                : !Exprs.isNone(annotation.get())
                        && (docs.effects().yields().isEmpty()
                                || Effects.generated(annotation.get(), cx)
                                        .filter(DocstringMissingReturns::endsInNone)
                                        .isEmpty());
    }

    private static boolean endsInNone(List<Expr> arguments) {
        return arguments.size() < 3 || Exprs.isNone(arguments.get(2));
    }
}
