package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `__iter__` promises a generator, whose methods `send` and `throw` nobody uses there; an iterator
/// is all that `for` needs.
///
/// ```python
/// def __iter__(self) -> Generator[str, None, None]:
///     yield from self.names
/// ```
///
/// Write instead:
///
/// ```python
/// def __iter__(self) -> Iterator[str]:
///     yield from self.names
/// ```
///
/// Bodies that do more than yield are left alone. The fix changes the annotation.
@Rule(
        code = "PYI058",
        name = "generator-return-from-iter-method",
        fix = Fixable.SOMETIMES,
        message = "Use `{}` as the return value for simple `{}` methods")
final class GeneratorReturnFromIterMethod {
    private GeneratorReturnFromIterMethod() {}

    static void check(Stmt.FunctionDef node, LintContext cx) {
        switch (node.name()) {
            case "__iter__" -> examine(node, "", 3, cx);
            case "__aiter__" -> examine(node, "Async", 2, cx);
            default -> {}
        }
    }

    /// @param arguments how many types the generator takes
    private static void examine(
            Stmt.FunctionDef node, String prefix, int arguments, LintContext cx) {
        if (node.returns().isEmpty()
                || cx.semantics().enclosingScope(node).kind() != Scope.Kind.CLASS
                || Parameters.all(node.args()).size() != 1
                || SelfTypes.first(node).isEmpty()) {
            return;
        }
        Expr returns = node.returns().get();
        Expr generator = VersionTests.bare(returns);
        String name = cx.nameOf(generator);
        int dot = name.lastIndexOf('.');
        String module = dot < 0 ? "" : name.substring(0, dot);
        boolean known =
                module.equals("typing")
                        || module.equals("typing_extensions")
                        || module.equals("collections.abc");
        if (!known || !name.substring(dot + 1).equals(prefix + "Generator")) {
            return;
        }
        Optional<Expr.Tuple> types = Optional.empty();
        if (returns instanceof Expr.Subscript subscript) {
            if (!(subscript.slice() instanceof Expr.Tuple tuple)
                    || tuple.elts().size() != arguments
                    || !tuple.elts().stream().skip(1).allMatch(each -> isIdle(each, cx))) {
                return;
            }
            types = Optional.of(tuple);
        }
        if (cx.isStub() || isSimple(node.body())) {
            report(node, module, prefix + "Iterator", types, cx);
        }
    }

    private static boolean isIdle(Expr type, LintContext cx) {
        return Exprs.isNone(type) || cx.isTyping(type, "Any");
    }

    /// Whether a body does nothing but yield.
    private static boolean isSimple(List<Stmt> body) {
        boolean yields = false;
        for (Stmt statement : body) {
            switch (statement) {
                case Stmt.Pass pass -> {}
                case Stmt.Return end -> {
                    if (yields && end.value().filter(value -> !Exprs.isNone(value)).isPresent()) {
                        return false;
                    }
                }
                case Stmt.Expr expr -> {
                    if (expr.value() instanceof Expr.Yield
                            || expr.value() instanceof Expr.YieldFrom) {
                        yields = true;
                    } else if (!Statements.isEmpty(List.of(expr))) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private static void report(
            Stmt.FunctionDef node,
            String module,
            String iterator,
            Optional<Expr.Tuple> types,
            LintContext cx) {
        int[] span = Functions.nameSpan(node, cx);
        Finding finding = cx.report(span[0], span[1], iterator, node.name());
        Expr generator = VersionTests.bare(node.returns().orElseThrow());
        ImportEdits.member(module, iterator, cx.start(generator), cx)
                .ifPresent(use -> {
                    List<Edit> edits = new ArrayList<>(use.with(cx.replace(generator, use.name())));
                    types.ifPresent(tuple ->
                            edits.add(cx.replace(tuple, cx.text(tuple.elts().getFirst()))));
                    finding.fix(
                            cx.hasComment(generator) || types.filter(cx::hasComment).isPresent()
                                    ? Fix.Safety.UNSAFE
                                    : Fix.Safety.SAFE,
                            edits);
                });
    }
}
