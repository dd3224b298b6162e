package dev.pytool.linter.rules.pydoclint;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// The docstring of a function beside what the function does.
///
/// @param numpy whether the options choose NumPy's style
/// @param google whether the options choose Google's style
record FunctionDocs(
        Stmt.FunctionLike function,
        Docstring docstring,
        List<DocSections.Section> sections,
        Effects effects,
        boolean numpy,
        boolean google) {

    /// The function that a definition documents; empty where nothing is to be compared: no
    /// docstring, or a body that does nothing.
    static Optional<FunctionDocs> of(Definition definition, LintContext cx) {
        if (definition.docstring().filter(text -> !text.body().isBlank()).isEmpty()
                || !(definition.node() instanceof Stmt.FunctionLike function)) {
            return Optional.empty();
        }
        Docstring docstring = definition.docstring().get();
        boolean skipped =
                cx.options().pydoclint().ignoreOneLineDocstrings()
                        && docstring.body().lines().filter(line -> !line.isBlank()).count() < 2;
        if (skipped || isPlaceholder(function.body(), cx)) {
            return Optional.empty();
        }
        String convention = cx.options().pydocstyle().convention();
        return Optional.of(
                new FunctionDocs(
                        function,
                        docstring,
                        DocSections.of(docstring, cx).all(),
                        Effects.of(function, cx),
                        convention.equals("numpy"),
                        convention.equals("google")));
    }

    /// Whether a body is there for its signature only.
    private static boolean isPlaceholder(List<Stmt> body, LintContext cx) {
        return body.stream()
                .allMatch(each ->
                        Statements.isEmpty(List.of(each))
                                || each instanceof Stmt.Raise raise
                                        && raise.exc()
                                                .filter(value -> isNotImplemented(value, cx))
                                                .isPresent());
    }

    private static boolean isNotImplemented(Expr raised, LintContext cx) {
        Expr type = raised instanceof Expr.Call call ? call.func() : raised;
        return cx.isBuiltin(type, "NotImplementedError") || cx.isBuiltin(type, "NotImplemented");
    }

    boolean has(String key) {
        return sections.stream().anyMatch(section -> section.key().equals(key));
    }

    /// Whether the docstring has a section of this name, or in Google's style begins with one of
    /// these words.
    boolean tells(String key, String... openings) {
        String body = docstring.body();
        int space = body.indexOf(' ');
        String first = space < 0 ? body : body.substring(0, space);
        return has(key) || google && List.of(openings).contains(first);
    }

    Finding report(LintContext cx, Object... arguments) {
        return cx.report(docstring.start(), docstring.end(), arguments);
    }

    /// Whether the missing parts may be those of the methods that override this one.
    boolean isAbstract(LintContext cx) {
        return Decorators.isAbstract(function, cx);
    }

    /// The exceptions that the docstring names.
    Optional<List<String>> exceptions() {
        Optional<DocSections.Section> raises =
                sections.stream()
                        .filter(section -> section.key().equals("raises"))
                        .reduce((a, b) -> b);
        return raises.map(section -> {
            List<String> google = numpy ? List.of() : DocEntries.googleExceptions(section);
            return google.isEmpty() && !this.google ? DocEntries.numpyExceptions(section) : google;
        });
    }

    /// The parameters that the docstring names; of several sections the last one counts.
    List<DocEntries.Entry> parameters() {
        Optional<DocSections.Section> last =
                sections.stream()
                        .filter(section ->
                                switch (section.key()) {
                                    case "args", "arguments", "parameters" -> true;
                                    default -> false;
                                })
                        .reduce((a, b) -> b);
        if (last.isEmpty()) {
            return List.of();
        }
        List<DocEntries.Entry> entries =
                numpy ? List.of() : DocEntries.googleParameters(last.get());
        return entries.isEmpty() && !google ? DocEntries.numpyParameters(last.get()) : entries;
    }
}
