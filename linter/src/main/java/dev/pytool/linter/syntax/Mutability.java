package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;

import java.util.Set;

/// Values that code may change in place.
public final class Mutability {
    private static final Set<String> MUTABLE =
            Set.of(
                    "builtins.dict",
                    "builtins.list",
                    "builtins.set",
                    "builtins.bytearray",
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

    private Mutability() {}

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
}
