package dev.pytool.checker.infer;

import dev.pytool.checker.infer.FunctionInfo.Mark;
import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;

/// What decorators make of functions, and what several definitions of one name make together.
final class Decorators {
    private final Inference inference;

    Decorators(Inference inference) {
        this.inference = inference;
    }

    /// The functions a symbol is bound to, up to the first other kind of binding.
    List<FunctionInfo> functions(Symbol symbol) {
        List<FunctionInfo> out = new ArrayList<>();
        for (Binding binding : symbol.bindings()) {
            if (!(binding instanceof Binding.Function function)) {
                break;
            }
            out.add(inference.functions().of(function.node(), function.scope()));
        }
        return out;
    }

    /// The type of a name bound by `def`: overloads together, a property by its getter's result.
    Type group(Symbol symbol) {
        List<FunctionInfo> functions = functions(symbol);
        FunctionInfo first = functions.getFirst();
        if (!first.is(Mark.OVERLOAD)) {
            return decorated(first, Context.detached(first.outer()));
        }
        List<CallableType> items = new ArrayList<>();
        for (FunctionInfo info : functions) {
            if (info.is(Mark.OVERLOAD)
                    && decorated(info, Context.detached(info.outer()))
                            instanceof CallableType callable) {
                items.add(callable);
            }
        }
        return items.size() == 1
                ? items.getFirst()
                : items.isEmpty() ? AnyType.ERROR : new OverloadedType(items);
    }

    /// The function's type after its decorators, innermost first. Decorators known by name change
    /// the kind of the function, not its type.
    Type decorated(FunctionInfo info, Context cx) {
        Type type = info.signature();
        if (!info.is(Mark.OTHER)) {
            return type;
        }
        List<Expr> decorators = info.node().decoratorList();
        for (int i = decorators.size() - 1; i >= 0; i--) {
            Expr decorator = decorators.get(i);
            if (inference.functions().mark(decorator, info.outer()) == Mark.OTHER
                    && !isNeutral(decorator, info.outer())) {
                type = apply(decorator, type, cx);
            }
        }
        return type;
    }

    private boolean isNeutral(Expr decorator, Scope scope) {
        Expr name = decorator instanceof Expr.Call call ? call.func() : decorator;
        String qualified = inference.names().qualified(name, scope).orElse("");
        return Classes.isDeprecated(qualified)
                || switch (qualified) {
                    case "typing.runtime_checkable",
                            "typing.type_check_only",
                            "typing.dataclass_transform",
                            "types.coroutine" ->
                            true;
                    default -> false;
                };
    }

    Type apply(Expr decorator, Type function, Context cx) {
        Type callee = inference.expressions().infer(decorator, cx);
        if (callee instanceof AnyType) {
            return AnyType.OMITTED;
        }
        Type result =
                inference
                        .calls()
                        .call(
                                callee,
                                decorator,
                                List.of(Argument.of(decorator, function)),
                                java.util.Optional.empty(),
                                cx);
        if (result instanceof CallableType made
                && made.facts().name().isEmpty()
                && function instanceof CallableType original) {
            return made.withFacts(
                    made.facts().withName(original.facts().name(), original.facts().owner()));
        }
        return result;
    }
}
