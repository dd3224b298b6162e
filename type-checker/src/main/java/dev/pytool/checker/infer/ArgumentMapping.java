package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Tuples;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnpackedType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which argument goes to which parameter (language reference, "Calls"), and what is missing or too
/// much.
final class ArgumentMapping {

    /// @param index position of the argument, from 1
    record Pair(Argument argument, Param param, int index, Optional<Type> fixed) {
        /// Lambdas wait until the other arguments have settled type variables.
        boolean isLate() {
            return argument.expression().filter(e -> e instanceof Expr.Lambda).isPresent();
        }

        Type type(Optional<Type> wanted, Context cx, Inference inference) {
            if (fixed.isPresent()) {
                return fixed.get();
            }
            return argument.type()
                    .orElseGet(() ->
                            inference
                                    .expressions()
                                    .infer(argument.expression().orElseThrow(), wanted, cx));
        }
    }

    private final ParameterList list;
    private final List<Argument> args;
    private final FunctionFacts facts;
    private final Node place;
    private final Context cx;
    private final Inference inference;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Param> filled = new HashSet<>();
    private boolean failed;
    private boolean openPositional;
    private boolean openKeyword;

    ArgumentMapping(
            ParameterList list,
            List<Argument> args,
            FunctionFacts facts,
            Node place,
            Context cx,
            Inference inference) {
        this.list = list;
        this.args = args;
        this.facts = facts;
        this.place = place;
        this.cx = cx;
        this.inference = inference;
    }

    List<Pair> pairs() {
        List<Param> positional = list.params().stream().filter(Param::acceptsPosition).toList();
        Optional<Param> star =
                list.params().stream()
                        .filter(p -> p.kind() == Param.Kind.VAR_POSITIONAL)
                        .findFirst();
        Optional<Param> kwargs =
                list.params().stream().filter(p -> p.kind() == Param.Kind.VAR_KEYWORD).findFirst();
        int next = 0;
        for (int i = 0; i < args.size(); i++) {
            Argument arg = args.get(i);
            switch (arg.kind()) {
                case POSITIONAL ->
                        next = positional(arg, i + 1, arg.type(), positional, star, next);
                case STAR -> next = starred(arg, i + 1, positional, star, next);
                case KEYWORD -> keyword(arg, i + 1, kwargs);
                case DOUBLE_STAR -> doubleStarred(arg, i + 1, kwargs);
            }
        }
        missing();
        return pairs;
    }

    private int positional(
            Argument arg,
            int index,
            Optional<Type> fixed,
            List<Param> positional,
            Optional<Param> star,
            int next) {
        if (next < positional.size()) {
            Param param = positional.get(next);
            filled.add(param);
            pairs.add(new Pair(arg, param, index, fixed));
            return next + 1;
        }
        if (star.isPresent()) {
            Type type =
                    star.get().type() instanceof UnpackedType u
                            ? Tuples.itemOf(u, inference.relations())
                            : star.get().type();
            pairs.add(new Pair(arg, star.get().withType(type), index, fixed));
        } else if (!list.ellipsis() && list.tail().isEmpty()) {
            tooMany();
            arg.expression().ifPresent(e -> inference.expressions().infer(e, cx));
        } else if (list.tail().isPresent()) {
            openPositional = true;
            arg.expression().ifPresent(e -> inference.expressions().infer(e, cx));
        } else {
            arg.expression().ifPresent(e -> inference.expressions().infer(e, cx));
        }
        return next;
    }

    private void tooMany() {
        if (!failed) {
            failed = true;
            boolean keyword =
                    list.params().stream().anyMatch(p -> p.kind() == Param.Kind.KEYWORD_ONLY);
            String words = keyword ? "Too many positional arguments" : "Too many arguments";
            cx.report()
                    .error(
                            place,
                            "call-arg",
                            words + (facts.quoted().isEmpty() ? "" : " for " + facts.quoted()));
        }
    }

    private int starred(
            Argument arg, int index, List<Param> positional, Optional<Param> star, int from) {
        Type type = inference.expressions().infer(arg.expression().orElseThrow(), cx);
        int next = from;
        Optional<TupleType> shape = Tuples.shape(type, inference.relations());
        if (shape.isPresent() && shape.get().unpackIndex() < 0) {
            for (Type item : shape.get().items()) {
                next = positional(arg, index, Optional.of(item), positional, star, next);
            }
            return next;
        }
        openPositional = true;
        Type item =
                type instanceof AnyType
                        ? type
                        : Iteration.item(type, arg.place(), false, cx, inference);
        while (next < positional.size() && !positional.get(next).hasDefault()) {
            next = positional(arg, index, Optional.of(item), positional, star, next);
        }
        if (star.isPresent()) {
            positional(arg, index, Optional.of(item), List.of(), star, 0);
        }
        return next;
    }

    private void keyword(Argument arg, int index, Optional<Param> kwargs) {
        Optional<Param> named =
                list.params().stream()
                        .filter(p -> p.acceptsKeyword() && p.name().equals(arg.name()))
                        .findFirst();
        if (named.isPresent()) {
            if (!filled.add(named.get())) {
                failed = true;
                cx.report()
                        .error(
                                place,
                                "misc",
                                (facts.quoted().isEmpty() ? "Function" : facts.quoted())
                                        + " gets multiple values for keyword argument \""
                                        + arg.name()
                                        + "\"");
            }
            pairs.add(new Pair(arg, named.get(), index, arg.type()));
        } else if (kwargs.isPresent()) {
            pairs.add(new Pair(arg, kwargs.get(), index, arg.type()));
        } else {
            arg.expression().ifPresent(e -> inference.expressions().infer(e, cx));
            if (!list.ellipsis() && list.tail().isEmpty()) {
                failed = true;
                cx.report()
                        .error(
                                place,
                                "call-arg",
                                "Unexpected keyword argument \""
                                        + arg.name()
                                        + "\""
                                        + (facts.quoted().isEmpty()
                                                ? ""
                                                : " for " + facts.quoted()));
            }
        }
    }

    private void doubleStarred(Argument arg, int index, Optional<Param> kwargs) {
        Type type = inference.expressions().infer(arg.expression().orElseThrow(), cx);
        if (type instanceof Instance dict && dict.cls().typedDict().isPresent()) {
            dict.cls()
                    .typedDict()
                    .get()
                    .substitute(Substitution.of(dict))
                    .items()
                    .forEach((key, item) -> {
                        Argument one =
                                new Argument(
                                        arg.place(),
                                        Optional.empty(),
                                        Optional.of(item.type()),
                                        Argument.Kind.KEYWORD,
                                        key);
                        keyword(one, index, kwargs);
                    });
            return;
        }
        openKeyword = true;
        Type value = AnyType.ERROR;
        if (type instanceof Instance mapping) {
            Optional<Type> getter = Iteration.method(mapping, "__getitem__", inference);
            if (getter.isEmpty() || Iteration.method(mapping, "keys", inference).isEmpty()) {
                cx.report()
                        .error(
                                arg.place(),
                                "arg-type",
                                "Argument after ** must be a mapping, not \""
                                        + Display.brief(type)
                                        + "\"");
            }
            value = getter.orElse(AnyType.ERROR);
        }
        for (Param param : list.params()) {
            if ((param.acceptsKeyword() && !filled.contains(param) && !param.hasDefault())
                    || param.kind() == Param.Kind.VAR_KEYWORD) {
                filled.add(param);
                pairs.add(new Pair(arg, param, index, Optional.of(value)));
            }
        }
    }

    private void missing() {
        if (failed) {
            return;
        }
        List<String> positional = new ArrayList<>();
        boolean unnamed = false;
        for (Param param : list.params()) {
            if (!param.isRequired() || filled.contains(param)) {
                continue;
            }
            boolean covered =
                    param.acceptsPosition() && openPositional
                            || param.acceptsKeyword() && openKeyword;
            if (covered) {
                continue;
            }
            if (param.kind() == Param.Kind.KEYWORD_ONLY) {
                cx.report()
                        .error(
                                place,
                                "call-arg",
                                "Missing named argument \""
                                        + param.name()
                                        + "\""
                                        + (facts.quoted().isEmpty()
                                                ? ""
                                                : " for " + facts.quoted()));
            } else {
                unnamed |=
                        param.name().isEmpty()
                                || param.kind() == Param.Kind.POSITIONAL_ONLY
                                        && param.name().startsWith("__");
                positional.add("\"" + param.name() + "\"");
            }
        }
        if (positional.isEmpty()) {
            return;
        }
        if (unnamed) {
            cx.report()
                    .error(
                            place,
                            "call-arg",
                            "Too few arguments"
                                    + (facts.quoted().isEmpty() ? "" : " for " + facts.quoted()));
        } else {
            String plural = positional.size() > 1 ? "s " : " ";
            cx.report()
                    .error(
                            place,
                            "call-arg",
                            "Missing positional argument"
                                    + plural
                                    + String.join(", ", positional)
                                    + (facts.quoted().isEmpty()
                                            ? ""
                                            : " in call to " + facts.quoted()));
        }
    }
}
