package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.TypingNames;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

/// Variables whose names may not be mixedCase.
final class MixedCase {
    private MixedCase() {}

    static boolean isVariable(Binding binding) {
        return (binding.node() instanceof Expr.Name || binding.kind() == Binding.Kind.PATTERN)
                && switch (binding.kind()) {
                    case PATTERN -> true;
                    case ASSIGNMENT,
                            UNPACKED,
                            NAMED_EXPRESSION,
                            LOOP_VARIABLE,
                            WITH_VARIABLE,
                            ANNOTATION ->
                            true;
                    default -> false;
                };
    }

    static boolean isTypedDict(Stmt.ClassDef type, LintContext cx) {
        return ClassBases.any(
                type,
                cx,
                name -> {
                    int dot = name.lastIndexOf('.');
                    return dot > 0
                            && name.endsWith(".TypedDict")
                            && TypingNames.isTypingModule(name.substring(0, dot));
                });
    }

    /// `Point = namedtuple("Point", ...)` names a class.
    static boolean isNamedTuple(Binding binding, LintContext cx) {
        return binding.statement()
                .filter(statement ->
                        statement instanceof Stmt.Assign assign
                                && assign.value() instanceof Expr.Call call
                                && (cx.nameOf(call.func()).equals("collections.namedtuple")
                                        || cx.isTyping(call.func(), "NamedTuple")))
                .isPresent();
    }
}
