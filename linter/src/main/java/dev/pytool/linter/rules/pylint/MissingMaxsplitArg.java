package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Types;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Missing maxsplit arg.
@Rule(
        code = "PLC0207",
        name = "missing-maxsplit-arg",
        fix = Fixable.ALWAYS,
        message = "String is split more times than necessary")
final class MissingMaxsplitArg {
    private MissingMaxsplitArg() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!(node.value() instanceof Expr.Call call)
                || !(call.func() instanceof Expr.Attribute method)
                || !(method.attr().equals("split") || method.attr().equals("rsplit"))) {
            return;
        }
        Optional<BigInteger> index = Exprs.integer(node.slice());
        boolean first = index.filter(BigInteger.ZERO::equals).isPresent();
        boolean last = index.filter(value -> value.intValue() == -1).isPresent();
        if (!first && !last
                || Calls.argument(call, "maxsplit", 1).isPresent()
                || call.keywords().stream().anyMatch(MissingMaxsplitArg::unpacksMaxsplit)) {
            return;
        }
        boolean text = isText(method.value(), cx);
        if (text) {
            Finding finding = cx.report(node);
            if (!Calls.isUnpacking(call)) {
                fix(finding, call, method, first ? "split" : "rsplit", cx);
            }
        }
    }

    /// A string, a slice of one, or an attribute that its class sets to one.
    private static boolean isText(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Subscript part -> isText(part.value(), cx);
            case Expr.Attribute attribute ->
                    ClassBases.definition(attribute.value(), cx)
                            .filter(type ->
                                    type.body().stream()
                                            .anyMatch(each -> setsText(each, attribute.attr())))
                            .isPresent();
            case Expr.Name name -> Values.isA(expr, "str", cx);
            case Expr.Call call ->
                    (Calls.method(call).equals("split") || Calls.method(call).equals("rsplit"))
                            && isText(((Expr.Attribute) call.func()).value(), cx);
            default -> isLiteral(expr);
        };
    }

    private static boolean unpacksMaxsplit(Keyword keyword) {
        return keyword.arg().isEmpty()
                && keyword.value() instanceof Expr.Dict dict
                && dict.keys().stream()
                        .flatMap(Optional::stream)
                        .anyMatch(key -> Exprs.string(key).filter("maxsplit"::equals).isPresent());
    }

    private static boolean isLiteral(Expr expr) {
        return !(expr instanceof Expr.JoinedStr) && Types.of(expr).equals("str");
    }

    private static boolean setsText(Stmt statement, String name) {
        return switch (statement) {
            case Stmt.Assign assign ->
                    isLiteral(assign.value())
                            && assign.targets().stream()
                                    .anyMatch(target -> Exprs.isName(target, name));
            case Stmt.AnnAssign assign ->
                    assign.value().filter(MissingMaxsplitArg::isLiteral).isPresent()
                            && Exprs.isName(assign.target(), name);
            default -> false;
        };
    }

    private static void fix(
            Finding finding, Expr.Call call, Expr.Attribute method, String wanted, LintContext cx) {
        List<Edit> edits = new ArrayList<>();
        int name = cx.end(method) - method.attr().length();
        if (!method.attr().equals(wanted)) {
            edits.add(new Edit(name, cx.end(method), wanted));
        }
        if (!call.keywords().isEmpty()) {
            edits.add(cx.insert(cx.start(call.keywords().getFirst()), "maxsplit=1, "));
        } else if (!call.args().isEmpty()) {
            edits.add(cx.insert(Source.argumentsEnd(call, cx), ", maxsplit=1"));
        } else {
            edits.add(cx.insert(cx.end(call) - 1, "maxsplit=1"));
        }
        finding.fix(Fix.Safety.SAFE, edits);
    }
}
