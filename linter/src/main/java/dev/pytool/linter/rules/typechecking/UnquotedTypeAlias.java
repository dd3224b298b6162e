package dev.pytool.linter.rules.typechecking;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.TypeCheckingBlocks;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The value of a type alias is evaluated, and names an import that only type checkers see.
///
/// ```python
/// if TYPE_CHECKING:
///     from project import User
///
/// OptionalUser: TypeAlias = User | None
/// ```
///
/// Write instead:
///
/// ```python
/// if TYPE_CHECKING:
///     from project import User
///
/// OptionalUser: TypeAlias = "User | None"
/// ```
///
/// The fix adds the quotes; it is unsafe because code may look at the value.
@Rule(
        code = "TC007",
        name = "unquoted-type-alias",
        fix = Fixable.ALWAYS,
        message = "Add quotes to type alias")
final class UnquotedTypeAlias {
    private UnquotedTypeAlias() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        Optional<Expr> value = TypeAliases.annotated(node, cx);
        if (value.isEmpty() || cx.isStub() || TypeCheckingBlocks.isInside(node, cx)) {
            return;
        }
        List<Expr.Name> names = new ArrayList<>();
        collect(value.get(), names, cx);
        for (Expr.Name name : names) {
            cx.report(name).unsafe(cx.replace(value.get(), TypeQuoting.quoted(value.get(), cx)));
        }
    }

    private static void collect(Expr type, List<Expr.Name> names, LintContext cx) {
        switch (type) {
            case Expr.BinOp union when union.op() == Operator.BIT_OR -> {
                collect(union.left(), names, cx);
                collect(union.right(), names, cx);
            }
            case Expr.Starred starred -> collect(starred.value(), names, cx);
            case Expr.Attribute attribute -> collect(attribute.value(), names, cx);
            case Expr.Subscript part -> {
                collect(part.value(), names, cx);
                if (!cx.isTyping(part.value(), "Literal")) {
                    collect(part.slice(), names, cx);
                }
            }
            case Expr.List list -> list.elts().forEach(each -> collect(each, names, cx));
            case Expr.Tuple tuple -> tuple.elts().forEach(each -> collect(each, names, cx));
            case Expr.Name name -> {
                boolean hidden =
                        cx.semantics()
                                .binding(name)
                                .filter(binding -> binding.in(Context.TYPE_CHECKING_BLOCK))
                                .isPresent();
                if (hidden) {
                    names.add(name);
                }
            }
            default -> {}
        }
    }
}
