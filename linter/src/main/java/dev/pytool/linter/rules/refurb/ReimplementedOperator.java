package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The module `operator` has functions for all operators.
@Rule(
        code = "FURB118",
        name = "reimplemented-operator",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "Use `operator.{}` instead of defining a {}")
final class ReimplementedOperator {
    private ReimplementedOperator() {}

    static void check(Expr.Lambda node, LintContext cx) {
        if (cx.semantics().enclosingScope(node).kind() == Scope.Kind.CLASS) {
            return;
        }
        operator(node.args(), node.body(), cx)
                .ifPresent(found -> {
                    Finding finding = cx.report(node, found, "lambda");
                    int open = found.indexOf('(');
                    String name = open < 0 ? found : found.substring(0, open);
                    ImportEdits.use("operator", name, node, cx)
                            .ifPresent(use ->
                                    finding.fix(
                                            Fix.Safety.UNSAFE,
                                            use.with(
                                                    cx.replace(
                                                            node,
                                                            use.name()
                                                                    + found.substring(
                                                                            name.length())))));
                });
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!node.decoratorList().isEmpty()
                || cx.semantics().enclosingScope(node).kind() == Scope.Kind.CLASS
                || node.body().size() != 1
                || !(node.body().getFirst() instanceof Stmt.Return back)
                || back.value().isEmpty()) {
            return;
        }
        int[] name = Functions.nameSpan(node, cx);
        operator(node.args(), back.value().get(), cx)
                .ifPresent(found -> cx.report(name[0], name[1], found, "function"));
    }

    private static Optional<String> operator(Arguments parameters, Expr body, LintContext cx) {
        if (!parameters.posonlyargs().isEmpty()
                || parameters.vararg().isPresent()
                || !parameters.kwonlyargs().isEmpty()
                || parameters.kwarg().isPresent()
                || !parameters.defaults().isEmpty()) {
            return Optional.empty();
        }
        List<String> names = parameters.args().stream().map(Arg::arg).toList();
        return switch (names.size()) {
            case 1 -> one(body, names.getFirst(), cx);
            case 2 -> two(body, names.get(0), names.get(1));
            default -> Optional.empty();
        };
    }

    private static Optional<String> one(Expr body, String name, LintContext cx) {
        return switch (body) {
            case Expr.UnaryOp unary when Exprs.isName(unary.operand(), name) ->
                    Optional.of(
                            switch (unary.op()) {
                                case NOT -> "not_";
                                case INVERT -> "invert";
                                case UADD -> "pos";
                                case USUB -> "neg";
                            });
            case Expr.Subscript item -> item(item, name, cx).map(key -> "itemgetter(" + key + ")");
            case Expr.Tuple tuple when tuple.elts().size() > 1 -> {
                List<String> keys = new ArrayList<>();
                for (Expr each : tuple.elts()) {
                    if (each instanceof Expr.Subscript item) {
                        item(item, name, cx).ifPresent(keys::add);
                    }
                }
                yield keys.size() == tuple.elts().size()
                        ? Optional.of("itemgetter(" + String.join(", ", keys) + ")")
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<String> item(Expr.Subscript item, String name, LintContext cx) {
        if (!Exprs.isName(item.value(), name) || Exprs.mentions(item.slice(), name)) {
            return Optional.empty();
        }
        if (item.slice() instanceof Expr.Slice slice) {
            return Optional.of(slice(slice, cx));
        }
        if (item.slice() instanceof Expr.Tuple tuple) {
            List<String> parts = new ArrayList<>();
            for (Expr each : tuple.elts()) {
                if (each instanceof Expr.Starred) {
                    return Optional.empty();
                }
                parts.add(
                        each instanceof Expr.Slice inner ? slice(inner, cx) : Unparse.of(each, cx));
            }
            return Optional.of("(" + String.join(", ", parts) + (parts.size() == 1 ? ",)" : ")"));
        }
        return Optional.of(Unparse.of(item.slice(), cx));
    }

    /// The call of `slice` that says the same.
    private static String slice(Expr.Slice slice, LintContext cx) {
        if (DeleteFullSlice.isWhole(slice)) {
            return "slice(None)";
        }
        String text = "slice(" + bound(slice.lower(), cx) + ", " + bound(slice.upper(), cx);
        return slice.step().isPresent() ? text + ", " + bound(slice.step(), cx) + ")" : text + ")";
    }

    private static String bound(Optional<Expr> bound, LintContext cx) {
        return bound.map(each -> Unparse.of(each, cx)).orElse("None");
    }

    private static Optional<String> two(Expr body, String left, String right) {
        return switch (body) {
            case Expr.BinOp binary
                    when Exprs.isName(binary.left(), left) && Exprs.isName(binary.right(), right) ->
                    Optional.of(
                            switch (binary.op()) {
                                case ADD -> "add";
                                case SUB -> "sub";
                                case MULT -> "mul";
                                case MAT_MULT -> "matmul";
                                case DIV -> "truediv";
                                case MOD -> "mod";
                                case POW -> "pow";
                                case LSHIFT -> "lshift";
                                case RSHIFT -> "rshift";
                                case BIT_OR -> "or_";
                                case BIT_XOR -> "xor";
                                case BIT_AND -> "and_";
                                case FLOOR_DIV -> "floordiv";
                            });
            case Expr.Compare compare when compare.ops().size() == 1 ->
                    comparison(compare, left, right);
            default -> Optional.empty();
        };
    }

    private static Optional<String> comparison(Expr.Compare compare, String left, String right) {
        Expr first = compare.left();
        Expr second = compare.comparators().getFirst();
        if (compare.ops().getFirst() == CmpOperator.IN) {
            return Exprs.isName(first, right) && Exprs.isName(second, left)
                    ? Optional.of("contains")
                    : Optional.empty();
        }
        if (!Exprs.isName(first, left) || !Exprs.isName(second, right)) {
            return Optional.empty();
        }
        return switch (compare.ops().getFirst()) {
            case EQ -> Optional.of("eq");
            case NOT_EQ -> Optional.of("ne");
            case LT -> Optional.of("lt");
            case LT_E -> Optional.of("le");
            case GT -> Optional.of("gt");
            case GT_E -> Optional.of("ge");
            case IS -> Optional.of("is_");
            case IS_NOT -> Optional.of("is_not");
            case IN, NOT_IN -> Optional.empty();
        };
    }
}
