package dev.pytool.interpreter.imports;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// Whether a text that a person types line by line may yet become right: what module `codeop` asks
/// of `compile`.
public final class Incomplete {
    /// `compile`'s flags (`codeop.py`).
    public static final long ALLOW_INCOMPLETE = 0x4000, NO_IMPLIED_DEDENT = 0x200;

    private static final List<String> OPEN =
            List.of(
                    "'(' was never",
                    "'[' was never",
                    "'{' was never",
                    "unterminated triple-quoted");

    private Incomplete() {}

    /// Raises `_IncompleteInputError` where only the end of the text is wrong with it.
    ///
    /// @param flags those of `compile`
    public static void check(String text, String mode, long flags) {
        if ((flags & (ALLOW_INCOMPLETE | NO_IMPLIED_DEDENT)) == 0) {
            return;
        }
        boolean single = mode.equals("single");
        ParseOptions.Mode kind =
                mode.equals("eval")
                        ? ParseOptions.Mode.EXPRESSION
                        : single ? ParseOptions.Mode.INTERACTIVE : ParseOptions.Mode.FILE;
        String whole = text.endsWith("\n") ? text : text + "\n";
        Tree tree = Parser.parse(SourceText.of(whole), new ParseOptions(kind, 14));
        boolean implied = (flags & NO_IMPLIED_DEDENT) != 0 && single && isBlockOpen(tree, text);
        if (implied
                || (flags & ALLOW_INCOMPLETE) != 0
                        && !tree.problems().isEmpty()
                        && endsTooEarly(tree.problems().getFirst(), whole)) {
            throw error();
        }
    }

    private static PyException error() {
        return Errors.of(ExceptionTypes.INCOMPLETE_INPUT_ERROR, "incomplete input");
    }

    /// A compound statement on several lines is complete after an empty line.
    private static boolean isBlockOpen(Tree tree, String text) {
        if (!tree.problems().isEmpty()
                || text.endsWith("\n")
                || !(tree.root() instanceof Mod.Interactive single)
                || single.body().isEmpty()) {
            return false;
        }
        return switch (single.body().getLast()) {
            case Stmt.FunctionLike _,
                    Stmt.ClassDef _,
                    Stmt.ForLike _,
                    Stmt.While _,
                    Stmt.If _,
                    Stmt.WithLike _,
                    Stmt.Match _,
                    Stmt.TryLike _ ->
                    true;
            default -> false;
        };
    }

    /// Whether the parser read the last line's end and wanted more.
    private static boolean endsTooEarly(SyntaxProblem problem, String text) {
        boolean atEnd = problem.start() >= text.stripTrailing().length();
        return OPEN.stream().anyMatch(problem.message()::startsWith)
                || problem.message().startsWith("unexpected EOF")
                || atEnd && problem.message().startsWith("expected an indented block")
                || atEnd && problem.message().startsWith("expected 'except' or 'finally'")
                || problem.start() >= text.length();
    }
}
