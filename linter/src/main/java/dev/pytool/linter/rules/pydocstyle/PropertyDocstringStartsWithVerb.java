package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Locale;
import java.util.Set;

/// A property reads like an attribute; its docstring names what it is, not what getting it does.
@Rule(
        code = "D421",
        name = "property-docstring-starts-with-verb",
        preview = true,
        message = "Property docstring should not start with a verb (\"{}\")")
final class PropertyDocstringStartsWithVerb {
    private PropertyDocstringStartsWithVerb() {}

    private static final Set<String> VERBS =
            Set.of(
                    "fetch",
                    "fetches",
                    "get",
                    "gets",
                    "retrieve",
                    "retrieves",
                    "return",
                    "returns",
                    "yield",
                    "yields");

    static void check(Docstring doc, LintContext cx) {
        if (!(doc.owner() instanceof Stmt.FunctionLike function)
                || !Decorators.isProperty(function, cx)) {
            return;
        }
        String body = doc.body();
        int from = body.length() - body.stripLeading().length();
        int to = from;
        while (to < body.length() && Character.isLetter(body.charAt(to))) {
            to++;
        }
        String word = body.substring(from, to);
        if (VERBS.contains(word.toLowerCase(Locale.ROOT))) {
            int start = doc.bodyStart() + from;
            cx.report(start, start + word.length(), word);
        }
    }
}
