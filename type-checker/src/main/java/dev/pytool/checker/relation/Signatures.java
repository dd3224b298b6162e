package dev.pytool.checker.relation;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.checker.type.UnpackedType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parameter lists in a normal form.
public final class Signatures {
    private Signatures() {}

    /// `**kwargs: Unpack[TD]` as keyword parameters; `*args: *tuple[int, str]` as positional ones;
    /// the gradual `*args: Any, **kwargs: Any` as `...`.
    public static ParameterList normalize(ParameterList list) {
        List<Param> out = new ArrayList<>();
        for (Param param : list.params()) {
            if (param.kind() == Param.Kind.VAR_KEYWORD
                    && param.type() instanceof UnpackedType unpacked) {
                keywords(param, unpacked, out);
            } else {
                out.add(param);
            }
        }
        ParameterList expanded =
                Substitution.NONE.parameters(new ParameterList(out, list.tail(), list.ellipsis()));
        return isGradual(expanded) ? open(expanded) : expanded;
    }

    private static void keywords(Param param, UnpackedType unpacked, List<Param> out) {
        if (unpacked.inner() instanceof Instance dict && dict.cls().typedDict().isPresent()) {
            TypedDictShape shape = dict.cls().typedDict().get().substitute(Substitution.of(dict));
            shape.items()
                    .forEach((key, item) ->
                            out.add(
                                    new Param(
                                            key,
                                            item.type(),
                                            Param.Kind.KEYWORD_ONLY,
                                            !item.required())));
            shape.extraItems().ifPresent(i -> out.add(param.withType(i.type())));
        } else {
            out.add(param.withType(AnyType.ERROR));
        }
    }

    /// Whether the list ends in `*args: Any, **kwargs: Any`.
    private static boolean isGradual(ParameterList list) {
        boolean args = false;
        boolean kwargs = false;
        for (Param param : list.params()) {
            args |= param.kind() == Param.Kind.VAR_POSITIONAL && param.type() instanceof AnyType;
            kwargs |= param.kind() == Param.Kind.VAR_KEYWORD && param.type() instanceof AnyType;
        }
        return args && kwargs;
    }

    private static ParameterList open(ParameterList list) {
        List<Param> rest =
                list.params().stream()
                        .filter(p ->
                                p.kind() != Param.Kind.VAR_POSITIONAL
                                        && p.kind() != Param.Kind.VAR_KEYWORD)
                        .toList();
        return new ParameterList(rest, Optional.empty(), true);
    }
}
