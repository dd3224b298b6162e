package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Such names belong to the language; a misspelled one is never called.
@Rule(
        code = "PLW3201",
        name = "bad-dunder-method-name",
        message = "Dunder method `{}` has no special meaning in Python 3",
        preview = true)
final class BadDunderMethodName {
    private BadDunderMethodName() {}

    private static final Set<String> KNOWN =
            Set.of(
                    ("__abs__ __add__ __aenter__ __aexit__ __aiter__ __and__ __anext__ __annotate__ __attrs_init__"
                                    + " __attrs_post_init__ __attrs_pre_init__ __await__ __bool__ __buffer__ __bytes__ __call__ __ceil__"
                                    + " __class__ __class_getitem__ __complex__ __contains__ __copy__ __deepcopy__ __del__ __delattr__"
                                    + " __delete__ __delitem__ __dict__ __dir__ __divmod__ __doc__ __enter__ __eq__ __exit__ __float__"
                                    + " __floor__ __floordiv__ __format__ __fspath__ __ge__ __get__ __getattr__ __getattribute__"
                                    + " __getitem__ __getnewargs__ __getnewargs_ex__ __getstate__ __gt__ __hash__ __html__ __iadd__"
                                    + " __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __init__"
                                    + " __init_subclass__ __instancecheck__ __int__ __invert__ __ior__ __ipow__ __irshift__ __isub__"
                                    + " __iter__ __itruediv__ __ixor__ __le__ __len__ __length_hint__ __lshift__ __lt__ __matmul__"
                                    + " __missing__ __mod__ __module__ __mro_entries__ __mul__ __ne__ __neg__ __new__ __next__ __or__"
                                    + " __pos__ __post_init__ __pow__ __prepare__ __radd__ __rand__ __rdivmod__ __reduce__ __reduce_ex__"
                                    + " __release_buffer__ __replace__ __repr__ __reversed__ __rfloordiv__ __rlshift__ __rmatmul__"
                                    + " __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__"
                                    + " __rxor__ __set__ __set_name__ __setattr__ __setitem__ __setstate__ __sizeof__ __str__ __sub__"
                                    + " __subclasscheck__ __subclasses__ __subclasshook__ __truediv__ __trunc__ __weakref__ __xor__"
                                    + " _generate_next_value_ _ignore_ _missing_ _order_ __slots__")
                            .split(" "));

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Stmt statement : node.body()) {
            if (!(statement instanceof Stmt.FunctionLike method)
                    || Decorators.isOverride(method, cx)
                    || KNOWN.contains(method.name())
                    || cx.options().pylint().allowDunderMethodNames().contains(method.name())
                    || !isDunder(method.name())) {
                continue;
            }
            int start = Definitions.nameStart(method, cx);
            cx.report(start, start + method.name().length(), method.name());
        }
    }

    private static boolean isDunder(String name) {
        return name.startsWith("_")
                && name.endsWith("_")
                && !name.chars().allMatch(each -> each == '_')
                && (!name.startsWith("__") || !name.endsWith("__") || !KNOWN.contains(name));
    }
}
