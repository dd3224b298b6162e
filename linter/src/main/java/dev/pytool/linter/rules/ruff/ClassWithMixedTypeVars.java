package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.linter.syntax.TypeParameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A class with type parameters in brackets is generic already; `Generic` among its bases is an
/// error when the program runs.
///
/// ```python
/// class Box[T](Generic[S]): ...   # class Box[T, S]: ...
/// ```
///
/// The unsafe fix moves the type variables into the brackets.
@Rule(
        code = "RUF053",
        name = "class-with-mixed-type-vars",
        fix = Fixable.SOMETIMES,
        message = "Class with type parameter list inherits from `Generic`")
final class ClassWithMixedTypeVars {
    private ClassWithMixedTypeVars() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (cx.target() < 12 || node.typeParams().isEmpty()) {
            return;
        }
        for (Expr base : node.bases()) {
            if (base instanceof Expr.Subscript generic && cx.isTyping(generic.value(), "Generic")) {
                Finding finding = cx.report(generic);
                variables(node, generic, cx)
                        .ifPresent(all -> finding.unsafe(move(node, generic, all, cx)));
                return;
            }
        }
    }

    private static Edit[] move(
            Stmt.ClassDef node,
            Expr.Subscript generic,
            List<TypeParameters.Parameter> variables,
            LintContext cx) {
        TypeParam last = node.typeParams().getLast();
        StringBuilder text = new StringBuilder();
        variables.forEach(each -> text.append(", ").append(each.text()));
        List<Edit> edits = new ArrayList<>();
        if (!text.isEmpty()) {
            edits.add(cx.insert(cx.end(last), text.toString()));
        }
        edits.addAll(Removal.classArgument(node, generic, cx));
        return edits.toArray(Edit[]::new);
    }

    /// The type variables that the brackets lack; empty where one cannot stand there.
    private static Optional<List<TypeParameters.Parameter>> variables(
            Stmt.ClassDef node, Expr.Subscript generic, LintContext cx) {
        if (cx.hasComment(cx.start(node), cx.start(node.body().getFirst()))) {
            return Optional.empty();
        }
        List<Expr> parts =
                generic.slice() instanceof Expr.Tuple tuple
                        ? tuple.elts()
                        : List.of(generic.slice());
        Map<String, TypeParameters.Parameter> found = new LinkedHashMap<>();
        for (Expr part : parts) {
            Expr bare = bare(part, cx);
            if (!(bare instanceof Expr.Name name)) {
                return Optional.empty();
            }
            if (isOwn(node, name.id())) {
                continue;
            }
            Optional<TypeParameters.Parameter> variable = TypeParameters.of(name, cx);
            boolean starred = bare != part;
            if (variable.isEmpty()
                    || variable.get().hasDefault()
                    || starred != variable.get().kind().equals("TypeVarTuple")) {
                return Optional.empty();
            }
            found.putIfAbsent(name.id(), variable.get());
        }
        return Optional.of(List.copyOf(found.values()));
    }

    /// What stands behind a star or in `Unpack[...]`.
    private static Expr bare(Expr part, LintContext cx) {
        return switch (part) {
            case Expr.Starred star -> star.value();
            case Expr.Subscript subscript when cx.isTyping(subscript.value(), "Unpack") ->
                    subscript.slice();
            default -> part;
        };
    }

    private static boolean isOwn(Stmt.ClassDef node, String name) {
        return node.typeParams().stream()
                .anyMatch(each ->
                        name.equals(
                                switch (each) {
                                    case TypeParam.TypeVar variable -> variable.name();
                                    case TypeParam.ParamSpec variable -> variable.name();
                                    case TypeParam.TypeVarTuple variable -> variable.name();
                                }));
    }
}
