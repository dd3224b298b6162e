package dev.pytool.linter.rules.bugbear;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Indentation;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Mutable default value.
@Rule(
        code = "B006",
        name = "mutable-argument-default",
        fix = Fixable.SOMETIMES,
        message = "Do not use mutable data structures for argument defaults")
final class MutableArgumentDefault {
    private MutableArgumentDefault() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Defaults.values(node.args())
                .forEach(value ->
                        report(value, cx).ifPresent(finding -> fix(finding, value, node, cx)));
    }

    static void check(Expr.Lambda node, LintContext cx) {
        Defaults.values(node.args()).forEach(value -> report(value, cx));
    }

    private static Optional<Finding> report(Expr value, LintContext cx) {
        return Mutability.isMutable(value, cx) ? Optional.of(cx.report(value)) : Optional.empty();
    }

    /// `None` as default, and the value made anew at the start of the body.
    private static void fix(Finding finding, Expr value, Stmt.FunctionLike node, LintContext cx) {
        Optional<String> name = parameter(value, node.args());
        List<Stmt> body = Statements.withoutDocstring(node.body());
        if (name.isEmpty() || cx.hasComment(value)) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(cx.replace(value, "None"));
        if (!Statements.isEmpty(node.body())) {
            Stmt first = body.getFirst();
            Optional<String> indentation = Indentation.of(first, cx);
            int line = cx.lines().line(cx.start(first));
            if (indentation.isEmpty() || line == cx.lines().line(cx.start(node))) {
                return;
            }
            String end = cx.style().lineEnd();
            edits.add(
                    cx.insert(
                            cx.lines().lineStart(line),
                            indentation.get()
                                    + "if "
                                    + name.get()
                                    + " is None:"
                                    + end
                                    + indentation.get()
                                    + cx.style().indent()
                                    + name.get()
                                    + " = "
                                    + Unparse.of(value, cx)
                                    + end));
        }
        finding.fix(Fix.Safety.UNSAFE, edits);
    }

    /// The name of the parameter that has this default.
    private static Optional<String> parameter(Expr value, Arguments args) {
        List<Arg> positional = new ArrayList<>(args.posonlyargs());
        positional.addAll(args.args());
        int without = positional.size() - args.defaults().size();
        for (int i = 0; i < args.defaults().size(); i++) {
            if (args.defaults().get(i) == value) {
                return Optional.of(positional.get(without + i).arg());
            }
        }
        for (int i = 0; i < args.kwDefaults().size(); i++) {
            if (args.kwDefaults().get(i).filter(each -> each == value).isPresent()) {
                return Optional.of(args.kwonlyargs().get(i).arg());
            }
        }
        return Optional.empty();
    }
}
