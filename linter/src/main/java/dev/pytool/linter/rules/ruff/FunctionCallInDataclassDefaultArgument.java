package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// The call runs once, when the class is made; all instances share what it gives.
@Rule(
        code = "RUF009",
        name = "function-call-in-dataclass-default-argument",
        message = "Do not perform function call{} in dataclass defaults")
final class FunctionCallInDataclassDefaultArgument {
    private FunctionCallInDataclassDefaultArgument() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        Optional<Dataclasses.Found> made = Dataclasses.of(node, cx);
        if (made.isEmpty() || ClassBases.copiesDefaults(node, cx)) {
            return;
        }
        boolean standard = made.get().maker() == Dataclasses.Maker.STANDARD;
        for (Stmt statement : node.body()) {
            if (!(statement instanceof Stmt.AnnAssign assign)
                    || assign.value().isEmpty()
                    || !(assign.value().get() instanceof Expr.Call call)
                    || Dataclasses.isClassVariable(assign.annotation(), cx)
                    || Mutability.isImmutableAnnotation(assign.annotation(), cx)
                    || Mutability.isImmutableCall(call, cx)
                    || isField(call, standard, cx)
                    || ClassBases.definition(call.func(), cx)
                            .filter(type -> isSafe(type, cx))
                            .isPresent()) {
                continue;
            }
            cx.report(
                    call,
                    Exprs.dotted(call.func()).isEmpty()
                            ? ""
                            : " `" + Exprs.dotted(call.func()) + "`");
        }
    }

    private static boolean isField(Expr.Call call, boolean standard, LintContext cx) {
        return switch (cx.nameOf(call.func())) {
            case "dataclasses.field" -> true;
            case "attr.ib", "attr.attr", "attr.attrib", "attr.field", "attr.Factory" -> !standard;
            case "attrs.field", "attrs.Factory" -> !standard;
            default -> false;
        };
    }

    /// Frozen instances and descriptors may be shared.
    private static boolean isSafe(Stmt.ClassDef type, LintContext cx) {
        return Dataclasses.isFrozen(type, cx)
                || type.body().stream()
                        .anyMatch(each ->
                                each instanceof Stmt.FunctionLike method
                                        && switch (method.name()) {
                                            case "__get__", "__set__", "__delete__" -> true;
                                            default -> false;
                                        });
    }
}
