package dev.pytool.linter.rules.pyi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A method that gives back its own object says that it returns the class it is written in; of a
/// subclass it returns the subclass, and `Self` says so.
///
/// ```python
/// class File:
///     def __enter__(self) -> File: ...
/// ```
///
/// Write instead:
///
/// ```python
/// class File:
///     def __enter__(self) -> Self: ...
/// ```
///
/// The fix changes the annotation; outside stubs it is unsafe because the method may return an
/// object of the class all the same.
///
/// Options: `typing-extensions`.
@Rule(
        code = "PYI034",
        name = "non-self-return-type",
        fix = Fixable.SOMETIMES,
        message = "`{}` methods in classes like `{}` usually return `self` at runtime")
final class NonSelfReturnType {
    private NonSelfReturnType() {}

    static void check(Stmt.FunctionDef node, LintContext cx) {
        switch (node.name()) {
            case "__new__",
                    "__enter__",
                    "__iadd__",
                    "__isub__",
                    "__imul__",
                    "__imatmul__",
                    "__itruediv__",
                    "__ifloordiv__",
                    "__imod__",
                    "__ipow__",
                    "__ilshift__",
                    "__irshift__",
                    "__iand__",
                    "__ixor__",
                    "__ior__" ->
                    examine(node, "", cx);
            case "__iter__" -> examine(node, "Itera", cx);
            case "__aiter__" -> examine(node, "AsyncItera", cx);
            default -> {}
        }
    }

    static void check(Stmt.AsyncFunctionDef node, LintContext cx) {
        if (node.name().equals("__aenter__")) {
            examine(node, "", cx);
        }
    }

    /// @param stem how the class of the returned iterator begins; empty where the method's own
    ///   class is wrong
    private static void examine(Stmt.FunctionLike node, String stem, LintContext cx) {
        Optional<Stmt.ClassDef> owner = Decorators.owner(node, cx);
        if (owner.isEmpty()
                || node.returns().isEmpty()
                || SelfTypes.first(node).isEmpty()
                || Decorators.isAbstract(node, cx)
                || Decorators.isOverload(node, cx)
                || SelfTypes.isMetaclass(owner.get(), cx)
                || owner.get().decoratorList().stream()
                        .anyMatch(each -> cx.isTyping(each, "final"))) {
            return;
        }
        Stmt.ClassDef type = owner.get();
        Expr returns = node.returns().get();
        boolean wrong =
                stem.isEmpty()
                        ? isNamed(returns, type.name())
                        : isA(returns, stem, cx)
                                && type.bases().stream()
                                        .anyMatch(base -> isOne(base, stem + "tor", cx));
        if (!wrong) {
            return;
        }
        int[] name = Functions.nameSpan(node, cx);
        Finding finding = cx.report(name[0], name[1], node.name(), type.name());
        SelfTypes.use(cx.start(returns), cx)
                .ifPresent(use -> {
                    List<Edit> edits = new ArrayList<>(use.with(cx.replace(returns, use.name())));
                    SelfTypes.first(node)
                            .filter(self -> isOwn(self, type, cx))
                            .ifPresent(self -> edits.add(SelfTypes.bare(self, cx)));
                    finding.fix(cx.isStub() ? Fix.Safety.SAFE : Fix.Safety.UNSAFE, edits);
                });
    }

    private static boolean isNamed(Expr type, String name) {
        return Exprs.isName(type, name) || Exprs.string(type).filter(name::equals).isPresent();
    }

    private static boolean isA(Expr type, String stem, LintContext cx) {
        return isOne(type, stem + "tor", cx) || isOne(type, stem + "ble", cx);
    }

    private static boolean isOne(Expr type, String name, LintContext cx) {
        String found = cx.nameOf(VersionTests.bare(type));
        return found.equals("typing." + name) || found.equals("collections.abc." + name);
    }

    /// Whether the annotation of the first parameter names the class itself.
    private static boolean isOwn(Arg self, Stmt.ClassDef type, LintContext cx) {
        if (self.annotation().isEmpty()) {
            return false;
        }
        Expr found = self.annotation().get();
        Expr named =
                found instanceof Expr.Subscript subscript && cx.isBuiltin(subscript.value(), "type")
                        ? subscript.slice()
                        : found;
        return Exprs.isName(named, type.name());
    }
}
