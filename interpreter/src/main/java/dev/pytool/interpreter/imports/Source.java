package dev.pytool.interpreter.imports;

import dev.pytool.analyzer.scope.CompileChecks;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.SyntaxWarnings;
import dev.pytool.interpreter.code.Compiler;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// Text to code objects: parser, symbol tables, compiler, with SyntaxError for what they find.
public final class Source {
    private Source() {}

    /// @param mode `exec`, `eval` or `single`
    public static PyCode compile(Interp in, String text, String file, String mode) {
        return compile(in, parse(in, text, file, mode), file, in.machine().options().optimize());
    }

    /// The tree of a text without syntax errors.
    ///
    /// @param mode `exec`, `eval` or `single`
    public static Tree parse(Interp in, String text, String file, String mode) {
        ParseOptions.Mode kind =
                switch (mode) {
                    case "eval" -> ParseOptions.Mode.EXPRESSION;
                    case "single" -> ParseOptions.Mode.INTERACTIVE;
                    default -> ParseOptions.Mode.FILE;
                };
        Tree tree = Parser.parse(SourceText.of(text), new ParseOptions(kind, 14));
        boolean closed = kind != ParseOptions.Mode.EXPRESSION;
        first(tree.problems())
                .ifPresent(problem -> {
                    if (problem.type() == SyntaxProblem.Type.MEMORY_ERROR) {
                        throw Errors.of(type(problem), Text.of(problem.message()));
                    }
                    SyntaxPlace place = new SyntaxPlace(tree, problem);
                    if (place.isOfSymbols()) {
                        throw ofSymbols(in, place, problem, file);
                    }
                    throw Errors.of(
                            type(problem),
                            Text.of(problem.message()),
                            place.ofParser(file, closed));
                });
        return tree;
    }

    /// The code of a tree without syntax errors; raises those of the later stages.
    public static PyCode compile(Interp in, Tree tree, String file, int optimize) {
        Scopes scopes = scopes(in, tree, file);
        first(CompileChecks.of(scopes))
                .ifPresent(problem -> {
                    SyntaxPlace place = new SyntaxPlace(tree, problem);
                    throw Errors.of(
                            type(problem),
                            Text.of(problem.message()),
                            place.ofCompiler(file, line(in, file, problem.line())));
                });
        for (SyntaxProblem warning : SyntaxWarnings.of(scopes)) {
            warn(in, tree, warning, file);
        }
        return new PyCode(Compiler.compile(scopes, file, RunConstants.FACTORY, optimize));
    }

    /// The symbol tables of a tree without syntax errors; raises those of CPython's stage for them.
    public static Scopes scopes(Interp in, Tree tree, String file) {
        Scopes scopes = Scopes.of(tree);
        first(scopes.problems())
                .ifPresent(problem -> {
                    throw ofSymbols(in, new SyntaxPlace(tree, problem), problem, file);
                });
        return scopes;
    }

    /// The exception for a problem of reading a text, before there is a tree of it.
    public static PyException error(SourceText source, SyntaxProblem problem, String file) {
        SyntaxPlace place = new SyntaxPlace(Parser.parse(source, ParseOptions.FILE), problem);
        return Errors.of(type(problem), Text.of(problem.message()), place.ofParser(file, true));
    }

    /// Lets module `warnings` decide; a warning that becomes an error is a SyntaxError at its
    /// place.
    private static void warn(Interp in, Tree tree, SyntaxProblem warning, String file) {
        Object message = Text.of(warning.message());
        try {
            in.callMethod(
                    in.machine().imports().importModule(in, "warnings"),
                    "warn_explicit",
                    message,
                    ExceptionTypes.SYNTAX_WARNING,
                    Text.of(file),
                    (long) warning.line());
        } catch (PyException e) {
            if (!e.is(ExceptionTypes.SYNTAX_WARNING)) {
                throw e;
            }
            Object text = line(in, file, warning.line());
            throw Errors.of(
                    ExceptionTypes.SYNTAX_ERROR,
                    message,
                    new SyntaxPlace(tree, warning).ofCompiler(file, text));
        }
    }

    /// The first problem that is more than a warning.
    private static Optional<SyntaxProblem> first(List<SyntaxProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.type() != SyntaxProblem.Type.SYNTAX_WARNING)
                .findFirst();
    }

    /// An error of the symbol table: its place is in the attributes, not in `args`.
    private static PyException ofSymbols(
            Interp in, SyntaxPlace where, SyntaxProblem problem, String file) {
        PyException made = Errors.of(type(problem), Text.of(problem.message()));
        Object[] place = where.ofCompiler(file, line(in, file, problem.line())).items();
        String[] names = {"filename", "lineno", "offset", "text", "end_lineno", "end_offset"};
        for (int i = 0; i < names.length; i++) {
            made.value().setField(names[i], place[i]);
        }
        return made;
    }

    private static Object line(Interp in, String file, int line) {
        return in.machine()
                .imports()
                .sourceLines(file)
                .filter(lines -> line > 0 && line <= lines.size())
                .map(lines -> Text.of(lines.get(line - 1) + (line < lines.size() ? "\n" : "")))
                .orElse(PyNone.NONE);
    }

    private static PyClass type(SyntaxProblem problem) {
        return switch (problem.type()) {
            case SYNTAX_ERROR -> ExceptionTypes.SYNTAX_ERROR;
            case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
            case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
            case MEMORY_ERROR -> ExceptionTypes.MEMORY_ERROR;
            case SYNTAX_WARNING -> ExceptionTypes.SYNTAX_WARNING;
        };
    }
}
