package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Type variables of the old kind, and how PEP 695 writes them.
public final class TypeParameters {
    private TypeParameters() {}

    /// One type variable.
    ///
    /// @param restriction `: bound` or `: (constraints)`; empty where there is none
    public record Parameter(String name, String kind, String restriction, boolean hasDefault) {
        /// As it stands in the brackets after a name.
        public String text() {
            String stars =
                    switch (kind) {
                        case "TypeVarTuple" -> "*";
                        case "ParamSpec" -> "**";
                        default -> "";
                    };
            return stars + name + restriction;
        }
    }

    /// `[A, B: int]`
    public static String brackets(Collection<Parameter> all) {
        return "[" + all.stream().map(Parameter::text).collect(Collectors.joining(", ")) + "]";
    }

    /// The type variables that an annotation mentions, in the order in which they appear first.
    public static List<Parameter> in(Node annotation, LintContext cx) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        collect(annotation, found, cx);
        return List.copyOf(found.values());
    }

    private static void collect(Node node, Map<String, Parameter> found, LintContext cx) {
        if (node instanceof Expr.Name name) {
            of(name, cx).ifPresent(parameter -> found.putIfAbsent(parameter.name(), parameter));
        }
        node.forEachChild(child -> collect(child, found, cx));
    }

    /// The type variable that a name stands for.
    public static Optional<Parameter> of(Expr.Name name, LintContext cx) {
        if (cx.isTyping(name, "AnyStr")) {
            return Optional.of(new Parameter(name.id(), "TypeVar", ": (bytes, str)", false));
        }
        Optional<Stmt> statement = cx.semantics().binding(name).flatMap(Binding::statement);
        if (statement.isEmpty()
                || !(statement.get() instanceof Stmt.Assign assign)
                || assign.targets().size() != 1
                || !Exprs.isName(assign.targets().getFirst(), name.id())) {
            return Optional.empty();
        }
        if (assign.value() instanceof Expr.Subscript subscript
                && cx.isTyping(subscript.value(), "TypeVar")) {
            return Optional.of(new Parameter(name.id(), "TypeVar", "", false));
        }
        if (!(assign.value() instanceof Expr.Call call) || call.args().isEmpty()) {
            return Optional.empty();
        }
        for (String kind : List.of("TypeVar", "TypeVarTuple", "ParamSpec")) {
            if (cx.isTyping(call.func(), kind)
                    && Exprs.string(call.args().getFirst()).filter(name.id()::equals).isPresent()) {
                return Optional.of(
                        new Parameter(
                                name.id(),
                                kind,
                                kind.equals("TypeVar") ? restriction(call, cx) : "",
                                Calls.hasKeyword(call, "default")));
            }
        }
        return Optional.empty();
    }

    private static String restriction(Expr.Call call, LintContext cx) {
        Optional<Keyword> bound = Calls.keyword(call, "bound");
        if (bound.isPresent()) {
            return ": " + Unparse.of(bound.get().value(), cx);
        }
        if (call.args().size() < 2) {
            return "";
        }
        return ": "
                + Unparse.tuple(
                        call.args().subList(1, call.args().size()).stream()
                                .map(each -> Unparse.of(each, cx))
                                .toList());
    }
}
