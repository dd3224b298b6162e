package dev.pytool.checker.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Types spelled as mypy's messages spell them: short names, made full where two classes share one.
public final class Display {
    private final Set<String> ambiguous;
    private int depth;

    private Display(Set<String> ambiguous) {
        this.ambiguous = ambiguous;
    }

    /// For messages: `list[int]`.
    public static String brief(Type type) {
        return new Display(Set.of()).text(type);
    }

    /// For `reveal_type`: classes with their modules.
    public static String full(Type type) {
        return FullDisplay.text(type);
    }

    /// Two types of one message: equally named different classes get their full names, and two
    /// callables that would read alike name their parameters.
    public static String[] briefPair(Type left, Type right) {
        Map<String, String> seen = new HashMap<>();
        Set<String> clashes = new HashSet<>();
        names(left, seen, clashes, 0);
        names(right, seen, clashes, 0);
        Display display = new Display(clashes);
        String l = display.text(left);
        String r = display.text(right);
        if (l.equals(r) && !left.equals(right)) {
            Display verbose = new Display(clashes);
            verbose.named = true;
            l = verbose.text(left);
            r = verbose.text(right);
            if (l.equals(r)) {
                return new String[] {display.text(left), display.text(right)};
            }
        }
        return new String[] {l, r};
    }

    private boolean named;

    private static void names(Type type, Map<String, String> seen, Set<String> clashes, int depth) {
        if (depth > 12) {
            return;
        }
        String name = "";
        String full = "";
        if (type instanceof Instance instance) {
            name = instance.cls().name();
            full = instance.cls().fullName();
        } else if (type instanceof LiteralType literal
                && literal.value() instanceof LiteralValue.Member member) {
            name = member.owner().name();
            full = member.owner().fullName();
        }
        if (!name.isEmpty()) {
            String before = seen.putIfAbsent(name, full);
            if (before != null && !before.equals(full)) {
                clashes.add(name);
            }
        }
        Occurrences.parts(type).forEach(t -> names(t, seen, clashes, depth + 1));
    }

    String text(Type type) {
        if (depth > 12) {
            return "...";
        }
        depth++;
        try {
            return spell(type);
        } finally {
            depth--;
        }
    }

    private String spell(Type type) {
        return switch (type) {
            case AnyType _ -> "Any";
            case NeverType _ -> "Never";
            case NoneType _ -> "None";
            case LiteralType literal -> "Literal[" + value(literal.value()) + "]";
            case Instance instance -> instance(instance);
            case TupleType tuple ->
                    "tuple[" + (tuple.items().isEmpty() ? "()" : list(tuple.items())) + "]";
            case UnionType union -> union(union);
            case CallableType callable -> callable(callable);
            case OverloadedType _ -> "overloaded function";
            case TypeVarLike variable -> variable.name();
            case UnpackedType unpacked ->
                    unpacked.inner() instanceof TypeVarTupleType
                                    || unpacked.inner() instanceof TupleType
                                    || isTuple(unpacked.inner())
                            ? "*" + text(unpacked.inner())
                            : "**" + text(unpacked.inner());
            case TypeType t -> "type[" + text(t.item()) + "]";
            case ModuleType _ -> "Module";
            case AliasType alias -> text(alias.expand());
            case ParameterList list -> "[" + parameters(list) + "]";
        };
    }

    private static boolean isTuple(Type type) {
        return type instanceof Instance instance && instance.cls().isTuple();
    }

    private String className(ClassInfo cls) {
        return ambiguous.contains(cls.name()) ? cls.fullName() : cls.name();
    }

    private String instance(Instance instance) {
        String name = className(instance.cls());
        if (instance.args().isEmpty()) {
            return name;
        }
        if (instance.cls().isTuple()) {
            return name + "[" + text(instance.args().getFirst()) + ", ...]";
        }
        return name + "[" + arguments(instance) + "]";
    }

    private String arguments(Instance instance) {
        List<String> out = new ArrayList<>();
        List<TypeVarLike> params = instance.cls().typeParams();
        for (int i = 0; i < instance.args().size(); i++) {
            Type arg = instance.args().get(i);
            if (arg instanceof TupleType pack
                    && i < params.size()
                    && params.get(i) instanceof TypeVarTupleType) {
                out.add(pack.items().isEmpty() ? "()" : list(pack.items()));
            } else if (arg instanceof ParameterList list) {
                out.add(parameterArgument(list));
            } else {
                out.add(text(arg));
            }
        }
        return String.join(", ", out);
    }

    private String parameterArgument(ParameterList list) {
        if (list.params().isEmpty() && list.tail().isPresent()) {
            return list.tail().get().name();
        }
        return list.params().isEmpty() && list.ellipsis() ? "..." : "[" + parameters(list) + "]";
    }

    private String list(List<? extends Type> types) {
        List<String> out = new ArrayList<>();
        types.forEach(t -> out.add(text(t)));
        return String.join(", ", out);
    }

    /// Several literals merge into one `Literal[...]` in front; a lone other type beside None reads
    /// `T | None`.
    private String union(UnionType union) {
        List<String> literals = new ArrayList<>();
        List<Type> others = new ArrayList<>();
        for (Type item : union.items()) {
            if (item instanceof LiteralType literal) {
                literals.add(value(literal.value()));
            } else {
                others.add(item);
            }
        }
        List<String> out = new ArrayList<>();
        if (literals.size() > 1) {
            out.add("Literal[" + String.join(", ", literals) + "]");
            others.forEach(t -> out.add(unionItem(t)));
            return String.join(" | ", out);
        }
        List<Type> items = union.items();
        if (items.size() == 2 && items.contains(NoneType.NONE)) {
            Type rest = items.getFirst() instanceof NoneType ? items.getLast() : items.getFirst();
            return unionItem(rest) + " | None";
        }
        items.forEach(t -> out.add(unionItem(t)));
        return String.join(" | ", out);
    }

    private String unionItem(Type type) {
        return text(type);
    }

    String value(LiteralValue value) {
        return switch (value) {
            case LiteralValue.Member member -> className(member.owner()) + "." + member.name();
            default -> constant(value);
        };
    }

    static String constant(LiteralValue value) {
        return switch (value) {
            case LiteralValue.Int number -> number.value().toString();
            case LiteralValue.Bool bool -> bool.value() ? "True" : "False";
            case LiteralValue.Str text -> repr(text.value());
            case LiteralValue.Bytes text -> "b" + repr(text.value());
            case LiteralValue.Member member -> member.owner().fullName() + "." + member.name();
        };
    }

    /// The text quoted as Python's `repr` does.
    public static String repr(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c == quote) {
                        out.append('\\').append(c);
                    } else if (c < ' ' || c == 0x7f) {
                        out.append(String.format("\\x%02x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append(quote).toString();
    }

    private String callable(CallableType callable) {
        String returns =
                callable.facts()
                        .guard()
                        .map(g -> (g.exact() ? "TypeIs[" : "TypeGuard[") + text(g.type()) + "]")
                        .orElseGet(() -> text(callable.returns()));
        ParameterList list = callable.parameters();
        if (list.params().isEmpty() && list.tail().isPresent()) {
            return "Callable[" + list.tail().get().name() + ", " + returns + "]";
        }
        if (list.params().isEmpty() && list.ellipsis()) {
            return "Callable[..., " + returns + "]";
        }
        return "Callable[[" + parameters(list) + "], " + returns + "]";
    }

    private String parameters(ParameterList list) {
        List<String> out = new ArrayList<>();
        for (Param param : list.params()) {
            String type = text(param.type());
            out.add(
                    switch (param.kind()) {
                        case POSITIONAL_ONLY -> type;
                        case NORMAL ->
                                named
                                        ? (param.hasDefault() ? "DefaultArg(" : "Arg(")
                                                + type
                                                + ", '"
                                                + param.name()
                                                + "')"
                                        : type;
                        case VAR_POSITIONAL ->
                                param.type() instanceof UnpackedType
                                        ? type
                                        : "VarArg(" + type + ")";
                        case VAR_KEYWORD ->
                                param.type() instanceof UnpackedType ? type : "KwArg(" + type + ")";
                        case KEYWORD_ONLY ->
                                (param.hasDefault() ? "DefaultNamedArg(" : "NamedArg(")
                                        + type
                                        + ", '"
                                        + param.name()
                                        + "')";
                    });
        }
        list.tail().ifPresent(spec -> out.add("**" + spec.name()));
        if (list.ellipsis()) {
            out.add("...");
        }
        return String.join(", ", out);
    }
}
