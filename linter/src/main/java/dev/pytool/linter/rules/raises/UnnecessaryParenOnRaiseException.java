package dev.pytool.linter.rules.raises;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ClassMembers;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// `raise` makes an instance of a class by itself, so that empty parentheses add nothing.
///
/// ```python
/// raise TypeError()
/// ```
///
/// Write instead:
///
/// ```python
/// raise TypeError
/// ```
///
/// The fix takes the parentheses out; it is unsafe where nobody knows whether the name is a class.
@Rule(
        code = "RSE102",
        name = "unnecessary-paren-on-raise-exception",
        fix = Fixable.ALWAYS,
        message = "Unnecessary parentheses on raised exception")
final class UnnecessaryParenOnRaiseException {
    private UnnecessaryParenOnRaiseException() {}

    static void check(Stmt.Raise node, LintContext cx) {
        if (!(node.exc().orElse(null) instanceof Expr.Call call) || Calls.count(call) > 0) {
            return;
        }
        Optional<Boolean> type = isClass(call.func(), cx);
        if (type.isPresent() && !type.get()) {
            return;
        }
        if (type.isEmpty()
                && (looksLikeFunction(call.func())
                        || cx.nameOf(call.func()).equals("ctypes.WinError"))) {
            return;
        }
        int start = parentheses(call, cx);
        int end = cx.end(call);
        boolean glued =
                end < cx.text().length() && Character.isLetterOrDigit(cx.text().charAt(end));
        Edit edit = new Edit(start, end, glued ? " " : "");
        Finding finding = cx.report(start, end);
        if (type.isPresent() && !cx.hasComment(start, end)) {
            finding.safe(edit);
        } else {
            finding.unsafe(edit);
        }
    }

    private static int parentheses(Expr.Call call, LintContext cx) {
        int open = Brackets.outerEnd(call.func(), cx.end(call), cx);
        return cx.tokens().start(cx.tokens().significant(cx.tokens().at(open)));
    }

    /// Whether the callee is a class; empty where nobody knows.
    private static Optional<Boolean> isClass(Expr callee, LintContext cx) {
        if (callee instanceof Expr.Name name) {
            Optional<Binding> binding = cx.semantics().binding(name);
            if (binding.isPresent()) {
                return kind(binding.get());
            }
            return cx.nameOf(name).startsWith("builtins.") ? Optional.of(true) : Optional.empty();
        }
        return ClassMembers.lookup(callee, cx).flatMap(UnnecessaryParenOnRaiseException::kind);
    }

    private static Optional<Boolean> kind(Binding binding) {
        return switch (binding.kind()) {
            case FUNCTION -> Optional.of(false);
            case CLASS -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static boolean looksLikeFunction(Expr callee) {
        String name =
                switch (callee) {
                    case Expr.Name plain -> plain.id();
                    case Expr.Attribute attribute -> attribute.attr();
                    default -> "";
                };
        String bare = name.startsWith("_") ? name.substring(1) : name;
        return !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0));
    }
}
