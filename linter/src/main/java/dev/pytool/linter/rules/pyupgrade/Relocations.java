package dev.pytool.linter.rules.pyupgrade;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names of the standard library that moved, and the version since which the new place holds them
/// (https://docs.python.org/3/library/typing.html, the notes on deprecated aliases;
/// typing_extensions' list of what it hands through).
final class Relocations {
    private Relocations() {}

    /// @param target the module that holds the names today
    /// @param since minor version from which on it does
    private record Move(String module, String target, int since, Set<String> names) {}

    private static final List<Move> MOVES =
            List.of(
                    move(
                            "collections collections.abc 0 AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable"
                                    + " Collection Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping"
                                    + " MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set Sized ValuesView"),
                    move("pipes shlex 0 quote"),
                    move("mypy_extensions typing 0 NoReturn"),
                    move("mypy_extensions typing 8 TypedDict"),
                    move("typing_extensions collections.abc 12 Buffer"),
                    move("typing_extensions types 12 get_original_bases"),
                    move("typing_extensions types 13 CapsuleType"),
                    move(
                            "typing_extensions typing 0 AbstractSet AnyStr AsyncIterable AsyncIterator Awaitable BinaryIO Callable"
                                    + " ChainMap ClassVar Collection Container Coroutine Counter DefaultDict Deque Dict ForwardRef"
                                    + " FrozenSet Generic Hashable IO ItemsView Iterable Iterator KeysView List Mapping MappingView"
                                    + " Match MutableMapping MutableSequence MutableSet NoReturn Optional Pattern Reversible Sequence"
                                    + " Set Sized TYPE_CHECKING Text TextIO Tuple Type Union ValuesView cast no_type_check"),
                    move("typing_extensions typing 8 Final OrderedDict"),
                    move("typing_extensions typing 9 Annotated"),
                    move(
                            "typing_extensions typing 10 Concatenate Literal NewType ParamSpecArgs ParamSpecKwargs TypeAlias"
                                    + " TypeGuard get_args get_origin"),
                    move(
                            "typing_extensions typing 11 Any LiteralString Never NotRequired Required Self assert_never assert_type"
                                    + " clear_overloads final get_overloads overload reveal_type"),
                    move(
                            "typing_extensions typing 12 NamedTuple Protocol SupportsAbs SupportsBytes SupportsComplex SupportsFloat"
                                    + " SupportsIndex SupportsInt SupportsRound TypeAliasType Unpack dataclass_transform override"),
                    move(
                            "typing_extensions typing 13 AsyncContextManager AsyncGenerator ContextManager Generator NoDefault"
                                    + " ParamSpec ReadOnly TypeIs TypeVar TypeVarTuple get_protocol_members get_type_hints is_protocol"
                                    + " runtime_checkable"),
                    move("typing_extensions typing 15 TypeForm"),
                    move("typing_extensions warnings 13 deprecated"),
                    move(
                            "typing collections.abc 9 AsyncGenerator AsyncIterable AsyncIterator Awaitable Collection Container"
                                    + " Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView"
                                    + " MutableMapping MutableSequence MutableSet Reversible Sequence Sized ValuesView"),
                    move("typing collections.abc 10 Callable"),
                    move("typing collections 9 ChainMap Counter OrderedDict"),
                    move("typing re 9 Match Pattern"),
                    move("typing.io typing 0 BinaryIO IO TextIO"),
                    move("typing.re re 9 Match Pattern"),
                    move("typing.re typing 0 Match Pattern"),
                    move("backports.strenum enum 11 StrEnum"));

    private static Move move(String line) {
        String[] words = line.split(" ");
        return new Move(
                words[0],
                words[1],
                Integer.parseInt(words[2]),
                Set.of(Arrays.copyOfRange(words, 3, words.length)));
    }

    /// The module that holds a name today; empty where it did not move.
    static Optional<String> target(String module, String name, int minor) {
        return MOVES.stream()
                .filter(move ->
                        move.module().equals(module)
                                && minor >= move.since()
                                && move.names().contains(name))
                .map(Move::target)
                .findFirst();
    }

    /// What replaces a deprecated alias that has another name today.
    static Optional<String> replacement(String module, String name, int minor) {
        if (!module.equals("typing") || minor < 9) {
            return Optional.empty();
        }
        return switch (name) {
            case "AbstractSet" -> Optional.of("collections.abc.Set");
            case "DefaultDict" -> Optional.of("collections.defaultdict");
            case "Deque" -> Optional.of("collections.deque");
            case "AsyncContextManager" -> Optional.of("contextlib.AbstractAsyncContextManager");
            case "ContextManager" -> Optional.of("contextlib.AbstractContextManager");
            case "Dict" -> Optional.of("dict");
            case "FrozenSet" -> Optional.of("frozenset");
            case "List" -> Optional.of("list");
            case "Set" -> Optional.of("set");
            case "Tuple" -> Optional.of("tuple");
            case "Type" -> Optional.of("type");
            default -> Optional.empty();
        };
    }
}
