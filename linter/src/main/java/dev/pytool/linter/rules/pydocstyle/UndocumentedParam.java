package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Definition;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parameters not described in the docstring's argument section.
@Rule(
        code = "D417",
        name = "undocumented-param",
        message = "Missing argument description{} in the docstring for `{}`: {}")
final class UndocumentedParam {
    private UndocumentedParam() {}

    static void check(Definition definition, LintContext cx) {
        if (definition.docstring().isEmpty()
                || !(definition.node() instanceof Stmt.FunctionLike function)) {
            return;
        }
        Optional<Set<String>> described = Sections.parameters(definition.docstring().get(), cx);
        if (described.isEmpty()) {
            return;
        }
        List<Arg> args = new ArrayList<>(function.args().posonlyargs());
        args.addAll(function.args().args());
        Decorators.Role role = Decorators.role(function, cx);
        boolean bound =
                role == Decorators.Role.METHOD
                        || role == Decorators.Role.CLASS_METHOD
                        || function.name().equals("__new__");
        List<String> names = new ArrayList<>();
        args.stream().skip(bound ? 1 : 0).forEach(arg -> names.add(arg.arg()));
        function.args().kwonlyargs().forEach(arg -> names.add(arg.arg()));
        List<String> missing =
                new ArrayList<>(
                        names.stream()
                                .filter(name ->
                                        !name.startsWith("_") && !described.get().contains(name))
                                .toList());
        if (!cx.options().pydocstyle().ignoreVarParameters()) {
            function.args()
                    .vararg()
                    .map(Arg::arg)
                    .filter(name ->
                            !name.startsWith("_")
                                    && !described.get().contains(name)
                                    && !described.get().contains("*" + name))
                    .ifPresent(name -> missing.add("*" + name));
            function.args()
                    .kwarg()
                    .map(Arg::arg)
                    .filter(name ->
                            !name.startsWith("_")
                                    && !described.get().contains(name)
                                    && !described.get().contains("**" + name))
                    .ifPresent(name -> missing.add("**" + name));
        }
        if (!missing.isEmpty()) {
            Collections.sort(missing);
            int start = Definitions.nameStart(function, cx);
            cx.report(
                    start,
                    start + function.name().length(),
                    missing.size() > 1 ? "s" : "",
                    function.name(),
                    "`" + String.join("`, `", missing) + "`");
        }
    }
}
