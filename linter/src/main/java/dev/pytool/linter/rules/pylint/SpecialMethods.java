package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Flow;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Map;
import java.util.Optional;

/// What Python calls by name (https://docs.python.org/3.14/reference/datamodel.html).
final class SpecialMethods {
    private static final String NONE =
            "__del__ __repr__ __str__ __bytes__ __hash__ __bool__ __dir__ __len__ __length_hint__ __iter__ __reversed__ __neg__"
                    + " __pos__ __abs__ __invert__ __complex__ __int__ __float__ __index__ __trunc__ __floor__ __ceil__ __enter__"
                    + " __aenter__ __getnewargs_ex__ __getnewargs__ __getstate__ __reduce__ __copy__ __await__ __aiter__ __anext__"
                    + " __fspath__ __subclasses__ __next__";
    private static final String ONE =
            "__format__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __getattr__ __getattribute__ __delattr__ __delete__"
                    + " __instancecheck__ __subclasscheck__ __getitem__ __missing__ __delitem__ __contains__ __add__ __sub__"
                    + " __mul__ __matmul__ __truediv__ __floordiv__ __mod__ __divmod__ __lshift__ __rshift__ __and__ __xor__ __or__"
                    + " __radd__ __rsub__ __rmul__ __rmatmul__ __rtruediv__ __rfloordiv__ __rmod__ __rdivmod__ __rlshift__"
                    + " __rrshift__ __rand__ __rxor__ __ror__ __iadd__ __isub__ __imul__ __itruediv__ __ifloordiv__ __imod__"
                    + " __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __ipow__ __setstate__ __reduce_ex__ __deepcopy__"
                    + " __matmul__ __imatmul__ __buffer__ __class_getitem__ __mro_entries__ __release_buffer__ __subclasshook__";
    private static final Map<String, String> NUMBERS =
            Map.of(
                    "__setattr__",
                    "2",
                    "__get__",
                    "1-2",
                    "__set__",
                    "2",
                    "__setitem__",
                    "2",
                    "__set_name__",
                    "2",
                    "__exit__",
                    "3",
                    "__aexit__",
                    "3",
                    "__pow__",
                    "1-2",
                    "__rpow__",
                    "1-2",
                    "__round__",
                    "0-1");

    private SpecialMethods() {}

    private static Optional<int[]> expected(String name) {
        if ((" " + NONE + " ").contains(" " + name + " ")) {
            return Optional.of(new int[] {0, 0});
        }
        if ((" " + ONE + " ").contains(" " + name + " ")) {
            return Optional.of(new int[] {1, 1});
        }
        String range = NUMBERS.getOrDefault(name, "");
        if (range.isEmpty()) {
            return Optional.empty();
        }
        int dash = range.indexOf('-');
        return Optional.of(
                dash < 0
                        ? new int[] {Integer.parseInt(range), Integer.parseInt(range)}
                        : new int[] {
                            Integer.parseInt(range.substring(0, dash)),
                            Integer.parseInt(range.substring(dash + 1))
                        });
    }

    /// Reports a method that takes other parameters than Python passes.
    static void signature(Stmt.FunctionLike function, LintContext cx) {
        Decorators.Role role = Decorators.role(function, cx);
        Optional<int[]> expected = expected(function.name());
        if (role == Decorators.Role.FUNCTION || expected.isEmpty()) {
            return;
        }
        Arguments args = function.args();
        // A parameter more for each special class method is the class, which Python passes itself.
        int positional = args.posonlyargs().size() + args.args().size();
        int mandatory = positional - args.defaults().size();
        int self = role == Decorators.Role.STATIC_METHOD ? 0 : 1;
        int low = expected.get()[0] + self;
        int high = expected.get()[1] + self;
        boolean keywords = args.kwDefaults().stream().anyMatch(Optional::isEmpty);
        boolean fine =
                mandatory <= low && (positional >= low || args.vararg().isPresent()) && !keywords;
        if (low != high) {
            fine =
                    mandatory <= high && positional >= low && !keywords
                            || args.vararg().isPresent() && mandatory <= high;
        }
        if (function.decoratorList().stream()
                        .anyMatch(decorator -> cx.isTyping(decorator, "overload"))
                || fine) {
            return;
        }
        int[] span = Functions.nameSpan(function, cx);
        String words =
                low == high
                        ? low + (low == 1 ? " parameter" : " parameters")
                        : "between " + low + " and " + high + " parameters";
        cx.report(
                span[0],
                span[1],
                function.name(),
                words,
                mandatory + (mandatory == 1 ? " was" : " were"));
    }

    /// Reports what a special method returns of another type than it has to.
    static void returns(Stmt.FunctionLike function, String name, String type, LintContext cx) {
        if (!function.name().equals(name)
                || Decorators.owner(function, cx).isEmpty()
                || cx.isStub()) {
            return;
        }
        boolean[] generator = {false};
        boolean[] any = {false};
        Functions.forEachOwnNode(
                function.body(),
                node -> {
                    generator[0] |= node instanceof Expr.Yield || node instanceof Expr.YieldFrom;
                    any[0] |= node instanceof Stmt.Return;
                });
        int[] span = Functions.nameSpan(function, cx);
        if (generator[0]) {
            cx.report(span[0], span[1]);
            return;
        }
        boolean leaves = Flow.leaves(function.body());
        boolean stub = Statements.isEmpty(function.body());
        if (!any[0]) {
            if (!leaves && !stub) {
                cx.report(span[0], span[1]);
            }
            return;
        }
        Functions.forEachOwn(
                function.body(),
                statement -> {
                    if (statement instanceof Stmt.Return back) {
                        if (back.value().isEmpty()) {
                            cx.report(back);
                        } else {
                            Expr value = back.value().get();
                            String found = Types.of(value);
                            boolean negative =
                                    name.equals("__len__")
                                            && Exprs.integer(value)
                                                    .filter(number -> number.signum() < 0)
                                                    .isPresent();
                            if (negative || !found.isEmpty() && !found.equals(type)) {
                                cx.report(value);
                            }
                        }
                    }
                });
    }
}
