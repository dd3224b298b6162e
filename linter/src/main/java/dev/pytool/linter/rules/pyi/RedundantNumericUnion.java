package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A parameter takes `int | float` or the like. Type checkers let an `int` pass where a `float` is
/// expected, and both where a `complex` is.
///
/// ```python
/// def wait(seconds: int | float) -> None: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def wait(seconds: float) -> None: ...
/// ```
///
/// The fix drops the narrower types; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI041",
        name = "redundant-numeric-union",
        fix = Fixable.SOMETIMES,
        message = "Use `{}` instead of `{}`")
final class RedundantNumericUnion {
    private RedundantNumericUnion() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Arg arg : Parameters.all(node.args())) {
            arg.annotation().ifPresent(type -> examine(Quoted.type(type, cx), cx));
        }
    }

    private static void examine(Expr type, LintContext cx) {
        List<TypeUnions.Member> members = TypeUnions.of(type, cx);
        boolean whole = has(members, "int", cx);
        boolean real = has(members, "float", cx);
        boolean complex = has(members, "complex", cx);
        if (complex ? !whole && !real : !whole || !real) {
            return;
        }
        Finding finding =
                complex
                        ? cx.report(
                                type,
                                "complex",
                                (whole ? "int | " : "") + (real ? "float | " : "") + "complex")
                        : cx.report(type, "float", "int | float");
        List<Expr> kept = new ArrayList<>();
        boolean bars = false;
        for (TypeUnions.Member member : members) {
            String name = cx.nameOf(member.type());
            bars |= name.startsWith("builtins.") && TypeUnions.isBar(member.around());
            if (!name.equals("builtins.int") && !(complex && name.equals("builtins.float"))) {
                kept.add(member.type());
            }
        }
        if (kept.size() == 1 || bars) {
            Rewrites.put(type, TypeUnions.bars(kept, cx), finding, cx);
        } else {
            ImportEdits.member("typing", "Union", cx.start(type), cx)
                    .ifPresent(use ->
                            Rewrites.apply(
                                    type,
                                    use.with(
                                            cx.replace(
                                                    type,
                                                    TypeUnions.brackets(use.name(), kept, cx))),
                                    finding,
                                    cx));
        }
    }

    private static boolean has(List<TypeUnions.Member> members, String name, LintContext cx) {
        return members.stream().anyMatch(member -> cx.isBuiltin(member.type(), name));
    }
}
