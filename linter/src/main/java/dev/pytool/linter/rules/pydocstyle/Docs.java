package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Shared questions of the docstring rules.
final class Docs {
    private Docs() {}

    /// Whether the definition lacks a docstring it should have.
    static boolean isMissing(Definition definition) {
        return definition.isPublic()
                && definition.docstring().isEmpty()
                && Statements.blocks(definition.node()).stream()
                        .noneMatch(
                                body -> !body.isEmpty() && Statements.isDocstring(body.getFirst()));
    }

    /// Reports at the definition's name.
    static void report(Definition definition, LintContext cx) {
        if (definition.node() instanceof dev.pytool.parser.ast.Mod) {
            cx.report(0, 0);
            return;
        }
        int start = Definitions.nameStart(definition.node(), cx);
        cx.report(start, start + definition.name().length());
    }

    static boolean isDecorated(Definition definition, String name, LintContext cx) {
        return definition.node() instanceof Stmt.FunctionLike function
                && Decorators.has(function, name, cx);
    }

    /// Whether type checkers know the function to repeat another's documentation.
    static boolean isExempt(Definition definition, LintContext cx) {
        return isDecorated(definition, "typing.overload", cx)
                || isDecorated(definition, "typing_extensions.overload", cx)
                || isDecorated(definition, "typing.override", cx)
                || isDecorated(definition, "typing_extensions.override", cx)
                || definition.node() instanceof Stmt.FunctionLike function
                        && cx.options().pydocstyle().ignoreDecorators().stream()
                                .anyMatch(name -> Decorators.has(function, name, cx));
    }

    /// The first line of the body with text in it, stripped.
    static String summary(Docstring docstring) {
        return docstring
                .body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    static boolean isFunction(Docstring docstring) {
        return docstring.owner() instanceof Stmt.FunctionLike;
    }

    static boolean isClass(Docstring docstring) {
        return docstring.owner() instanceof Stmt.ClassDef;
    }

    /// The indentation of the docstring's own lines, also where it begins on another line.
    static String indentation(Docstring docstring, LintContext cx) {
        return docstring
                        .indentation()
                        .equals(
                                cx.text(
                                        docstring.start() - docstring.indentation().length(),
                                        docstring.start()))
                ? docstring.indentation()
                : Statements.indentation(docstring.owner(), cx) + cx.style().indent();
    }

    /// Number of empty lines between the definition's head and the docstring.
    static int blankBefore(Docstring docstring, LintContext cx) {
        if (!docstring.indentation().isEmpty()
                && !cx.text(docstring.start() - docstring.indentation().length(), docstring.start())
                        .isBlank()) {
            return 0;
        }
        int line = cx.lines().line(docstring.start()) - 1;
        int count = 0;
        while (line >= 0
                && cx.text(cx.lines().lineStart(line), cx.lines().lineContentEnd(line)).isBlank()) {
            count++;
            line--;
        }
        return count;
    }

    /// Where the last line that ends a sentence of the summary ends: the last line before the first
    /// empty one.
    static Optional<DocSections.Line> lastSummaryLine(Docstring docstring, LintContext cx) {
        Optional<DocSections.Line> last = Optional.empty();
        for (DocSections.Line line : DocSections.lines(docstring, cx)) {
            if (line.isBlank()) {
                if (last.isPresent()) {
                    return last;
                }
                continue;
            }
            if (last.isPresent() && DocSections.isUnderline(line)) {
                return last;
            }
            last = Optional.of(line);
        }
        return last;
    }

    /// The first word after an expression statement's start, lower case letters and all.
    static String firstWord(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(0, at);
    }
}
