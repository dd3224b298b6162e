package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Locale;

/// First docstring line is not in the imperative mood.
@Rule(
        code = "D401",
        name = "non-imperative-mood",
        message = "First line of docstring should be in imperative mood: \"{}\"")
final class NonImperativeMood {
    private NonImperativeMood() {}

    static void check(Docstring doc, LintContext cx) {
        if (!(doc.owner() instanceof Stmt.FunctionLike function)
                || function.name().startsWith("test")
                        && (function.name().startsWith("test_") || function.name().equals("test"))
                || Decorators.isProperty(function, cx)) {
            return;
        }
        String line = Docs.summary(doc);
        String word = Docs.firstWord(line).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && Verbs.isNotImperative(word)) {
            cx.report(doc.start(), doc.end(), line);
        }
    }
}
