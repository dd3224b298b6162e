package dev.pytool.linter.semantic;

import java.util.Set;

/// Facts of the typing documentation: which names take types between their brackets.
public final class TypingNames {
    private static final Set<String> GENERIC =
            Set.of(
                    ("AbstractSet AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable BinaryIO ByteString"
                                    + " Callable ChainMap ClassVar Collection Concatenate Container ContextManager Coroutine Counter"
                                    + " DefaultDict Deque Dict Final FrozenSet Generator Generic IO ItemsView Iterable Iterator KeysView"
                                    + " List Mapping MappingView Match MutableMapping MutableSequence MutableSet Optional OrderedDict"
                                    + " Pattern Protocol Reversible Sequence Set TextIO Tuple Type TypeGuard TypeIs Union Unpack"
                                    + " ValuesView Required NotRequired ReadOnly")
                            .split(" "));
    private static final Set<String> STANDARD =
            Set.of(
                    ("builtins.dict builtins.frozenset builtins.list builtins.set builtins.tuple builtins.type"
                                    + " collections.ChainMap collections.Counter collections.OrderedDict collections.defaultdict"
                                    + " collections.deque collections.abc.AsyncGenerator collections.abc.AsyncIterable"
                                    + " collections.abc.AsyncIterator collections.abc.Awaitable collections.abc.ByteString"
                                    + " collections.abc.Callable collections.abc.Collection collections.abc.Container"
                                    + " collections.abc.Coroutine collections.abc.Generator collections.abc.ItemsView"
                                    + " collections.abc.Iterable collections.abc.Iterator collections.abc.KeysView"
                                    + " collections.abc.Mapping collections.abc.MappingView collections.abc.MutableMapping"
                                    + " collections.abc.MutableSequence collections.abc.MutableSet collections.abc.Reversible"
                                    + " collections.abc.Sequence collections.abc.Set collections.abc.ValuesView"
                                    + " contextlib.AbstractAsyncContextManager contextlib.AbstractContextManager re.Match re.Pattern"
                                    + " queue.Queue os.PathLike")
                            .split(" "));

    private TypingNames() {}

    public static boolean isTypingModule(String module) {
        return module.equals("typing")
                || module.equals("typing_extensions")
                || module.equals("_typeshed");
    }

    /// The calls of `mypy_extensions` that describe a parameter of a `Callable`.
    static boolean isMypyExtension(String qualified) {
        return switch (qualified) {
            case "mypy_extensions.Arg",
                    "mypy_extensions.DefaultArg",
                    "mypy_extensions.NamedArg",
                    "mypy_extensions.DefaultNamedArg",
                    "mypy_extensions.VarArg",
                    "mypy_extensions.KwArg" ->
                    true;
            default -> false;
        };
    }

    static boolean isGeneric(String name) {
        return GENERIC.contains(name);
    }

    public static boolean isStandardGeneric(String qualified) {
        return STANDARD.contains(qualified);
    }
}
