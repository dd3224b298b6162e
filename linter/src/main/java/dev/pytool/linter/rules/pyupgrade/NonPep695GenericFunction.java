package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.TypeParameters;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Type parameters in brackets (Python 3.12) need no variables of the module.
@Rule(
        code = "UP047",
        name = "non-pep695-generic-function",
        fix = Fixable.ALWAYS,
        message = "Generic function `{}` should use type parameters")
final class NonPep695GenericFunction {
    private NonPep695GenericFunction() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (cx.target() < 12 || !node.typeParams().isEmpty() || isNested(node, cx)) {
            return;
        }
        Map<String, TypeParameters.Parameter> variables = new LinkedHashMap<>();
        List<Arg> all = new ArrayList<>(node.args().posonlyargs());
        all.addAll(node.args().args());
        node.args().vararg().ifPresent(all::add);
        all.addAll(node.args().kwonlyargs());
        node.args().kwarg().ifPresent(all::add);
        for (Arg arg : all) {
            if (arg.annotation().isPresent()) {
                TypeParameters.in(arg.annotation().get(), cx)
                        .forEach(each -> variables.putIfAbsent(each.name(), each));
            }
        }
        if (variables.isEmpty()
                || variables.values().stream().anyMatch(TypeParameters.Parameter::hasDefault)
                        && cx.target() < 13) {
            return;
        }
        int start = Definitions.nameStart(node, cx);
        cx.report(start, Functions.parametersEnd(node, cx), node.name())
                .unsafe(
                        cx.insert(
                                start + node.name().length(),
                                TypeParameters.brackets(variables.values())));
    }

    /// Type variables of a class or function around mean something else inside.
    private static boolean isNested(Stmt.FunctionLike node, LintContext cx) {
        for (Optional<Stmt> outer = cx.outerStatement(node);
                outer.isPresent();
                outer = cx.outerStatement(outer.get())) {
            if (outer.get() instanceof Stmt.ClassDef || outer.get() instanceof Stmt.FunctionLike) {
                return true;
            }
        }
        return false;
    }
}
