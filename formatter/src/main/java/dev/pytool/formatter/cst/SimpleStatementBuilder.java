package dev.pytool.formatter.cst;

import static dev.pytool.formatter.cst.LeafCursor.branch;
import static dev.pytool.formatter.cst.LeafCursor.fold;
import static dev.pytool.formatter.cst.LeafCursor.list;

import java.util.ArrayList;
import java.util.List;

/// Statements without blocks, under the names of black's grammar.
final class SimpleStatementBuilder {
    private final LeafCursor cursor;
    private final ExpressionBuilder expressions;

    SimpleStatementBuilder(LeafCursor cursor, ExpressionBuilder expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /// One logical line: small statements with semicolons, and the line end.
    Syntax statement() {
        List<Syntax> parts = new ArrayList<>();
        while (!cursor.is(Sym.NEWLINE)) {
            parts.add(small());
            if (cursor.is(Sym.SEMI)) {
                parts.add(cursor.take());
            } else if (!cursor.is(Sym.NEWLINE)) {
                throw cursor.mismatch("the end of the statement");
            }
        }
        parts.add(cursor.take());
        return new Branch(Sym.SIMPLE_STMT, parts);
    }

    private Syntax small() {
        Leaf first = cursor.peek();
        if (!first.is(Sym.NAME)) {
            return expressionStatement();
        }
        return switch (first.value()) {
            case "del" ->
                    branch(
                            Sym.DEL_STMT,
                            cursor.take(),
                            expressions.list(Sym.EXPRLIST, expressions::exprOrStar));
            case "pass", "break", "continue" -> cursor.take();
            case "return" -> returnStatement();
            case "raise" -> raise();
            case "import" -> importName(new ArrayList<>());
            case "from" -> importFrom(new ArrayList<>());
            case "global", "nonlocal" -> names();
            case "assert" -> assertion();
            case "yield" -> expressions.yieldExpr();
            case "type" ->
                    cursor.peek(1).is(Sym.NAME) && startsAlias()
                            ? typeAlias()
                            : expressionStatement();
            case "lazy" -> lazyImport();
            default -> expressionStatement();
        };
    }

    private boolean startsAlias() {
        return cursor.peek(2).is(Sym.EQUAL) || cursor.peek(2).is(Sym.LSQB);
    }

    private Syntax lazyImport() {
        if (cursor.peek(1).isName("import")) {
            return importName(list(cursor.take()));
        }
        return cursor.peek(1).isName("from")
                ? importFrom(list(cursor.take()))
                : expressionStatement();
    }

    private Syntax returnStatement() {
        Leaf keyword = cursor.take();
        return expressions.startsExpression()
                ? branch(Sym.RETURN_STMT, keyword, expressions.testlistStarExpr())
                : keyword;
    }

    private Syntax raise() {
        List<Syntax> parts = list(cursor.take());
        if (expressions.startsExpression()) {
            parts.add(expressions.test());
            if (cursor.isName("from")) {
                parts.add(cursor.take());
                parts.add(expressions.test());
            }
        }
        return fold(Sym.RAISE_STMT, parts);
    }

    private Syntax names() {
        List<Syntax> parts = list(cursor.take());
        while (cursor.is(Sym.NAME) || cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
        }
        return new Branch(Sym.GLOBAL_STMT, parts);
    }

    private Syntax assertion() {
        List<Syntax> parts = list(cursor.take());
        parts.add(expressions.test());
        if (cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
            parts.add(expressions.test());
        }
        return new Branch(Sym.ASSERT_STMT, parts);
    }

    private Syntax expressionStatement() {
        Syntax target = expressions.testlistStarExpr();
        switch (cursor.kind()) {
            case COLON -> {
                List<Syntax> annotation = list(cursor.take());
                annotation.add(expressions.test());
                if (cursor.is(Sym.EQUAL)) {
                    annotation.add(cursor.take());
                    annotation.add(expressions.yieldOr(Sym.TESTLIST_STAR_EXPR));
                }
                return branch(Sym.EXPR_STMT, target, new Branch(Sym.ANNASSIGN, annotation));
            }
            case AUGASSIGN -> {
                return branch(
                        Sym.EXPR_STMT, target, cursor.take(), expressions.yieldOr(Sym.TESTLIST));
            }
            case EQUAL -> {
                List<Syntax> parts = list(target);
                while (cursor.is(Sym.EQUAL)) {
                    parts.add(cursor.take());
                    parts.add(expressions.yieldOr(Sym.TESTLIST_STAR_EXPR));
                }
                return new Branch(Sym.EXPR_STMT, parts);
            }
            default -> {
                return target;
            }
        }
    }

    private Syntax importName(List<Syntax> parts) {
        parts.add(cursor.take());
        List<Syntax> modules = list(dottedAsName());
        while (cursor.is(Sym.COMMA)) {
            modules.add(cursor.take());
            modules.add(dottedAsName());
        }
        parts.add(fold(Sym.DOTTED_AS_NAMES, modules));
        return new Branch(Sym.IMPORT_NAME, parts);
    }

    private Syntax dottedAsName() {
        Syntax module = dottedName();
        return cursor.isName("as")
                ? branch(Sym.DOTTED_AS_NAME, module, cursor.take(), cursor.take(Sym.NAME))
                : module;
    }

    private Syntax dottedName() {
        List<Syntax> parts = list(cursor.take(Sym.NAME));
        while (cursor.is(Sym.DOT)) {
            parts.add(cursor.take());
            parts.add(cursor.take(Sym.NAME));
        }
        return fold(Sym.DOTTED_NAME, parts);
    }

    private Syntax importFrom(List<Syntax> parts) {
        parts.add(cursor.take());
        while (cursor.is(Sym.DOT)) {
            parts.add(cursor.take());
        }
        if (!cursor.isName("import")) {
            parts.add(dottedName());
        }
        parts.add(cursor.takeName("import"));
        if (cursor.is(Sym.STAR)) {
            parts.add(cursor.take());
        } else if (cursor.is(Sym.LPAR)) {
            parts.add(cursor.take());
            parts.add(importedNames());
            parts.add(cursor.take(Sym.RPAR));
        } else {
            parts.add(importedNames());
        }
        return new Branch(Sym.IMPORT_FROM, parts);
    }

    private Syntax importedNames() {
        List<Syntax> parts = list(importedName());
        while (cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
            if (!cursor.is(Sym.NAME)) {
                break;
            }
            parts.add(importedName());
        }
        return fold(Sym.IMPORT_AS_NAMES, parts);
    }

    private Syntax importedName() {
        Leaf name = cursor.take(Sym.NAME);
        return cursor.isName("as")
                ? branch(Sym.IMPORT_AS_NAME, name, cursor.take(), cursor.take(Sym.NAME))
                : name;
    }

    private Syntax typeAlias() {
        List<Syntax> parts = list(cursor.take());
        parts.add(cursor.take(Sym.NAME));
        if (cursor.is(Sym.LSQB)) {
            parts.add(typeParameters());
        }
        parts.add(cursor.take(Sym.EQUAL));
        parts.add(expressions.test());
        return new Branch(Sym.TYPE_STMT, parts);
    }

    /// The type parameters of a `def`, `class` or `type`.
    Syntax typeParameters() {
        List<Syntax> parts = list(cursor.take(Sym.LSQB));
        while (!cursor.is(Sym.RSQB)) {
            parts.add(typeParameter());
            if (cursor.is(Sym.COMMA)) {
                parts.add(cursor.take());
            }
        }
        parts.add(cursor.take());
        return new Branch(Sym.TYPEPARAMS, parts);
    }

    private Syntax typeParameter() {
        Sym kind =
                cursor.is(Sym.DOUBLESTAR)
                        ? Sym.PARAMSPEC
                        : cursor.is(Sym.STAR) ? Sym.TYPEVARTUPLE : Sym.TYPEVAR;
        List<Syntax> parts = new ArrayList<>(3);
        if (kind != Sym.TYPEVAR) {
            parts.add(cursor.take());
        }
        parts.add(cursor.take(Sym.NAME));
        if (cursor.is(Sym.COLON)) {
            parts.add(cursor.take());
            parts.add(expressions.test());
        }
        if (cursor.is(Sym.EQUAL)) {
            parts.add(cursor.take());
            parts.add(expressions.testOrStar());
        }
        return fold(kind, parts);
    }
}
