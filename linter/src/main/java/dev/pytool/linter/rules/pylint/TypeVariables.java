package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// Type variables and their names.
final class TypeVariables {
    private TypeVariables() {}

    private static Optional<String> kind(Expr value, LintContext cx) {
        if (value instanceof Expr.Call call) {
            for (String kind : new String[] {"TypeVar", "ParamSpec", "TypeVarTuple", "NewType"}) {
                if (cx.isTyping(call.func(), kind)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean flag(Expr.Call call, String name) {
        return Calls.keyword(call, name)
                .filter(keyword -> Exprs.isTrue(keyword.value()))
                .isPresent();
    }

    private static boolean isVariant(String kind) {
        return kind.equals("TypeVar") || kind.equals("ParamSpec");
    }

    /// Names that say another variance than the type variable has.
    static void variance(Expr target, Expr value, LintContext cx) {
        Optional<String> kind = kind(value, cx).filter(TypeVariables::isVariant);
        if (kind.isEmpty()) {
            return;
        }
        Expr.Call call = (Expr.Call) value;
        Optional<String> name = Calls.argument(call, "name", 0).flatMap(Exprs::string);
        boolean covariant = flag(call, "covariant");
        boolean contravariant = flag(call, "contravariant");
        if (name.isEmpty() || covariant && contravariant) {
            return;
        }
        String text = name.get();
        String wanted = covariant ? "_co" : contravariant ? "_contra" : "";
        boolean co = text.endsWith("_co");
        boolean contra = text.endsWith("_contra");
        boolean fine = covariant ? co : contravariant ? contra : !co && !contra;
        if (!fine) {
            String root = text.replaceAll("_(co|contra)$", "");
            String variance =
                    covariant ? "covariance" : contravariant ? "contravariance" : "invariance";
            cx.report(call.func(), kind.get(), text, variance, root + wanted);
        }
    }

    static void bivariance(Expr value, LintContext cx) {
        kind(value, cx)
                .filter(TypeVariables::isVariant)
                .ifPresent(kind -> {
                    Expr.Call call = (Expr.Call) value;
                    if (flag(call, "covariant") && flag(call, "contravariant")) {
                        cx.report(call.func(), kind);
                    }
                });
    }

    static void mismatch(Expr target, Expr value, LintContext cx) {
        kind(value, cx)
                .ifPresent(kind -> {
                    Optional<String> name =
                            Calls.argument((Expr.Call) value, "name", 0).flatMap(Exprs::string);
                    if (target instanceof Expr.Name variable
                            && name.filter(text -> !text.equals(variable.id())).isPresent()) {
                        cx.report(value, kind, name.get(), variable.id());
                    }
                });
    }
}
