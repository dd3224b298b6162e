package dev.pytool.linter.rules.pandas;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Expressions that may be tables of pandas.
final class DataFrames {
    private DataFrames() {}

    /// Whether the file imports pandas at all.
    static boolean areUsed(LintContext cx) {
        return cx.semantics().scopes().stream()
                .flatMap(scope -> scope.all().stream())
                .anyMatch(binding ->
                        binding.isImport()
                                && (binding.target().equals("pandas")
                                        || binding.target().startsWith("pandas.")));
    }

    /// What an expression may be.
    enum Kind {
        /// A literal, another module or a definition: surely none.
        OTHER,
        PANDAS_MODULE,
        /// A name or expression that may well be a table.
        LIKELY,
        /// A name of which nothing speaks for a table.
        UNKNOWN
    }

    static Kind kind(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Constant constant -> Kind.OTHER;
            case Expr.Tuple tuple -> Kind.OTHER;
            case Expr.List list -> Kind.OTHER;
            case Expr.Set set -> Kind.OTHER;
            case Expr.Dict dict -> Kind.OTHER;
            case Expr.SetComp made -> Kind.OTHER;
            case Expr.ListComp made -> Kind.OTHER;
            case Expr.DictComp made -> Kind.OTHER;
            case Expr.GeneratorExp made -> Kind.OTHER;
            case Expr.Name name -> named(name, cx);
            default -> Kind.LIKELY;
        };
    }

    private static Kind named(Expr.Name name, LintContext cx) {
        Optional<Binding> found = cx.semantics().binding(name);
        if (found.isEmpty()) {
            return Kind.UNKNOWN;
        }
        Binding binding = found.get();
        return switch (binding.kind()) {
            // The object a method belongs to is rarely a table.
            case ARGUMENT ->
                    name.id().equals("self") || name.id().equals("cls")
                            ? Kind.UNKNOWN
                            : Kind.LIKELY;
            case ANNOTATION,
                    ASSIGNMENT,
                    NAMED_EXPRESSION,
                    UNPACKED,
                    LOOP_VARIABLE,
                    WITH_VARIABLE,
                    GLOBAL,
                    NONLOCAL ->
                    Kind.LIKELY;
            case IMPORT -> binding.target().equals("pandas") ? Kind.PANDAS_MODULE : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    /// Reports a method of a table that has a better name; functions of the module count too where
    /// the flag says so.
    static void method(Expr.Call call, String name, boolean alsoModule, LintContext cx) {
        if (!Calls.method(call).equals(name) || !areUsed(cx)) {
            return;
        }
        Kind kind = kind(((Expr.Attribute) call.func()).value(), cx);
        if (kind == Kind.LIKELY || alsoModule && kind == Kind.PANDAS_MODULE) {
            cx.report(call.func());
        }
    }

    /// Reports an indexer of a table.
    static void indexer(Expr.Subscript node, String name, LintContext cx) {
        if (node.value() instanceof Expr.Attribute attribute
                && attribute.attr().equals(name)
                && areUsed(cx)
                && kind(attribute.value(), cx) == Kind.LIKELY) {
            cx.report(node);
        }
    }
}
