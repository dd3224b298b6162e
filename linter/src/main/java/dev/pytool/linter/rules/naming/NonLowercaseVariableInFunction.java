package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.semantic.TypingNames;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Local variable not lowercase.
@Rule(
        code = "N806",
        name = "non-lowercase-variable-in-function",
        message = "Variable `{}` in function should be lowercase")
final class NonLowercaseVariableInFunction {
    private NonLowercaseVariableInFunction() {}

    static void check(Binding binding, LintContext cx) {
        switch (binding.kind()) {
            case ASSIGNMENT,
                    UNPACKED,
                    NAMED_EXPRESSION,
                    LOOP_VARIABLE,
                    WITH_VARIABLE,
                    ANNOTATION,
                    PATTERN -> {}
            default -> {
                return;
            }
        }
        if (binding.scope().kind() != Scope.Kind.FUNCTION
                || Naming.isLower(binding.name())
                || binding.isDeclaredOutside()
                || Naming.isIgnored(binding.name(), cx)) {
            return;
        }
        if (binding.statement().isPresent() && isType(binding.statement().get(), cx)) {
            return;
        }
        if (binding.kind() != Binding.Kind.PATTERN && !(binding.node() instanceof Expr.Name)
                || binding.statement().filter(Stmt.TypeAlias.class::isInstance).isPresent()) {
            return;
        }
        cx.report(binding.start(), binding.end(), binding.name());
    }

    /// Named tuples, type variables and their like are types, which are written in capitals.
    private static boolean isType(Stmt statement, LintContext cx) {
        if (statement instanceof Stmt.AnnAssign annotated
                && cx.isTyping(annotated.annotation(), "TypeAlias")) {
            return true;
        }
        if (!(statement instanceof Stmt.Assign assign)
                || !(assign.value() instanceof Expr.Call call)) {
            return false;
        }
        String name = cx.nameOf(call.func());
        return switch (name) {
            case "collections.namedtuple",
                    "importlib.import_module",
                    "django.utils.module_loading.import_string" ->
                    true;
            default -> {
                int dot = name.lastIndexOf('.');
                yield dot > 0
                                && TypingNames.isTypingModule(name.substring(0, dot))
                                && Set.of(
                                                "NamedTuple",
                                                "TypedDict",
                                                "TypeVar",
                                                "ParamSpec",
                                                "NewType",
                                                "TypeVarTuple",
                                                "TypeAliasType")
                                        .contains(name.substring(dot + 1))
                        || name.isEmpty()
                                && call.func() instanceof Expr.Attribute attribute
                                && attribute.attr().equals("get_model");
            }
        };
    }
}
