package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a class inherits, as far as this file tells.
public final class ClassBases {
    private ClassBases() {}

    /// Whether a base, near or far, has a dotted name that fits.
    public static boolean any(Stmt.ClassDef type, LintContext cx, Predicate<String> wanted) {
        Set<Stmt.ClassDef> seen = new HashSet<>();
        Deque<Stmt.ClassDef> open = new ArrayDeque<>();
        open.push(type);
        while (!open.isEmpty()) {
            Stmt.ClassDef next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            for (Expr each : next.bases()) {
                Expr base = each instanceof Expr.Subscript subscript ? subscript.value() : each;
                base = base instanceof Expr.Call call ? call.func() : base;
                if (cx.qualifiedName(base).filter(wanted).isPresent()) {
                    return true;
                }
                definition(base, cx).ifPresent(open::push);
            }
        }
        return false;
    }

    /// The class of this file that a name means.
    public static Optional<Stmt.ClassDef> definition(Expr expr, LintContext cx) {
        return expr instanceof Expr.Name name
                ? cx.semantics()
                        .binding(name)
                        .filter(binding -> binding.node() instanceof Stmt.ClassDef)
                        .map(binding -> (Stmt.ClassDef) binding.node())
                : Optional.empty();
    }

    /// Whether instances are members of an enumeration.
    public static boolean isEnum(Stmt.ClassDef type, LintContext cx) {
        return any(
                type,
                cx,
                name ->
                        switch (name) {
                            case "enum.Enum",
                                    "enum.Flag",
                                    "enum.IntEnum",
                                    "enum.IntFlag",
                                    "enum.StrEnum",
                                    "enum.ReprEnum",
                                    "enum.CheckEnum" ->
                                    true;
                            default -> false;
                        });
    }

    /// Whether instances get copies of the defaults: models of pydantic, msgspec and the like.
    public static boolean copiesDefaults(Stmt.ClassDef type, LintContext cx) {
        return any(
                type,
                cx,
                name ->
                        switch (name) {
                            case "pydantic.BaseModel",
                                    "pydantic.RootModel",
                                    "pydantic.BaseSettings",
                                    "pydantic.BaseConfig",
                                    "pydantic.generics.GenericModel",
                                    "pydantic_settings.BaseSettings",
                                    "ctypes.Structure",
                                    "msgspec.Struct",
                                    "sqlmodel.SQLModel" ->
                                    true;
                            default -> false;
                        });
    }
}
