package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The parameters of `__exit__` or `__aexit__` do not take what Python passes: the class of an
/// exception, the exception and its traceback, or three times `None`.
///
/// ```python
/// def __exit__(self, kind: type[BaseException], error: BaseException, trace: TracebackType): ...
/// ```
///
/// Write instead:
///
/// ```python
/// def __exit__(
///     self,
///     kind: type[BaseException] | None,
///     error: BaseException | None,
///     trace: TracebackType | None,
/// ): ...
/// ```
///
/// The fix annotates `*args` with `object`.
@Rule(code = "PYI036", name = "bad-exit-annotation", fix = Fixable.SOMETIMES, message = "{}")
final class BadExitAnnotation {
    private static final List<String> ORDER = List.of("first", "second", "third");
    private static final List<String> TYPES =
            List.of(
                    "type[BaseException] | None",
                    "BaseException | None",
                    "types.TracebackType | None");

    private BadExitAnnotation() {}

    static void check(Stmt.FunctionDef node, LintContext cx) {
        if (node.name().equals("__exit__")) {
            examine(node, cx);
        }
    }

    static void check(Stmt.AsyncFunctionDef node, LintContext cx) {
        if (node.name().equals("__aexit__")) {
            examine(node, cx);
        }
    }

    private static void examine(Stmt.FunctionLike node, LintContext cx) {
        Optional<Stmt.ClassDef> owner = Decorators.owner(node, cx);
        if (owner.isEmpty()
                || node.args().posonlyargs().isEmpty() && node.args().args().isEmpty()) {
            return;
        }
        if (Decorators.isOverload(node, cx)) {
            overload(node, owner.get(), cx);
            return;
        }
        List<Arg> passed = passed(node);
        if (passed.size() < 3) {
            shortList(node, cx);
        }
        List<Parameters.Parameter> all = Parameters.plain(node.args());
        int keywords = all.size() - node.args().kwonlyargs().size();
        for (int i = 4; i < keywords; i++) {
            if (all.get(i).value().isEmpty()) {
                cx.report(
                        all.get(i).arg(),
                        "All arguments after the first four in `"
                                + node.name()
                                + "` must have a default value");
            }
        }
        for (Parameters.Parameter keyword : all.subList(keywords, all.size())) {
            if (keyword.value().isEmpty()) {
                cx.report(
                        keyword.arg(),
                        "All keyword-only arguments in `"
                                + node.name()
                                + "` must have a default value");
            }
        }
        annotations(node, passed, cx);
    }

    /// The positional parameters without `self`.
    private static List<Arg> passed(Stmt.FunctionLike node) {
        List<Arg> all = new ArrayList<>(node.args().posonlyargs());
        all.addAll(node.args().args());
        return all.isEmpty() ? all : all.subList(1, all.size());
    }

    private static void shortList(Stmt.FunctionLike node, LintContext cx) {
        Optional<Arg> rest = node.args().vararg();
        if (rest.isEmpty()) {
            parameters(
                    node,
                    "If there are no star-args, `"
                            + node.name()
                            + "` should have at least 3 non-keyword-only args (excluding `self`)",
                    cx);
            return;
        }
        rest.get()
                .annotation()
                .filter(type -> !isObject(type, cx))
                .ifPresent(type -> {
                    Finding finding =
                            cx.report(
                                    type,
                                    "Star-args in `"
                                            + node.name()
                                            + "` should be annotated with `object`");
                    ImportEdits.builtin("object", cx.start(type), cx)
                            .ifPresent(use ->
                                    Rewrites.apply(
                                            type,
                                            use.with(cx.start(type), cx.end(type)),
                                            finding,
                                            cx));
                });
    }

    private static void parameters(Stmt.FunctionLike node, String message, LintContext cx) {
        int[] span = Signatures.parameters(node, cx);
        cx.report(span[0], span[1], message);
    }

    private static void annotations(Stmt.FunctionLike node, List<Arg> passed, LintContext cx) {
        for (int i = 0; i < Math.min(3, passed.size()); i++) {
            Optional<Expr> type = passed.get(i).annotation().map(each -> Quoted.type(each, cx));
            if (type.isEmpty()
                    || isObject(type.get(), cx)
                    || besidesNone(type.get(), cx).filter(ExitTypes.at(i, cx)::test).isPresent()) {
                continue;
            }
            cx.report(
                    passed.get(i).annotation().get(),
                    "The "
                            + ORDER.get(i)
                            + " argument in `"
                            + node.name()
                            + "` should be annotated with `object` or `"
                            + TYPES.get(i)
                            + "`");
        }
    }

    /// The one member besides `None` of a union of two.
    private static Optional<Expr> besidesNone(Expr type, LintContext cx) {
        if (TypeUnions.isBracketed(type, "Optional", cx)) {
            return Optional.of(((Expr.Subscript) type).slice())
                    .filter(inner -> !Exprs.isNone(inner));
        }
        if (type instanceof Expr.BinOp union && TypeUnions.isBar(union)) {
            return Optional.of(Exprs.isNone(union.left()) ? union.right() : union.left());
        }
        List<Expr> both =
                TypeUnions.isBracketed(type, "Union", cx)
                        ? TypeUnions.parts((Expr.Subscript) type)
                        : List.of();
        if (both.size() != 2 || Exprs.isNone(both.get(0)) == Exprs.isNone(both.get(1))) {
            return Optional.empty();
        }
        return Optional.of(Exprs.isNone(both.get(0)) ? both.get(1) : both.get(0));
    }

    private static boolean isObject(Expr type, LintContext cx) {
        String name = cx.nameOf(type);
        return name.equals("builtins.object") || name.equals("_typeshed.Unused");
    }

    /// Two overloads are judged: one for the end without exception, one for an exception.
    private static void overload(Stmt.FunctionLike node, Stmt.ClassDef owner, LintContext cx) {
        List<Stmt.FunctionLike> overloads =
                owner.body().stream()
                        .filter(Stmt.FunctionLike.class::isInstance)
                        .map(Stmt.FunctionLike.class::cast)
                        .filter(each ->
                                each.name().equals(node.name()) && Decorators.isOverload(each, cx))
                        .toList();
        boolean open =
                overloads.stream()
                        .anyMatch(each ->
                                each.args().vararg().isPresent()
                                        || each.args().kwarg().isPresent()
                                        || !each.args().kwonlyargs().isEmpty());
        List<Arg> passed = passed(node);
        if (overloads.size() != 2 || open || passed.size() != 3) {
            return;
        }
        boolean none = true;
        boolean error = true;
        for (int i = 0; i < 3; i++) {
            Optional<Expr> type = passed.get(i).annotation();
            boolean any = type.isEmpty() || isObject(type.get(), cx);
            none &= any || Exprs.isNone(type.get());
            error &= any || ExitTypes.at(i, cx).test(type.get());
        }
        if (!none && !error) {
            parameters(
                    node,
                    "Annotations for a three-argument `"
                            + node.name()
                            + "` overload (excluding `self`) should either be `None, None, None` or"
                            + " `type[BaseException], BaseException, types.TracebackType`",
                    cx);
        }
    }
}
