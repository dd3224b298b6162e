package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.Optional;

/// List, set and dict comprehensions and generator expressions.
final class Comprehensions {
    private Comprehensions() {}

    private static Context enter(
            Expr node, List<Comprehension> generators, Context cx, Inference inference) {
        Scope scope = cx.module().scopeOf(node);
        Context inner = cx.in(scope, cx.flow().copy());
        for (Comprehension generator : generators) {
            Type iterable = inference.expressions().infer(generator.iter(), inner);
            Type item =
                    Iteration.item(
                            iterable, generator.iter(), generator.isAsync() != 0, inner, inference);
            Assignments.bind(generator.target(), item, generator.iter(), inner, inference);
            for (Expr test : generator.ifs()) {
                inference.expressions().infer(test, inner);
                inner = inner.with(Conditions.after(test, true, inner, inference));
            }
        }
        return inner;
    }

    static Type infer(Expr.CompLike comp, Optional<Type> hint, Context cx, Inference inference) {
        Context inner = enter(comp, comp.generators(), cx, inference);
        String cls =
                comp instanceof Expr.ListComp
                        ? "builtins.list"
                        : comp instanceof Expr.SetComp ? "builtins.set" : "typing.Generator";
        Optional<Type> wanted = Displays.expected(hint, cls, inference).map(List::getFirst);
        Type element = inference.expressions().infer(comp.elt(), wanted, inner);
        Type item =
                wanted.isPresent() && inference.relations().isAssignable(element, wanted.get())
                        ? wanted.get()
                        : VariableTypes.widened(element);
        if (comp instanceof Expr.GeneratorExp) {
            boolean async = comp.generators().stream().anyMatch(g -> g.isAsync() != 0);
            return async
                    ? inference.instance("typing.AsyncGenerator", item, NoneType.NONE)
                    : inference.instance(cls, item, NoneType.NONE, NoneType.NONE);
        }
        return inference.instance(cls, item);
    }

    static Type dict(Expr.DictComp comp, Optional<Type> hint, Context cx, Inference inference) {
        Context inner = enter(comp, comp.generators(), cx, inference);
        Optional<List<Type>> wanted = Displays.expected(hint, "builtins.dict", inference);
        Type key = inference.expressions().infer(comp.key(), wanted.map(List::getFirst), inner);
        Type value = inference.expressions().infer(comp.value(), wanted.map(List::getLast), inner);
        if (wanted.isPresent()
                && inference.relations().isAssignable(key, wanted.get().getFirst())
                && inference.relations().isAssignable(value, wanted.get().getLast())) {
            return inference.dict(wanted.get().getFirst(), wanted.get().getLast());
        }
        return inference.dict(VariableTypes.widened(key), VariableTypes.widened(value));
    }
}
