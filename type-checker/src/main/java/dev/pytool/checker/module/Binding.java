package dev.pytool.checker.module;

import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.Optional;

/// One place that gives a name a meaning.
public sealed interface Binding {
    /// The scope in which the place's expressions are to be read.
    Scope scope();

    /// The node to point at.
    Node node();

    /// A target of an assignment, a loop, a `with` or the like.
    ///
    /// @param target the name, or the attribute of `self`
    /// @param origin the statement or expression that binds it
    /// @param annotation its declared type
    /// @param value what is assigned to the whole target list, where that is a plain assignment
    record Assigned(
            Scope scope,
            Expr target,
            Node origin,
            How how,
            Optional<Expr> annotation,
            Optional<Expr> value)
            implements Binding {
        @Override
        public Node node() {
            return target;
        }
    }

    /// The kinds of statement that bind a target.
    enum How {
        ASSIGN,
        ANNOTATE,
        AUGMENT,
        FOR,
        WITH,
        NAMED,
        COMPREHENSION
    }

    record Function(Scope scope, Stmt.FunctionLike node) implements Binding {}

    record Class(Scope scope, Stmt.ClassDef node) implements Binding {}

    record TypeAlias(Scope scope, Stmt.TypeAlias node) implements Binding {}

    /// `import a.b` binds `a`; `import a.b as c` binds the submodule.
    record Import(Scope scope, Alias node) implements Binding {}

    record From(Scope scope, Alias node, Stmt.ImportFrom statement) implements Binding {}

    /// @param owner the function or lambda
    record Parameter(Scope scope, Arg node, Node owner) implements Binding {}

    record TypeParameter(Scope scope, TypeParam node) implements Binding {}

    record Except(Scope scope, ExceptHandler node, boolean star) implements Binding {}

    record Match(Scope scope, Pattern node, Stmt.Match statement) implements Binding {}

    /// `del name`.
    record Deleted(Scope scope, Expr node) implements Binding {}
}
