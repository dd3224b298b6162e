package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `import` and `from ... import`.
final class Imports {
    private final Cursor c;
    private final Productions rules;

    Imports(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    Stmt importNames() {
        int start = c.start();
        c.advance();
        List<Alias> names = new ArrayList<>(1);
        do {
            names.add(alias(true));
        } while (c.accept(TokenKind.COMMA));
        return new Stmt.Import(
                c.segment(), c.index(), c.at(start), c.length(start), List.copyOf(names));
    }

    Stmt importFrom() {
        int start = c.start();
        c.advance();
        int level = 0;
        while (c.kind == TokenKind.DOT || c.kind == TokenKind.ELLIPSIS) {
            level += c.kind == TokenKind.DOT ? 1 : 3;
            c.advance();
        }
        Optional<String> module =
                c.kind == TokenKind.NAME || level == 0
                        ? Optional.of(dottedName())
                        : Optional.empty();
        List<Alias> names = c.expect(TokenKind.IMPORT) ? importedNames() : List.of();
        return new Stmt.ImportFrom(
                c.segment(), c.index(), c.at(start), c.length(start), module, names, level);
    }

    private List<Alias> importedNames() {
        if (c.kind == TokenKind.STAR) {
            int start = c.start();
            c.advance();
            return List.of(
                    new Alias(
                            c.segment(),
                            c.index(),
                            c.at(start),
                            c.length(start),
                            "*",
                            Optional.empty()));
        }
        boolean parenthesized = c.accept(TokenKind.LPAR);
        List<Alias> names = new ArrayList<>(4);
        do {
            if (c.kind != TokenKind.NAME && !names.isEmpty()) {
                if (!parenthesized) {
                    c.problem("trailing comma not allowed without surrounding parentheses");
                }
                break;
            }
            names.add(alias(false));
        } while (c.accept(TokenKind.COMMA));
        if (parenthesized) {
            rules.atoms.close(TokenKind.RPAR);
        }
        return List.copyOf(names);
    }

    private Alias alias(boolean dotted) {
        int start = c.start();
        String name = dotted ? dottedName() : c.expectName();
        Optional<String> alias =
                c.accept(TokenKind.AS) ? Optional.of(c.expectName()) : Optional.empty();
        return new Alias(c.segment(), c.index(), c.at(start), c.length(start), name, alias);
    }

    private String dottedName() {
        String name = c.expectName();
        if (c.kind != TokenKind.DOT) {
            return name;
        }
        StringBuilder dotted = new StringBuilder(name);
        while (c.accept(TokenKind.DOT)) {
            dotted.append('.').append(c.expectName());
        }
        return dotted.toString();
    }
}
