package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Dedent;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of the branches can never run on the versions that the code supports.
@Rule(
        code = "UP036",
        name = "outdated-version-block",
        fix = Fixable.SOMETIMES,
        message = "Version block is outdated for minimum Python version")
final class OutdatedVersionBlock {
    private OutdatedVersionBlock() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!(node.test() instanceof Expr.Compare compare)
                || compare.ops().size() != 1
                || !isVersion(compare.left(), cx)) {
            return;
        }
        Expr limit = compare.comparators().getFirst();
        CmpOperator op = compare.ops().getFirst();
        if (isInvalid(limit, op)) {
            cx.say(cx.start(limit), cx.end(limit), "Version specifier is invalid");
            return;
        }
        Optional<Boolean> always =
                limit instanceof Expr.Tuple tuple ? tuple(op, tuple, cx) : number(op, limit);
        if (always.isEmpty()) {
            return;
        }
        Finding finding = cx.report(compare);
        Optional<Edit> edit = always.get() ? keep(node, cx) : drop(node, cx);
        edit.ifPresent(finding::unsafe);
    }

    private static boolean isVersion(Expr expr, LintContext cx) {
        Expr bare =
                switch (expr) {
                    case Expr.Subscript subscript -> subscript.value();
                    case Expr.Attribute attribute when attribute.attr().equals("major") ->
                            attribute.value();
                    default -> expr;
                };
        return cx.nameOf(bare).equals("sys.version_info");
    }

    private static boolean isInvalid(Expr limit, CmpOperator op) {
        if (limit instanceof Expr.Tuple tuple) {
            return switch (op) {
                case LT, LT_E, GT, GT_E ->
                        tuple.elts().stream().limit(2).anyMatch(OutdatedVersionBlock::isHuge);
                default -> false;
            };
        }
        return op == CmpOperator.EQ && isHuge(limit);
    }

    private static boolean isHuge(Expr expr) {
        return Exprs.integer(expr).filter(number -> number.bitLength() > 8).isPresent();
    }

    /// Whether the comparison always holds, or never does; empty where that depends on the version.
    private static Optional<Boolean> tuple(CmpOperator op, Expr.Tuple limit, LintContext cx) {
        List<Integer> parts = new ArrayList<>();
        for (Expr part : limit.elts()) {
            Optional<BigInteger> number = Exprs.integer(part);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            parts.add(number.get().intValue());
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean past =
                parts.get(0) < 3
                        || parts.get(0) == 3 && (parts.size() == 1 || parts.get(1) <= cx.target());
        if (!past) {
            return Optional.empty();
        }
        return switch (op) {
            case LT, LT_E -> Optional.of(false);
            case GT, GT_E -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> number(CmpOperator op, Expr limit) {
        Optional<BigInteger> number = Exprs.integer(limit);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        int major = number.get().intValue();
        return switch (op) {
            case EQ ->
                    major == 3
                            ? Optional.of(true)
                            : major == 2 ? Optional.of(false) : Optional.empty();
            case NOT_EQ -> major == 2 ? Optional.of(true) : Optional.empty();
            case LT -> major <= 3 ? Optional.of(false) : Optional.empty();
            case LT_E -> major <= 2 ? Optional.of(false) : Optional.empty();
            case GT ->
                    major <= 2
                            ? Optional.of(true)
                            : major == 3 ? Optional.of(false) : Optional.empty();
            case GT_E -> major <= 3 ? Optional.of(true) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// The branch always runs.
    private static Optional<Edit> keep(Stmt.If node, LintContext cx) {
        int bodyEnd = cx.end(node.body().getLast());
        String indent = Statements.indentation(node, cx);
        if (Branches.isElif(node, cx)) {
            int line = cx.lines().lineStart(cx.lines().line(cx.start(node)));
            int colon = headEnd(node, cx);
            return Optional.of(
                    new Edit(line, end(node, cx), indent + "else:" + cx.text(colon, bodyEnd)));
        }
        return Optional.of(replace(node, node.body(), bodyEnd, indent, cx));
    }

    private static int headEnd(Stmt.If node, LintContext cx) {
        int at = cx.tokens().at(Brackets.span(node.test(), cx.start(node), cx.end(node), cx)[1]);
        return cx.tokens().end(cx.tokens().significant(at));
    }

    private static Edit replace(
            Stmt.If node, List<Stmt> body, int bodyEnd, String indent, LintContext cx) {
        int first = cx.start(body.getFirst());
        boolean sameLine = !cx.text(cx.lines().lineStart(cx.lines().line(first)), first).isBlank();
        String text = Dedent.block(body, bodyEnd, sameLine ? "" : indent, cx);
        int start =
                sameLine ? cx.start(node) : cx.lines().lineStart(cx.lines().line(cx.start(node)));
        return new Edit(start, end(node, cx), text);
    }

    private static int end(Stmt.If node, LintContext cx) {
        return cx.end(node);
    }

    /// The branch never runs.
    private static Optional<Edit> drop(Stmt.If node, LintContext cx) {
        boolean elif = Branches.isElif(node, cx);
        int start = cx.start(node);
        int lineStart = cx.lines().lineStart(cx.lines().line(start));
        if (node.orelse().isEmpty()) {
            return Optional.of(
                    elif ? new Edit(start, cx.end(node), "") : Statements.remove(node, cx));
        }
        boolean more =
                node.orelse().size() == 1
                        && node.orelse().getFirst() instanceof Stmt.If next
                        && Branches.isElif(next, cx);
        if (more) {
            int next = cx.start(node.orelse().getFirst());
            return Optional.of(
                    elif ? new Edit(start, next, "") : new Edit(start, next + "el".length(), ""));
        }
        if (elif) {
            int keyword = Branches.elseKeyword(node, cx);
            return Optional.of(
                    new Edit(lineStart, cx.lines().lineStart(cx.lines().line(keyword)), ""));
        }
        return Optional.of(
                replace(
                        node,
                        node.orelse(),
                        cx.end(node.orelse().getLast()),
                        Statements.indentation(node, cx),
                        cx));
    }
}
