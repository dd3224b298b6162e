package dev.pytool.ide;

import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The names under which a callable takes arguments.
final class KeywordArguments {
    private KeywordArguments() {}

    static Set<String> of(Value callee, Inference inference) {
        Set<String> names = new LinkedHashSet<>();
        for (Value part : callee.alternatives()) {
            switch (part) {
                case Value.Function function ->
                        add(function, function.receiver().isPresent(), names);
                case Value.ClassObject(ClassRef type, var arguments) -> {
                    var init =
                            inference
                                    .classes()
                                    .member(type, arguments, "__init__")
                                    .filter(member -> !member.owner().name().equals("object"))
                                    .map(member -> inference.valueOf(member.target()));
                    if (init.isPresent() && init.get() instanceof Value.Function function) {
                        add(function, true, names);
                    } else {
                        Fields.of(type, inference).forEach(field -> names.add(field.name()));
                    }
                }
                default -> {} // Cannot be called, as far as is known.
            }
        }
        return names;
    }

    private static void add(Value.Function function, boolean isBound, Set<String> names) {
        for (Stmt.FunctionLike overload : function.overloads()) {
            List<Arg> named = overload.args().args();
            boolean dropsFirst =
                    isBound && overload.args().posonlyargs().isEmpty() && !named.isEmpty();
            named.stream().skip(dropsFirst ? 1 : 0).forEach(arg -> names.add(arg.arg()));
            overload.args().kwonlyargs().forEach(arg -> names.add(arg.arg()));
        }
        names.removeIf(name -> name.startsWith("__"));
    }
}
