package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Functions in words: their parameters one by one, as their source has them but on one line.
public final class Signatures {

    /// A parameter as it is shown.
    ///
    /// @param label with stars, annotation and default; `/` and `*` alone are markers without a
    ///   name
    public record Parameter(
            String name,
            String label,
            boolean isMarker,
            boolean isKeywordOnly,
            boolean isStarred) {}

    private Signatures() {}

    public static String parameters(Tree tree, Arguments args) {
        return String.join(", ", list(tree, args).stream().map(Parameter::label).toList());
    }

    /// The signature of a definition: `def name(x: int) -> str`.
    public static String of(Tree tree, Stmt.FunctionLike function) {
        return of(tree, function, false);
    }

    /// @param isBound whether the first parameter is given already
    public static String of(Tree tree, Stmt.FunctionLike function, boolean isBound) {
        String word = function instanceof Stmt.AsyncFunctionDef ? "async def " : "def ";
        List<Parameter> shown =
                isBound ? bound(list(tree, function.args())) : list(tree, function.args());
        String parameters = String.join(", ", shown.stream().map(Parameter::label).toList());
        String result = function.returns().map(type -> " -> " + oneLine(tree, type)).orElse("");
        return word + function.name() + "(" + parameters + ")" + result;
    }

    /// The parameters without the first one that takes a value by position.
    public static List<Parameter> bound(List<Parameter> all) {
        if (all.isEmpty() || all.getFirst().isStarred() || all.getFirst().isKeywordOnly()) {
            return all;
        }
        List<Parameter> rest = new ArrayList<>(all.subList(1, all.size()));
        if (!rest.isEmpty() && rest.getFirst().label().equals("/")) {
            rest.removeFirst();
        }
        return rest;
    }

    public static List<Parameter> list(Tree tree, Arguments args) {
        List<Parameter> all = new ArrayList<>();
        int positional = args.posonlyargs().size() + args.args().size();
        int firstDefault = positional - args.defaults().size();
        int index = 0;
        for (Arg arg : args.posonlyargs()) {
            all.add(parameter(tree, arg, defaultOf(args, index++, firstDefault), "", false));
        }
        if (!args.posonlyargs().isEmpty()) {
            all.add(new Parameter("", "/", true, false, false));
        }
        for (Arg arg : args.args()) {
            all.add(parameter(tree, arg, defaultOf(args, index++, firstDefault), "", false));
        }
        if (args.vararg().isPresent()) {
            all.add(parameter(tree, args.vararg().get(), Optional.empty(), "*", false));
        } else if (!args.kwonlyargs().isEmpty()) {
            all.add(new Parameter("", "*", true, false, false));
        }
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            all.add(parameter(tree, args.kwonlyargs().get(i), args.kwDefaults().get(i), "", true));
        }
        args.kwarg().ifPresent(arg -> all.add(parameter(tree, arg, Optional.empty(), "**", false)));
        return all;
    }

    private static Optional<Expr> defaultOf(Arguments args, int index, int firstDefault) {
        return index < firstDefault
                ? Optional.empty()
                : Optional.of(args.defaults().get(index - firstDefault));
    }

    private static Parameter parameter(
            Tree tree, Arg arg, Optional<Expr> value, String stars, boolean keywordOnly) {
        String annotation = arg.annotation().map(type -> ": " + oneLine(tree, type)).orElse("");
        String equals = annotation.isEmpty() ? "=" : " = ";
        String label =
                stars
                        + arg.arg()
                        + annotation
                        + value.map(v -> equals + oneLine(tree, v)).orElse("");
        return new Parameter(arg.arg(), label, false, keywordOnly, !stars.isEmpty());
    }

    /// The source of an expression with runs of white space as one space.
    public static String oneLine(Tree tree, Expr expression) {
        String text = tree.text(expression);
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " ");
    }
}
