package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.Optional;

/// Who is marked `@dataclass_transform`, so that others become dataclasses (PEP 681).
final class Transforms {
    private Transforms() {}

    /// Whether a decorator is a function so marked.
    static boolean ofFunction(Expr decorator, Scope scope, Inference inference) {
        Optional<Names.Target> target = inference.names().resolve(decorator, scope);
        if (target.isEmpty() || !(target.get() instanceof Names.Target.Defined defined)) {
            return false;
        }
        for (Binding binding : defined.symbol().bindings()) {
            if (binding instanceof Binding.Function function
                    && isMarked(function.node().decoratorList(), function.scope(), inference)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(List<Expr> decorators, Scope scope, Inference inference) {
        return decorators.stream()
                .anyMatch(d ->
                        inference
                                .names()
                                .qualified(d instanceof Expr.Call c ? c.func() : d, scope)
                                .orElse("")
                                .equals("typing.dataclass_transform"));
    }

    /// Whether a base class or the metaclass is so marked.
    static boolean isInherited(SourceClass cls) {
        for (ClassInfo ancestor : cls.mro()) {
            if (ancestor != cls
                    && ancestor instanceof SourceClass source
                    && source.isDecorated("typing.dataclass_transform")) {
                return true;
            }
        }
        return cls.metaclass()
                .map(m ->
                        m.mro().stream()
                                .anyMatch(a ->
                                        a instanceof SourceClass s
                                                && s.isDecorated("typing.dataclass_transform")))
                .orElse(false);
    }

    /// Whether a call in a class body describes a field: `dataclasses.field`, or one whose result
    /// stands for a default.
    static boolean isSpecifier(Expr.Call call, SourceClass cls, Inference inference) {
        String name = inference.names().qualified(call.func(), cls.scope()).orElse("");
        if (name.equals("dataclasses.field")) {
            return true;
        }
        boolean standard =
                cls.node().decoratorList().stream()
                        .anyMatch(d ->
                                inference
                                        .names()
                                        .qualified(
                                                d instanceof Expr.Call c ? c.func() : d,
                                                cls.outer())
                                        .orElse("")
                                        .equals("dataclasses.dataclass"));
        return !standard
                && call.keywords().stream()
                        .anyMatch(k ->
                                k.arg()
                                        .filter(a ->
                                                List.of(
                                                                "default",
                                                                "default_factory",
                                                                "factory",
                                                                "init",
                                                                "kw_only",
                                                                "alias")
                                                        .contains(a))
                                        .isPresent());
    }
}
