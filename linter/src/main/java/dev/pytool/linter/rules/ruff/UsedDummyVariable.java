package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Identifiers;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A leading underscore says that a local variable does not matter, but the code reads it.
///
/// ```python
/// def total(prices):
///     _sum = 0
///     for price in prices:
///         _sum += price
///     return _sum
/// ```
///
/// Parameters and `_` itself are left alone. The unsafe fix removes the underscore everywhere, or
/// moves it to the end where the name is taken otherwise.
@Rule(
        code = "RUF052",
        name = "used-dummy-variable",
        fix = Fixable.SOMETIMES,
        message = "Local dummy variable `{}` is accessed",
        preview = true)
final class UsedDummyVariable {
    private UsedDummyVariable() {}

    static void check(Binding binding, LintContext cx) {
        String name = binding.name();
        Scope scope = binding.scope();
        if (!name.startsWith("_")
                || name.equals("_")
                || !binding.isUsed()
                || !isLocal(binding)
                || Names.isDunder(name)
                || !Names.isDummy(name, cx)
                || name.chars().allMatch(c -> c == '_')
                || isParameter(binding)) {
            return;
        }
        Finding finding = cx.report(binding.start(), binding.end(), name);
        newName(binding, cx)
                .flatMap(to -> rename(name, to, scope, cx))
                .ifPresent(edits -> finding.unsafe(edits.toArray(Edit[]::new)));
    }

    private static boolean isLocal(Binding binding) {
        boolean local =
                switch (binding.scope().kind()) {
                    case FUNCTION, COMPREHENSION -> true;
                    default -> false;
                };
        return local
                && !binding.isDeclaredOutside()
                && switch (binding.kind()) {
                    case ANNOTATION,
                            ASSIGNMENT,
                            UNPACKED,
                            WITH_VARIABLE,
                            NAMED_EXPRESSION,
                            LOOP_VARIABLE,
                            COMPREHENSION_VARIABLE,
                            EXCEPTION,
                            PATTERN ->
                            true;
                    default -> false;
                };
    }

    private static boolean isParameter(Binding binding) {
        for (Optional<Binding> at = binding.shadowed(); at.isPresent(); at = at.get().shadowed()) {
            if (at.get().kind() == Binding.Kind.ARGUMENT) {
                return true;
            }
        }
        return false;
    }

    /// The name without its underscores, or with one at its end; empty where both are taken.
    private static Optional<String> newName(Binding binding, LintContext cx) {
        String plain = binding.name();
        while (plain.startsWith("_")) {
            plain = plain.substring(1);
        }
        if (!Identifiers.isIdentifier(plain) && !Identifiers.isIdentifier(plain + "_")
                || Character.isDigit(plain.charAt(0))) {
            return Optional.empty();
        }
        if (isFree(plain, binding, cx)
                && Identifiers.isIdentifier(plain)
                && Identifiers.isKeywordFree(plain)
                && !cx.semantics().isBuiltin(plain)) {
            return Optional.of(plain);
        }
        String marked = plain + "_";
        return isFree(marked, binding, cx) ? Optional.of(marked) : Optional.empty();
    }

    /// Whether neither the scope nor one that reads the variable knows the name.
    private static boolean isFree(String name, Binding binding, LintContext cx) {
        return isUnknown(name, binding.scope())
                && binding.references().stream().allMatch(read -> isUnknown(name, read.scope()));
    }

    private static boolean isUnknown(String name, Scope from) {
        for (Optional<Scope> at = Optional.of(from); at.isPresent(); at = at.get().parent()) {
            if (at.get().lookup(name).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /// Edits for every place of a local variable; empty where an inner scope declares it
    /// `nonlocal`.
    private static Optional<List<Edit>> rename(
            String from, String to, Scope scope, LintContext cx) {
        Map<Integer, Edit> edits = new LinkedHashMap<>();
        for (Binding each : scope.all()) {
            if (each.name().equals(from)) {
                place(each.start(), from, to, edits, cx);
                each.references().forEach(read -> place(read.start(), from, to, edits, cx));
                typeName(each, from, to, edits, cx);
            }
        }
        for (Scope other : cx.semantics().scopes()) {
            boolean declared =
                    isInside(other, scope)
                            && other.all().stream()
                                    .anyMatch(each ->
                                            each.kind() == Binding.Kind.NONLOCAL
                                                    && each.name().equals(from));
            boolean ended =
                    other == scope
                            && other.all().stream()
                                    .anyMatch(each ->
                                            each.name().equals(from)
                                                    && each.kind() == Binding.Kind.NAMED_EXPRESSION
                                                    && each.references().stream()
                                                            .map(Reference::scope)
                                                            .anyMatch(at -> at != scope));
            if (declared || ended) {
                return Optional.empty();
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<>(edits.values()));
    }

    private static boolean isInside(Scope inner, Scope outer) {
        for (Optional<Scope> at = inner.parent(); at.isPresent(); at = at.get().parent()) {
            if (at.get() == outer) {
                return true;
            }
        }
        return false;
    }

    private static void place(
            int start, String from, String to, Map<Integer, Edit> edits, LintContext cx) {
        if (cx.text().startsWith(from, start)) {
            edits.put(start, new Edit(start, start + from.length(), to));
        }
    }

    /// `_T = TypeVar("_T")`: the string follows the name.
    private static void typeName(
            Binding binding, String from, String to, Map<Integer, Edit> edits, LintContext cx) {
        if (binding.statement().isEmpty()
                || !(binding.statement().get() instanceof Stmt.Assign assign)
                || !(assign.value() instanceof Expr.Call call)
                || !takesName(cx.nameOf(call.func()), call)) {
            return;
        }
        Optional<Expr> name =
                call.keywords().stream()
                        .filter(each ->
                                each.arg()
                                        .filter(arg ->
                                                arg.equals("name")
                                                        || arg.equals("typename")
                                                        || arg.equals("value"))
                                        .isPresent())
                        .map(Keyword::value)
                        .findFirst()
                        .or(() -> call.args().stream().findFirst());
        name.filter(each -> LintContext.string(each).filter(from::equals).isPresent())
                .ifPresent(each -> {
                    int at = cx.start(each) + cx.text(each).indexOf(from);
                    place(at, from, to, edits, cx);
                });
    }

    private static boolean takesName(String function, Expr.Call call) {
        return switch (function) {
            case "builtins.type" -> call.args().size() == 3;
            case "collections.namedtuple",
                    "enum.Enum",
                    "enum.Flag",
                    "enum.IntEnum",
                    "enum.IntFlag",
                    "enum.StrEnum",
                    "typing.NamedTuple",
                    "typing.NewType",
                    "typing.ParamSpec",
                    "typing.TypeAliasType",
                    "typing.TypeVar",
                    "typing.TypeVarTuple",
                    "typing.TypedDict" ->
                    true;
            default -> false;
        };
    }
}
