package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.syntax.ClassMembers;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Annotations that libraries evaluate although Python would not.
final class RuntimeAnnotations {
    private RuntimeAnnotations() {}

    /// Whether a read stands in an annotation whose class or function asks for it by a base class
    /// or a decorator of the options, or that dataclasses look for.
    static boolean isEvaluated(Reference read, LintContext cx) {
        Node child = read.node().map(Node.class::cast).orElse(null);
        if (child == null) {
            return false;
        }
        Expr.Name name = read.node().get();
        for (Optional<Node> at = cx.parent(child); at.isPresent(); at = cx.parent(at.get())) {
            switch (at.get()) {
                case Stmt.AnnAssign field
                        when cx.parent(field).orElse(field) instanceof Stmt.ClassDef type -> {
                    return isMarker(name, type, cx) || isEvaluatedClass(type, cx);
                }
                case Stmt.FunctionLike function -> {
                    return hasDecorator(function.decoratorList(), cx);
                }
                case Stmt statement -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /// Whether dataclasses give the name a meaning of its own.
    private static boolean isMarker(Expr.Name name, Stmt.ClassDef type, LintContext cx) {
        boolean marker =
                switch (cx.nameOf(name)) {
                    case "dataclasses.KW_ONLY", "dataclasses.InitVar", "typing.ClassVar" -> true;
                    default -> false;
                };
        return marker && Decorators.has(type.decoratorList(), "dataclasses.dataclass", cx);
    }

    private static boolean isEvaluatedClass(Stmt.ClassDef type, LintContext cx) {
        List<String> bases = cx.options().flake8TypeChecking().runtimeEvaluatedBaseClasses();
        return hasDecorator(type.decoratorList(), cx)
                || !bases.isEmpty() && inherits(type, bases, new HashSet<>(), cx);
    }

    private static boolean inherits(
            Stmt.ClassDef type, List<String> bases, Set<Stmt.ClassDef> seen, LintContext cx) {
        if (!seen.add(type)) {
            return false;
        }
        for (Expr base : type.bases()) {
            Expr plain = base instanceof Expr.Subscript part ? part.value() : base;
            boolean found =
                    bases.contains(cx.nameOf(plain))
                            || ClassMembers.lookup(plain, cx)
                                    .filter(binding ->
                                            binding.node() instanceof Stmt.ClassDef parent
                                                    && inherits(parent, bases, seen, cx))
                                    .isPresent();
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDecorator(List<Expr> decorators, LintContext cx) {
        List<String> wanted = cx.options().flake8TypeChecking().runtimeEvaluatedDecorators();
        return !wanted.isEmpty()
                && decorators.stream()
                        .anyMatch(decorator -> wanted.contains(Decorators.name(decorator, cx)));
    }
}
