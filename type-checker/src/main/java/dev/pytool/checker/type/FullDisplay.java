package dev.pytool.checker.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Types spelled as `reveal_type` does: modules named (`builtins` left out), signatures as `def
/// (...)`.
final class FullDisplay {
    private int depth;

    private FullDisplay() {}

    static String text(Type type) {
        return new FullDisplay().spell(type);
    }

    private String spell(Type type) {
        if (depth > 10) {
            return "...";
        }
        depth++;
        try {
            return switch (type) {
                case AnyType _ -> "Any";
                case NeverType _ -> "Never";
                case NoneType _ -> "None";
                case LiteralType literal -> "Literal[" + Display.constant(literal.value()) + "]";
                case Instance instance -> instance(instance);
                case TupleType tuple ->
                        "tuple[" + (tuple.items().isEmpty() ? "()" : list(tuple.items())) + "]";
                case UnionType union ->
                        String.join(" | ", union.items().stream().map(this::unionItem).toList());
                case CallableType callable -> callable(callable);
                case OverloadedType overloaded -> "Overload(" + list(overloaded.items()) + ")";
                case TypeVarLike variable -> variable.name();
                case UnpackedType unpacked -> unpacked(unpacked);
                case TypeType t -> "type[" + spell(t.item()) + "]";
                case ModuleType _ -> "types.ModuleType";
                case AliasType alias -> depth > 2 ? "..." : spell(alias.expand());
                case ParameterList list -> "[" + parameters(list) + "]";
            };
        } finally {
            depth--;
        }
    }

    private String unionItem(Type type) {
        String text = spell(type);
        return type instanceof CallableType ? "(" + text + ")" : text;
    }

    private String unpacked(UnpackedType type) {
        return type.inner() instanceof Instance i && !i.cls().isTuple()
                ? "**" + spell(i)
                : "*" + spell(type.inner());
    }

    private static String className(ClassInfo cls) {
        return cls.fullName().startsWith("builtins.")
                ? cls.fullName().substring(9)
                : cls.fullName();
    }

    private String instance(Instance instance) {
        if (instance.lastKnown().isPresent()) {
            return "Literal[" + Display.constant(instance.lastKnown().get()) + "]?";
        }
        ClassInfo cls = instance.cls();
        Optional<TypedDictShape> dict = cls.typedDict();
        if (dict.isPresent()) {
            return typedDict(cls, dict.get().substitute(Substitution.of(instance)));
        }
        if (cls.tupleShape().isPresent() && !cls.isTuple()) {
            TupleType shape = (TupleType) Substitution.of(instance).apply(cls.tupleShape().get());
            String items = shape.items().isEmpty() ? "()" : list(shape.items());
            return "tuple[" + items + ", fallback=" + plain(instance) + "]";
        }
        return plain(instance);
    }

    private String plain(Instance instance) {
        String name = className(instance.cls());
        if (instance.args().isEmpty()) {
            return name;
        }
        if (instance.cls().isTuple()) {
            return name + "[" + spell(instance.args().getFirst()) + ", ...]";
        }
        List<String> out = new ArrayList<>();
        List<TypeVarLike> params = instance.cls().typeParams();
        for (int i = 0; i < instance.args().size(); i++) {
            Type arg = instance.args().get(i);
            if (arg instanceof TupleType pack
                    && i < params.size()
                    && params.get(i) instanceof TypeVarTupleType) {
                out.add(pack.items().isEmpty() ? "()" : list(pack.items()));
            } else if (arg instanceof ParameterList list
                    && list.params().isEmpty()
                    && (list.tail().isPresent() || list.ellipsis())) {
                out.add(list.tail().map(ParamSpecType::name).orElse("..."));
            } else {
                out.add(spell(arg));
            }
        }
        return name + "[" + String.join(", ", out) + "]";
    }

    private String typedDict(ClassInfo cls, TypedDictShape shape) {
        List<String> items = new ArrayList<>();
        shape.items()
                .forEach((key, item) ->
                        items.add(
                                Display.repr(key)
                                        + (item.required() ? "" : "?")
                                        + (item.readOnly() ? "=" : "")
                                        + ": "
                                        + spell(item.type())));
        return "TypedDict(" + className(cls) + ", {" + String.join(", ", items) + "})";
    }

    private String list(List<? extends Type> types) {
        List<String> out = new ArrayList<>();
        types.forEach(t -> out.add(spell(t)));
        return String.join(", ", out);
    }

    private String callable(CallableType callable) {
        StringBuilder out = new StringBuilder("def ");
        if (!callable.typeVars().isEmpty()) {
            out.append('[')
                    .append(
                            String.join(
                                    ", ", callable.typeVars().stream().map(this::binder).toList()))
                    .append("] ");
        }
        out.append('(').append(parameters(callable.parameters())).append(')');
        Optional<FunctionFacts.Guard> guard = callable.facts().guard();
        if (guard.isPresent()) {
            out.append(" -> ")
                    .append(guard.get().exact() ? "TypeIs[" : "TypeGuard[")
                    .append(spell(guard.get().type()))
                    .append(']');
        } else if (!(callable.returns() instanceof NoneType)) {
            out.append(" -> ").append(spell(callable.returns()));
        }
        return out.toString();
    }

    private String binder(TypeVarLike variable) {
        String name =
                switch (variable) {
                    case TypeVarType v -> v.name();
                    case ParamSpecType v -> "**" + v.name();
                    case TypeVarTupleType v -> "*" + v.name();
                };
        if (variable instanceof ParamSpecType) {
            name = variable.name();
        }
        if (!(variable instanceof TypeVarType v)) {
            return name;
        }
        if (!v.constraints().isEmpty()) {
            return name + " in (" + list(v.constraints()) + ")";
        }
        return v.bound().map(b -> v.name() + " <: " + spell(b)).orElse(name);
    }

    private String parameters(ParameterList list) {
        List<String> out = new ArrayList<>();
        boolean star = false;
        for (Param param : list.params()) {
            star |= param.kind() == Param.Kind.VAR_POSITIONAL;
            if (param.kind() == Param.Kind.KEYWORD_ONLY && !star) {
                star = true;
                out.add("*, " + parameter(param));
            } else {
                out.add(parameter(param));
            }
        }
        list.tail()
                .ifPresent(spec -> {
                    out.add("*" + spec.name() + ".args");
                    out.add("**" + spec.name() + ".kwargs");
                });
        if (list.ellipsis()) {
            out.add(out.isEmpty() ? "*Any, **Any" : "*Any, **Any");
        }
        return String.join(", ", out);
    }

    private String parameter(Param param) {
        String stars =
                switch (param.kind()) {
                    case VAR_POSITIONAL -> "*";
                    case VAR_KEYWORD -> "**";
                    default -> "";
                };
        String type = spell(param.type());
        String label = param.name().isEmpty() ? "" : param.name() + ": ";
        return stars + label + type + (param.hasDefault() ? " =" : "");
    }
}
