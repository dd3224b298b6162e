package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;
import java.util.Set;

/// A `def` as its header tells it.
///
/// @param outer the scope that holds the definition
/// @param scope the scope of its body
/// @param signature unbound, before decorators
/// @param result what `return` gives: differs from the signature's return type for coroutines
/// @param marks names of the decorators that mean something to the type system
public record FunctionInfo(
        Stmt.FunctionLike node,
        Scope outer,
        Scope scope,
        CallableType signature,
        Type result,
        Set<Mark> marks,
        Optional<String> deprecated) {

    /// What a decorator says.
    public enum Mark {
        STATIC_METHOD,
        CLASS_METHOD,
        PROPERTY,
        CACHED_PROPERTY,
        SETTER,
        DELETER,
        ABSTRACT,
        OVERLOAD,
        FINAL,
        OVERRIDE,
        NO_TYPE_CHECK,
        /// Decorated by something whose effect is found by calling it.
        OTHER
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    public String name() {
        return node.name();
    }

    public boolean isAsync() {
        return node instanceof Stmt.AsyncFunctionDef;
    }

    public boolean isGenerator() {
        return !scope.yields().isEmpty();
    }

    public boolean isAnnotated() {
        return signature.facts().annotated();
    }

    /// Whether the body only says that there is none: `...`, `pass`, a docstring, `raise
    /// NotImplementedError`.
    public boolean isTrivial() {
        for (Stmt statement : node.body()) {
            boolean empty =
                    switch (statement) {
                        case Stmt.Pass _ -> true;
                        case Stmt.Expr e ->
                                Literals.isEllipsis(e.value())
                                        || Literals.text(e.value()).isPresent();
                        case Stmt.Raise r ->
                                r.exc().map(FunctionInfo::isNotImplemented).orElse(false);
                        default -> false;
                    };
            if (!empty) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNotImplemented(Expr raised) {
        Expr name = raised instanceof Expr.Call call ? call.func() : raised;
        return name instanceof Expr.Name n && n.id().equals("NotImplementedError");
    }
}
