package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassMembers;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Classes of Django projects.
final class DjangoClasses {
    private DjangoClasses() {}

    static boolean isModel(Stmt.ClassDef type, LintContext cx) {
        return inherits(
                type, new HashSet<>(), cx, "django.db.models.Model", "django.db.models.base.Model");
    }

    static boolean isModelForm(Stmt.ClassDef type, LintContext cx) {
        return inherits(
                type,
                new HashSet<>(),
                cx,
                "django.forms.ModelForm",
                "django.forms.models.ModelForm");
    }

    private static boolean inherits(
            Stmt.ClassDef type, Set<Stmt.ClassDef> seen, LintContext cx, String... names) {
        if (!seen.add(type)) {
            return false;
        }
        for (Expr base : type.bases()) {
            Expr plain = base instanceof Expr.Subscript part ? part.value() : base;
            boolean found =
                    List.of(names).contains(cx.nameOf(plain))
                            || ClassMembers.lookup(plain, cx)
                                    .filter(binding ->
                                            binding.node() instanceof Stmt.ClassDef parent
                                                    && inherits(parent, seen, cx, names))
                                    .isPresent();
            if (found) {
                return true;
            }
        }
        return false;
    }

    /// The inner class `Meta` of a class.
    static Optional<Stmt.ClassDef> meta(Stmt.ClassDef type) {
        for (Stmt statement : type.body()) {
            if (statement instanceof Stmt.ClassDef inner && inner.name().equals("Meta")) {
                return Optional.of(inner);
            }
        }
        return Optional.empty();
    }

    /// The field that a call makes (`CharField`); empty for anything else.
    static String field(Expr value, LintContext cx) {
        String name = value instanceof Expr.Call call ? cx.nameOf(call.func()) : "";
        boolean isField =
                name.startsWith("django.db.models.")
                        || name.startsWith("django.contrib.postgres.fields.");
        return isField ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
