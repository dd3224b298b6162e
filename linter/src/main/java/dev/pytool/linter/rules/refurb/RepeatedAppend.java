package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `extend` takes all items at once.
@Rule(
        code = "FURB113",
        name = "repeated-append",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "Use `{}` instead of repeatedly calling `{}.append()`")
final class RepeatedAppend {
    private RepeatedAppend() {}

    static void check(Stmt.Expr node, LintContext cx) {
        Optional<Expr.Call> first = append(node);
        if (first.isEmpty()) {
            return;
        }
        Expr.Name name = list(first.get());
        if (Statements.previous(node, cx)
                        .flatMap(RepeatedAppend::append)
                        .filter(before -> list(before).id().equals(name.id()))
                        .isPresent()
                || cx.semantics()
                        .binding(name)
                        .filter(binding -> Values.holds(binding, "list", cx))
                        .isEmpty()) {
            return;
        }
        List<String> items = new ArrayList<>();
        Stmt last = node;
        for (Optional<Stmt> at = Optional.of(node);
                at.isPresent();
                at = Statements.next(last, cx)) {
            Optional<Expr.Call> call = append(at.get());
            if (call.isEmpty() || !list(call.get()).id().equals(name.id())) {
                break;
            }
            items.add(Unparse.of(call.get().args().getFirst(), cx));
            last = at.get();
        }
        if (items.size() < 2) {
            return;
        }
        String text = name.id() + ".extend((" + String.join(", ", items) + "))";
        Finding finding = cx.report(cx.start(node), cx.end(last), text, name.id());
        if (!cx.hasComment(cx.start(node), cx.end(last))) {
            finding.unsafe(new Edit(cx.start(node), cx.end(last), text));
        }
    }

    private static Expr.Name list(Expr.Call append) {
        return (Expr.Name) ((Expr.Attribute) append.func()).value();
    }

    private static Optional<Expr.Call> append(Stmt statement) {
        return statement instanceof Stmt.Expr line
                        && line.value() instanceof Expr.Call call
                        && Calls.method(call).equals("append")
                        && ((Expr.Attribute) call.func()).value() instanceof Expr.Name
                        && call.args().size() == 1
                        && call.keywords().isEmpty()
                        && !(call.args().getFirst() instanceof Expr.Starred)
                ? Optional.of(call)
                : Optional.empty();
    }
}
