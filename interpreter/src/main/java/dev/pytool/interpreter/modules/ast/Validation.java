package dev.pytool.interpreter.modules.ast;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.parser.tree.NodeTable;
import dev.pytool.parser.tree.Tree;
import dev.pytool.parser.tree.TreeWalk;

import java.util.List;
import java.util.Locale;

/// What the grammar alone does not forbid, but no parse yields (CPython's `PyAST_Validate`): raises
/// ValueError or TypeError.
final class Validation {
    private final NodeTable<ExprContext> expected;

    Validation(Tree tree) {
        expected = new NodeTable<>(tree);
    }

    void module(Mod root) {
        TreeWalk.walk(
                root,
                node -> {
                    check(node);
                    return true;
                });
    }

    private void check(Node node) {
        switch (node) {
            case Stmt statement -> statement(statement);
            case Expr expression -> expression(expression);
            case Pattern pattern -> PatternValidation.check(pattern);
            case Comprehension loop -> expect(List.of(loop.target()), ExprContext.STORE);
            case ExceptHandler handler -> filled(handler.body(), "body", "ExceptHandler");
            case MatchCase one -> {
                PatternValidation.whole(one.pattern());
                filled(one.body(), "body", "match_case");
            }
            case Withitem item ->
                    item.optionalVars()
                            .ifPresent(target -> expect(List.of(target), ExprContext.STORE));
            case Arguments arguments -> arguments(arguments);
            default -> {}
        }
    }

    private static void filled(List<?> items, String field, String owner) {
        if (items.isEmpty()) {
            throw Errors.value("empty " + field + " on " + owner);
        }
    }

    private void expect(List<Expr> targets, ExprContext context) {
        targets.forEach(target -> expected.put(target, context));
    }

    private void statement(Stmt statement) {
        String name = statement.kind().asdlName();
        switch (statement) {
            case Stmt.FunctionLike function -> filled(function.body(), "body", name);
            case Stmt.ClassDef type -> filled(type.body(), "body", name);
            case Stmt.Delete delete -> targets(delete.targets(), name, ExprContext.DEL);
            case Stmt.Assign assign -> targets(assign.targets(), name, ExprContext.STORE);
            case Stmt.AugAssign assign -> expect(List.of(assign.target()), ExprContext.STORE);
            case Stmt.AnnAssign assign -> annotated(assign);
            case Stmt.TypeAlias alias -> {
                if (!(alias.name() instanceof Expr.Name)) {
                    throw Errors.type("TypeAlias with non-Name name");
                }
                expect(List.of(alias.name()), ExprContext.STORE);
            }
            case Stmt.ForLike loop -> {
                expect(List.of(loop.target()), ExprContext.STORE);
                filled(loop.body(), "body", name);
            }
            case Stmt.While loop -> filled(loop.body(), "body", name);
            case Stmt.If branch -> filled(branch.body(), "body", name);
            case Stmt.WithLike with -> {
                filled(with.items(), "items", name);
                filled(with.body(), "body", name);
            }
            case Stmt.Match match -> filled(match.cases(), "cases", name);
            case Stmt.Raise raise -> {
                if (raise.exc().isEmpty() && raise.cause().isPresent()) {
                    throw Errors.value("Raise with cause but no exception");
                }
            }
            case Stmt.TryLike attempt -> attempt(attempt, name);
            case Stmt.Import statements -> filled(statements.names(), "names", name);
            case Stmt.ImportFrom statements -> {
                if (statements.level() < 0) {
                    throw Errors.value("Negative ImportFrom level");
                }
                filled(statements.names(), "names", name);
            }
            case Stmt.Global global -> filled(global.names(), "names", name);
            case Stmt.Nonlocal nonlocal -> filled(nonlocal.names(), "names", name);
            default -> {}
        }
    }

    private void targets(List<Expr> targets, String owner, ExprContext context) {
        filled(targets, "targets", owner);
        expect(targets, context);
    }

    private void annotated(Stmt.AnnAssign assign) {
        if (assign.simple() != 0 && !(assign.target() instanceof Expr.Name)) {
            throw Errors.type("AnnAssign with simple non-Name target");
        }
        expect(List.of(assign.target()), ExprContext.STORE);
    }

    private static void attempt(Stmt.TryLike attempt, String name) {
        filled(attempt.body(), "body", name);
        if (attempt.handlers().isEmpty() && attempt.finalbody().isEmpty()) {
            throw Errors.value(name + " has neither except handlers nor finalbody");
        }
        if (attempt.handlers().isEmpty() && !attempt.orelse().isEmpty()) {
            throw Errors.value(name + " has orelse but no except handlers");
        }
    }

    private static void arguments(Arguments arguments) {
        if (arguments.defaults().size()
                > arguments.posonlyargs().size() + arguments.args().size()) {
            throw Errors.value("more positional defaults than args on arguments");
        }
        if (arguments.kwDefaults().size() != arguments.kwonlyargs().size()) {
            throw Errors.value("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
    }

    private void expression(Expr expression) {
        context(expression);
        switch (expression) {
            case Expr.Name name -> name(name.id());
            case Expr.BoolOp operation -> {
                if (operation.values().size() < 2) {
                    throw Errors.value("BoolOp with less than 2 values");
                }
            }
            case Expr.NamedExpr named -> {
                if (!(named.target() instanceof Expr.Name)) {
                    throw Errors.type("NamedExpr target must be a Name");
                }
                expect(List.of(named.target()), ExprContext.STORE);
            }
            case Expr.Dict dict -> {
                if (dict.keys().size() != dict.values().size()) {
                    throw Errors.value("Dict doesn't have the same number of keys as values");
                }
            }
            case Expr.Compare compare -> {
                if (compare.comparators().isEmpty()) {
                    throw Errors.value("Compare with no comparators");
                }
                if (compare.comparators().size() != compare.ops().size()) {
                    throw Errors.value(
                            "Compare has a different number of comparators and operands");
                }
            }
            case Expr.CompLike loops -> generators(loops.generators());
            case Expr.DictComp loops -> generators(loops.generators());
            default -> {}
        }
    }

    private static void generators(List<Comprehension> generators) {
        if (generators.isEmpty()) {
            throw Errors.value("comprehension with no generators");
        }
    }

    /// A name of the language's constants can be read and written by no name.
    static void name(String id) {
        if (id.equals("None") || id.equals("True") || id.equals("False")) {
            throw Errors.value("identifier field can't represent '" + id + "' constant");
        }
    }

    private void context(Expr expression) {
        ExprContext wanted = expected.get(expression).orElse(ExprContext.LOAD);
        ExprContext actual =
                switch (expression) {
                    case Expr.Attribute a -> a.ctx();
                    case Expr.Subscript s -> s.ctx();
                    case Expr.Starred s -> {
                        expect(List.of(s.value()), wanted);
                        yield s.ctx();
                    }
                    case Expr.Name n -> n.ctx();
                    case Expr.List l -> {
                        expect(l.elts(), wanted);
                        yield l.ctx();
                    }
                    case Expr.Tuple t -> {
                        expect(t.elts(), wanted);
                        yield t.ctx();
                    }
                    default -> {
                        if (wanted != ExprContext.LOAD) {
                            throw Errors.value(
                                    "expression which can't be assigned to in "
                                            + title(wanted)
                                            + " context");
                        }
                        yield wanted;
                    }
                };
        if (actual != wanted) {
            throw Errors.value(
                    "expression must have "
                            + title(wanted)
                            + " context but has "
                            + title(actual)
                            + " instead");
        }
    }

    private static String title(ExprContext context) {
        String name = context.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
