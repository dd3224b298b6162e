package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Indentation;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Path that falls off the end of a function returning values.
@Rule(
        code = "RET503",
        name = "implicit-return",
        fix = Fixable.ALWAYS,
        message =
                "Missing explicit `return` at the end of function able to return non-`None` value")
final class ImplicitReturn {
    private ImplicitReturn() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Returns.hasValue(Returns.of(node))
                && !Returns.isGenerator(node)
                && !Decorators.isAbstract(node, cx)
                && !Decorators.isOverload(node, cx)) {
            if (Returns.missing(node.body(), cx).isPresent()) {
                int start =
                        node.decoratorList().isEmpty()
                                ? cx.start(node)
                                : Decorators.sign(node.decoratorList().getFirst(), cx);
                Finding finding = cx.report(start, cx.end(node));
                Stmt last = node.body().getLast();
                Optional<String> indentation = Indentation.of(last, cx);
                int end = cx.lines().lineContentEnd(cx.lines().line(cx.end(node)));
                if (indentation.isPresent()) {
                    finding.unsafe(
                            cx.insert(
                                    end, cx.style().lineEnd() + indentation.get() + "return None"));
                }
            }
        }
    }
}
