package dev.pytool.interpreter.imports;

import dev.pytool.analyzer.scope.CompileChecks;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.interpreter.code.Compiler;
import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// Text to code objects: parser, symbol tables, compiler, with SyntaxError for what they find.
public final class Source {
    private Source() {}

    /// @param mode `exec`, `eval` or `single`
    public static PyCode compile(Interp in, String text, String file, String mode) {
        return compile(parse(text, file, mode), file);
    }

    /// The tree of a text without syntax errors.
    ///
    /// @param mode `exec`, `eval` or `single`
    public static Tree parse(String text, String file, String mode) {
        ParseOptions.Mode kind =
                switch (mode) {
                    case "eval" -> ParseOptions.Mode.EXPRESSION;
                    case "single" -> ParseOptions.Mode.INTERACTIVE;
                    default -> ParseOptions.Mode.FILE;
                };
        Tree tree = Parser.parse(SourceText.of(text), new ParseOptions(kind, 14));
        refuse(tree, tree.problems(), file);
        return tree;
    }

    /// The code of a tree without syntax errors; raises those of the later stages.
    public static PyCode compile(Tree tree, String file) {
        Scopes scopes = Scopes.of(tree);
        refuse(tree, scopes.problems(), file);
        refuse(tree, CompileChecks.of(scopes), file);
        return new PyCode(Compiler.compile(scopes, file, RunConstants.FACTORY));
    }

    /// Raises the first problem that is more than a warning.
    private static void refuse(Tree tree, List<SyntaxProblem> problems, String file) {
        for (SyntaxProblem problem : problems) {
            if (problem.type() != SyntaxProblem.Type.SYNTAX_WARNING) {
                throw error(tree, problem, file);
            }
        }
    }

    private static PyException error(Tree tree, SyntaxProblem problem, String file) {
        PyClass type =
                switch (problem.type()) {
                    case SYNTAX_ERROR -> ExceptionTypes.SYNTAX_ERROR;
                    case INDENTATION_ERROR -> ExceptionTypes.INDENTATION_ERROR;
                    case TAB_ERROR -> ExceptionTypes.TAB_ERROR;
                    case SYNTAX_WARNING -> ExceptionTypes.SYNTAX_WARNING;
                };
        int line = problem.line();
        Object text = PyNone.NONE;
        if (line > 0 && line <= tree.lines().lineCount()) {
            text =
                    Text.of(
                            tree.source()
                                    .text()
                                    .substring(
                                            tree.lines().lineStart(line - 1),
                                            tree.lines().lineEnd(line - 1)));
        }
        int end = Math.min(Math.max(problem.start(), problem.end()), tree.source().length());
        int endLine = tree.lines().line(end) + 1;
        int endColumn = tree.lines().codePointColumn(end) + 1;
        if (problem.end() <= problem.start()) {
            endLine = line;
            endColumn = problem.column();
        }
        PyTuple place =
                new PyTuple(
                        Text.of(file),
                        line == 0 ? PyNone.NONE : (Object) (long) line,
                        (long) problem.column(),
                        text,
                        (long) endLine,
                        (long) endColumn);
        return Errors.of(type, Text.of(problem.message()), place);
    }
}
