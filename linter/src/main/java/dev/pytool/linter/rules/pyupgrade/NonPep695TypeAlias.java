package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.TypeParameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The `type` statement (Python 3.12) needs no imports, and evaluates late.
@Rule(
        code = "UP040",
        name = "non-pep695-type-alias",
        fix = Fixable.ALWAYS,
        message = "Type alias `{}` uses `{}` instead of the `type` keyword")
final class NonPep695TypeAlias {
    private NonPep695TypeAlias() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (cx.target() < 12
                || node.value().isEmpty()
                || !(node.target() instanceof Expr.Name name)
                || !cx.isTyping(node.annotation(), "TypeAlias")) {
            return;
        }
        List<TypeParameters.Parameter> variables = TypeParameters.in(node.value().get(), cx);
        if (variables.stream().anyMatch(TypeParameters.Parameter::hasDefault) && cx.target() < 13) {
            return;
        }
        int[] value = Brackets.span(node.value().get(), cx.start(node), cx.end(node), cx);
        report(
                node,
                name.id(),
                "TypeAlias` annotation",
                variables,
                cx.text(value[0], value[1]),
                cx);
    }

    static void check(Stmt.Assign node, LintContext cx) {
        if (cx.target() < 12
                || node.targets().size() != 1
                || !(node.targets().getFirst() instanceof Expr.Name name)
                || !(node.value() instanceof Expr.Call call)
                || !cx.isTyping(call.func(), "TypeAliasType")
                || call.args().size() != 2
                || !Exprs.string(call.args().getFirst()).filter(name.id()::equals).isPresent()) {
            return;
        }
        List<TypeParameters.Parameter> variables = new ArrayList<>();
        for (Keyword keyword : call.keywords()) {
            if (!keyword.arg().filter("type_params"::equals).isPresent()
                    || !(keyword.value() instanceof Expr.Tuple tuple)) {
                return;
            }
            for (Expr each : tuple.elts()) {
                Optional<TypeParameters.Parameter> variable =
                        each instanceof Expr.Name parameter
                                ? TypeParameters.of(parameter, cx)
                                : Optional.empty();
                if (variable.isEmpty()) {
                    return;
                }
                variables.add(variable.get());
            }
        }
        report(
                node,
                name.id(),
                "TypeAliasType` assignment",
                variables,
                cx.text(call.args().get(1)),
                cx);
    }

    private static void report(
            Stmt node,
            String name,
            String how,
            List<TypeParameters.Parameter> variables,
            String value,
            LintContext cx) {
        String head =
                "type " + name + (variables.isEmpty() ? "" : TypeParameters.brackets(variables));
        String[] words = how.split("` ");
        Finding finding =
                cx.say(
                        cx.start(node),
                        cx.end(node),
                        "Type alias `"
                                + name
                                + "` uses `"
                                + words[0]
                                + "` "
                                + words[1]
                                + " instead of the `type` keyword");
        boolean comment =
                cx.comments().stream()
                        .anyMatch(each ->
                                cx.start(node) <= each.start()
                                        && each.end() <= cx.end(node)
                                        && !value.contains(each.text()));
        boolean late = node instanceof Stmt.Assign || cx.isStub();
        finding.fix(
                late && !comment ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
                List.of(cx.replace(node, head + " = " + value)));
    }
}
