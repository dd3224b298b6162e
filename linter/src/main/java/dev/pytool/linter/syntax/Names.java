package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.Optional;
import java.util.regex.Pattern;

/// Names with a meaning of their own.
public final class Names {
    private Names() {}

    /// Whether the name says that its value does not matter.
    public static boolean isDummy(String name, LintContext cx) {
        String regex = cx.options().dummyVariableRgx();
        if (regex.equals("^(_+|(_+[a-zA-Z0-9_]*[a-zA-Z0-9]+?))$")) {
            char last = name.charAt(name.length() - 1);
            return name.startsWith("_") && (last != '_' || name.chars().allMatch(c -> c == '_'));
        }
        return Pattern.compile(regex).matcher(name).find();
    }

    /// Locals that test runners and debuggers read.
    public static boolean isDebugger(String name) {
        return switch (name) {
            case "__tracebackhide__",
                    "__traceback_info__",
                    "__traceback_supplement__",
                    "__debuggerskip__" ->
                    true;
            default -> false;
        };
    }

    /// Whether a builtin name still means the builtin at a node.
    public static boolean isFree(String name, Node node, LintContext cx) {
        for (Optional<Scope> at = Optional.of(cx.semantics().enclosingScope(node));
                at.isPresent();
                at = at.get().parent()) {
            if (at.get().lookup(name).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /// The qualified name, or the name as written where nothing in the file binds its first part: a
    /// star import may have brought it. Empty where there is none.
    public static String asWritten(Expr expr, LintContext cx) {
        String known = cx.nameOf(expr);
        if (!known.isEmpty() || !(expr instanceof Expr.Attribute)) {
            return known;
        }
        Expr root = expr;
        while (root instanceof Expr.Attribute attribute) {
            root = attribute.value();
        }
        return root instanceof Expr.Name name && isFree(name.id(), name, cx)
                ? Exprs.dotted(expr)
                : "";
    }

    public static boolean isDunder(String name) {
        return name.length() > 4 && name.startsWith("__") && name.endsWith("__");
    }

    /// Whether a node stands inside another.
    public static boolean isWithin(Node node, Node around, LintContext cx) {
        for (Optional<Node> at = Optional.of(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() == around) {
                return true;
            }
        }
        return false;
    }

    /// Whether every read of a binding stands inside a node.
    public static boolean readOnlyWithin(Binding binding, Node around, LintContext cx) {
        return binding.references().stream()
                .allMatch(read -> cx.start(around) <= read.start() && read.end() <= cx.end(around));
    }
}
