package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `def`, `class`, and their decorators.
final class Definitions {
    private final Cursor c;
    private final Productions rules;

    Definitions(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// Decorators and what they decorate; something else is read as it is, with a problem.
    void decorated(List<Stmt> into) {
        List<Expr> decorators = new ArrayList<>(1);
        while (c.accept(TokenKind.AT)) {
            decorators.add(rules.expressions.namedExpression());
            if (!c.expect(TokenKind.NEWLINE)) {
                rules.statements.skipLine();
            }
            c.listen();
        }
        List<Expr> all = List.copyOf(decorators);
        int start = c.start();
        if (c.kind == TokenKind.CLASS) {
            into.add(classDefinition(all));
        } else if (c.kind == TokenKind.DEF) {
            into.add(function(start, false, all));
        } else if (c.kind == TokenKind.ASYNC && c.peek() == TokenKind.DEF) {
            c.advance();
            into.add(function(start, true, all));
        } else {
            c.problem("invalid syntax");
            for (Expr decorator : all) {
                into.add(
                        new Stmt.Expr(
                                c.segment(),
                                c.index(),
                                decorator.at(),
                                decorator.length(),
                                decorator));
            }
        }
    }

    /// The current token is `def`; `start` is that of `async` where that stands before it.
    Stmt function(int start, boolean async, List<Expr> decorators) {
        c.advance();
        String name = c.expectName();
        List<TypeParam> typeParameters = rules.typeParameters.optional();
        Arguments parameters;
        if (c.accept(TokenKind.LPAR)) {
            parameters = rules.parameters.ofFunction();
            rules.atoms.close(TokenKind.RPAR);
        } else {
            c.problem("expected '('");
            parameters = noParameters();
        }
        Optional<Expr> returns =
                c.accept(TokenKind.RARROW)
                        ? Optional.of(rules.expressions.expression())
                        : Optional.empty();
        c.expectColon();
        List<Stmt> body = rules.statements.functionBody();
        return async
                ? new Stmt.AsyncFunctionDef(
                        c.segment(),
                        c.index(),
                        c.at(start),
                        c.length(start),
                        name,
                        parameters,
                        body,
                        decorators,
                        returns,
                        typeParameters)
                : new Stmt.FunctionDef(
                        c.segment(),
                        c.index(),
                        c.at(start),
                        c.length(start),
                        name,
                        parameters,
                        body,
                        decorators,
                        returns,
                        typeParameters);
    }

    private Arguments noParameters() {
        return new Arguments(
                c.segment(),
                c.index(),
                c.at(c.previousEnd()),
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    Stmt classDefinition(List<Expr> decorators) {
        int start = c.start();
        c.advance();
        String name = c.expectName();
        List<TypeParam> typeParameters = rules.typeParameters.optional();
        Calls.ArgumentList bases =
                c.kind == TokenKind.LPAR ? rules.calls.bases() : Calls.ArgumentList.EMPTY;
        c.expectColon();
        List<Stmt> body = rules.statements.classBody();
        return new Stmt.ClassDef(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                name,
                bases.positional(),
                bases.keywords(),
                body,
                decorators,
                typeParameters);
    }
}
