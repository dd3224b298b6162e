package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;

import java.util.ArrayList;
import java.util.List;

/// Turns expressions into targets of assignment and deletion. The new nodes keep the indexes of the
/// old ones, which nobody else holds.
final class Targets {
    private final Cursor c;

    Targets(Cursor cursor) {
        c = cursor;
    }

    /// The expression as a target that is assigned to.
    Expr store(Expr expression) {
        return convert(expression, ExprContext.STORE);
    }

    /// The expression as a target of `del`.
    Expr delete(Expr expression) {
        return convert(expression, ExprContext.DEL);
    }

    private Expr convert(Expr target, ExprContext context) {
        return switch (target.kind()) {
            case NAME -> {
                Expr.Name name = (Expr.Name) target;
                yield new Expr.Name(
                        name.segment(), name.index(), name.at(), name.length(), name.id(), context);
            }
            case ATTRIBUTE -> {
                Expr.Attribute attribute = (Expr.Attribute) target;
                yield new Expr.Attribute(
                        attribute.segment(),
                        attribute.index(),
                        attribute.at(),
                        attribute.length(),
                        attribute.value(),
                        attribute.attr(),
                        context);
            }
            case SUBSCRIPT -> {
                Expr.Subscript subscript = (Expr.Subscript) target;
                yield new Expr.Subscript(
                        subscript.segment(),
                        subscript.index(),
                        subscript.at(),
                        subscript.length(),
                        subscript.value(),
                        subscript.slice(),
                        context);
            }
            case STARRED -> {
                Expr.Starred starred = (Expr.Starred) target;
                if (context == ExprContext.DEL) {
                    c.problem("cannot delete starred", target);
                }
                yield new Expr.Starred(
                        starred.segment(),
                        starred.index(),
                        starred.at(),
                        starred.length(),
                        convert(starred.value(), context),
                        context);
            }
            case LIST -> {
                Expr.List list = (Expr.List) target;
                yield new Expr.List(
                        list.segment(),
                        list.index(),
                        list.at(),
                        list.length(),
                        convertAll(list.elts(), context),
                        context);
            }
            case TUPLE -> {
                Expr.Tuple tuple = (Expr.Tuple) target;
                yield new Expr.Tuple(
                        tuple.segment(),
                        tuple.index(),
                        tuple.at(),
                        tuple.length(),
                        convertAll(tuple.elts(), context),
                        context);
            }
            default -> {
                String verb = context == ExprContext.DEL ? "delete " : "assign to ";
                c.problem("cannot " + verb + ExpressionNames.of(target), target);
                yield target;
            }
        };
    }

    private List<Expr> convertAll(List<Expr> targets, ExprContext context) {
        List<Expr> converted = new ArrayList<>(targets.size());
        for (Expr target : targets) {
            converted.add(convert(target, context));
        }
        return List.copyOf(converted);
    }
}
