package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;

import java.util.Set;

/// Values that code may change in place.
public final class Mutability {
    private Mutability() {}

    private static final Set<String> MUTABLE =
            Set.of(
                    "builtins.dict",
                    "builtins.list",
                    "builtins.set",
                    "collections.Counter",
                    "collections.OrderedDict",
                    "collections.defaultdict",
                    "collections.deque");
    private static final Set<String> IMMUTABLE =
            Set.of(
                    "builtins.bool",
                    "builtins.bytes",
                    "builtins.complex",
                    "builtins.float",
                    "builtins.frozenset",
                    "builtins.int",
                    "builtins.str",
                    "builtins.tuple",
                    "datetime.date",
                    "datetime.datetime",
                    "datetime.timedelta",
                    "decimal.Decimal",
                    "fractions.Fraction",
                    "operator.attrgetter",
                    "operator.itemgetter",
                    "operator.methodcaller",
                    "pathlib.Path",
                    "types.MappingProxyType",
                    "re.compile");
    private static final Set<String> IMMUTABLE_TYPES =
            Set.of(
                    ("builtins.bool builtins.bytes builtins.complex builtins.float builtins.frozenset builtins.int"
                                    + " builtins.object builtins.range builtins.str builtins.tuple"
                                    + " collections.abc.ByteString collections.abc.Collection collections.abc.Container"
                                    + " collections.abc.Iterable collections.abc.Mapping collections.abc.Reversible"
                                    + " collections.abc.Sequence collections.abc.Set collections.abc.Sized"
                                    + " typing.LiteralString typing.Sized typing.AbstractSet typing.ByteString typing.Callable"
                                    + " typing.Collection typing.Container typing.FrozenSet typing.Hashable typing.Iterable"
                                    + " typing.Literal typing.Mapping typing.Never typing.NoReturn typing.Reversible"
                                    + " typing.Sequence typing.Tuple")
                            .split(" "));

    public static boolean isMutable(Expr value, LintContext cx) {
        return switch (value.kind()) {
            case LIST, DICT, SET, LIST_COMP, DICT_COMP, SET_COMP -> true;
            case CALL -> MUTABLE.contains(cx.nameOf(((Expr.Call) value).func()));
            default -> false;
        };
    }

    /// Whether a call makes something that cannot change.
    public static boolean isImmutableCall(Expr.Call call, LintContext cx) {
        String name = cx.nameOf(call.func());
        return IMMUTABLE.contains(name)
                || cx.options().flake8Bugbear().extendImmutableCalls().contains(name);
    }

    /// Whether an annotation promises that nobody changes the value.
    public static boolean isImmutableAnnotation(Expr annotation, LintContext cx) {
        return switch (annotation) {
            case Expr.Name _ -> isImmutableType(annotation, cx);
            case Expr.Attribute _ -> isImmutableType(annotation, cx);
            case Expr.Subscript subscript -> {
                if (isImmutableType(subscript.value(), cx)) {
                    yield true;
                }
                if (cx.isTyping(subscript.value(), "Union")) {
                    yield subscript.slice() instanceof Expr.Tuple parts
                            && parts.elts().stream()
                                    .allMatch(each -> isImmutableAnnotation(each, cx));
                }
                if (cx.isTyping(subscript.value(), "Optional")) {
                    yield isImmutableAnnotation(subscript.slice(), cx);
                }
                yield cx.isTyping(subscript.value(), "Annotated")
                        && subscript.slice() instanceof Expr.Tuple parts
                        && !parts.elts().isEmpty()
                        && isImmutableAnnotation(parts.elts().getFirst(), cx);
            }
            case Expr.BinOp union ->
                    union.op() == Operator.BIT_OR
                            && isImmutableAnnotation(union.left(), cx)
                            && isImmutableAnnotation(union.right(), cx);
            default -> Exprs.isNone(annotation);
        };
    }

    private static boolean isImmutableType(Expr type, LintContext cx) {
        String name = cx.nameOf(type);
        return IMMUTABLE_TYPES.contains(name)
                || name.startsWith("typing_extensions.")
                        && IMMUTABLE_TYPES.contains("typing." + name.substring(18));
    }
}
