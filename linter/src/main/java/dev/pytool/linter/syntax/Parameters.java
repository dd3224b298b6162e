package dev.pytool.linter.syntax;

import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parameters of functions and lambdas.
public final class Parameters {
    private Parameters() {}

    /// A parameter and its default.
    public record Parameter(Arg arg, Optional<Expr> value) {}

    /// Every parameter in order, those with stars included.
    public static List<Arg> all(Arguments arguments) {
        List<Arg> all = new ArrayList<>(arguments.posonlyargs());
        all.addAll(arguments.args());
        arguments.vararg().ifPresent(all::add);
        all.addAll(arguments.kwonlyargs());
        arguments.kwarg().ifPresent(all::add);
        return all;
    }

    /// The parameters without stars, each with its default.
    public static List<Parameter> plain(Arguments arguments) {
        List<Arg> positional = new ArrayList<>(arguments.posonlyargs());
        positional.addAll(arguments.args());
        List<Parameter> all = new ArrayList<>();
        int required = positional.size() - arguments.defaults().size();
        for (int i = 0; i < positional.size(); i++) {
            all.add(
                    new Parameter(
                            positional.get(i),
                            i < required
                                    ? Optional.empty()
                                    : Optional.of(arguments.defaults().get(i - required))));
        }
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            all.add(new Parameter(arguments.kwonlyargs().get(i), arguments.kwDefaults().get(i)));
        }
        return all;
    }

    public static boolean has(Arguments arguments, String name) {
        return all(arguments).stream().anyMatch(arg -> arg.arg().equals(name));
    }
}
