package dev.pytool.interpreter.eval;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

/// The marks under a source line: `~` and `^` around the operator, the subscript or the call, as
/// CPython 3.14 sets them.
final class Carets {
    private Carets() {}

    /// @param from first marked char of the line
    /// @param to the one after the last
    static String of(String line, int from, int to) {
        String segment = line.substring(from, to);
        int[] anchor = anchor(segment);
        if (anchor == null && segment.equals(line)) {
            return "";
        }
        StringBuilder out = new StringBuilder(" ".repeat(from));
        if (anchor == null) {
            return out.append("^".repeat(to - from)).toString();
        }
        return out.append("~".repeat(anchor[0]))
                .append("^".repeat(anchor[1] - anchor[0]))
                .append("~".repeat(segment.length() - anchor[1]))
                .toString();
    }

    private static int[] anchor(String segment) {
        String text = "(\n" + segment + "\n)";
        Tree tree = Parser.parse(SourceText.of(text), new ParseOptions(ParseOptions.Mode.FILE, 14));
        if (!tree.problems().isEmpty()
                || !(tree.root() instanceof Mod.Module module)
                || module.body().size() != 1
                || !(module.body().getFirst() instanceof Stmt.Expr statement)) {
            return null;
        }
        int shift = 2;
        switch (statement.value()) {
            case Expr.BinOp op -> {
                int at = tree.end(op.left()) - shift;
                while (at < segment.length()
                        && (Character.isWhitespace(segment.charAt(at))
                                || segment.charAt(at) == '\\'
                                || segment.charAt(at) == ')')) {
                    at++;
                }
                int end = at + 1;
                if (end < segment.length()
                        && end < tree.start(op.right()) - shift
                        && !Character.isWhitespace(segment.charAt(end))
                        && "(".indexOf(segment.charAt(end)) < 0) {
                    end++;
                }
                return new int[] {at, end};
            }
            case Expr.Subscript subscript -> {
                int at = tree.end(subscript.value()) - shift;
                while (at < segment.length() && segment.charAt(at) != '[') {
                    at++;
                }
                return new int[] {at, segment.length()};
            }
            case Expr.Call call -> {
                int at = tree.end(call.func()) - shift;
                while (at < segment.length() && segment.charAt(at) != '(') {
                    at++;
                }
                return new int[] {at, segment.length()};
            }
            default -> {
                return null;
            }
        }
    }
}
