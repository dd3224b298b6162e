package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// All instances share the one object. Where that is meant, `typing.ClassVar` says so.
@Rule(
        code = "RUF012",
        name = "mutable-class-default",
        message = "Mutable default value for class attribute")
final class MutableClassDefault {
    private MutableClassDefault() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Stmt statement : node.body()) {
            Optional<Expr> bad =
                    switch (statement) {
                        case Stmt.AnnAssign assign -> annotated(assign, node, cx);
                        case Stmt.Assign assign
                                when !assign.targets().stream()
                                                .allMatch(MutableClassDefault::isSpecial)
                                        && Mutability.isMutable(assign.value(), cx) ->
                                Optional.of(assign.value());
                        default -> Optional.empty();
                    };
            if (bad.isPresent()) {
                // Such models copy their defaults for every instance.
                if (ClassBases.copiesDefaults(node, cx)) {
                    return;
                }
                cx.report(bad.get());
            }
        }
    }

    private static Optional<Expr> annotated(
            Stmt.AnnAssign assign, Stmt.ClassDef type, LintContext cx) {
        return assign.value()
                .filter(value ->
                        !isSpecial(assign.target())
                                && Mutability.isMutable(value, cx)
                                && !Dataclasses.isClassVariable(assign.annotation(), cx)
                                && !Dataclasses.isFinal(assign.annotation(), cx)
                                && !Mutability.isImmutableAnnotation(assign.annotation(), cx)
                                && Dataclasses.of(type, cx).isEmpty());
    }

    private static boolean isSpecial(Expr target) {
        return target instanceof Expr.Name name
                && switch (name.id()) {
                    case "__slots__", "__dict__", "__annotations__" -> true;
                    default -> false;
                };
    }
}
