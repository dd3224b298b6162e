package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;

import java.util.Optional;

/// `Self` in place of what a method says of its own class.
final class SelfTypes {
    private SelfTypes() {}

    /// The first parameter that is passed by position.
    static Optional<Arg> first(Stmt.FunctionLike node) {
        return node.args().posonlyargs().isEmpty()
                ? node.args().args().stream().findFirst()
                : Optional.of(node.args().posonlyargs().getFirst());
    }

    /// How to write `Self`, and the import that it needs.
    static Optional<ImportEdits.Use> use(int place, LintContext cx) {
        if (cx.target() >= 11) {
            return ImportEdits.member("typing", "Self", place, cx);
        }
        return cx.options().typingExtensions()
                ? ImportEdits.member("typing_extensions", "Self", place, cx)
                : Optional.empty();
    }

    /// Takes the annotation off a parameter.
    static Edit bare(Arg arg, LintContext cx) {
        return cx.delete(cx.start(arg) + arg.arg().length(), cx.end(arg));
    }

    /// Whether a class makes classes: `Self` means nothing there.
    static boolean isMetaclass(Stmt.ClassDef type, LintContext cx) {
        return ClassBases.any(
                type,
                cx,
                name ->
                        switch (name) {
                            case "builtins.type", "abc.ABCMeta", "enum.EnumMeta", "enum.EnumType" ->
                                    true;
                            default -> false;
                        });
    }
}
