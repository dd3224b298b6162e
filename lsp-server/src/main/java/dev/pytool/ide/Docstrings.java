package dev.pytool.ide;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.List;

/// The documentation that a module, class or function carries.
final class Docstrings {
    private Docstrings() {}

    /// The docstring with its indentation removed as `inspect.cleandoc` does; empty where there is
    /// none.
    static String of(Node definition) {
        List<Stmt> body =
                switch (definition) {
                    case Stmt.FunctionLike function -> function.body();
                    case Stmt.ClassDef type -> type.body();
                    case Mod.Module module -> module.body();
                    default -> List.of();
                };
        boolean isString =
                !body.isEmpty()
                        && body.getFirst() instanceof Stmt.Expr statement
                        && statement.value() instanceof Expr.Constant constant
                        && constant.value() instanceof Literal.Str;
        if (!isString) {
            return "";
        }
        Expr.Constant constant = (Expr.Constant) ((Stmt.Expr) body.getFirst()).value();
        return clean(((Literal.Str) constant.value()).value());
    }

    private static String clean(String text) {
        List<String> lines = text.replace("\t", "        ").lines().toList();
        int indent = Integer.MAX_VALUE;
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (!line.isBlank()) {
                indent = Math.min(indent, line.length() - line.stripLeading().length());
            }
        }
        StringBuilder cleaned = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isCut = i > 0 && indent != Integer.MAX_VALUE && line.length() >= indent;
            cleaned.append(
                            i == 0
                                    ? line.stripLeading()
                                    : isCut ? line.substring(indent) : line.strip())
                    .append('\n');
        }
        return cleaned.toString().strip();
    }
}
