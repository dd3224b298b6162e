package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.Set;

/// A suffix begins with a dot and has something after it.
@Rule(
        code = "PTH210",
        name = "invalid-pathlib-with-suffix",
        fix = Fixable.SOMETIMES,
        message = "{} suffix passed to `.with_suffix()`")
final class InvalidPathlibWithSuffix {
    private InvalidPathlibWithSuffix() {}

    private static final Set<String> PATHS =
            Set.of(
                    "pathlib.Path",
                    "pathlib.PurePath",
                    "pathlib.PosixPath",
                    "pathlib.PurePosixPath",
                    "pathlib.WindowsPath",
                    "pathlib.PureWindowsPath");

    static void check(Expr.Call node, LintContext cx) {
        if (!Calls.method(node).equals("with_suffix") || Calls.count(node) != 1) {
            return;
        }
        Optional<Expr> suffix = Calls.argument(node, "suffix", 0);
        Optional<String> text = suffix.flatMap(Exprs::string);
        if (text.isEmpty() || !isPath(((Expr.Attribute) node.func()).value(), cx)) {
            return;
        }
        if (text.get().equals(".") && cx.target() < 14) {
            cx.say(cx.start(node), cx.end(node), "Invalid suffix passed to `.with_suffix()`");
        } else if (!text.get().isEmpty() && !text.get().startsWith(".")) {
            String literal = cx.text(suffix.get());
            int quote = 0;
            while (literal.charAt(quote) != '"' && literal.charAt(quote) != '\'') {
                quote++;
            }
            boolean triple =
                    literal.startsWith(literal.substring(quote, quote + 1).repeat(3), quote);
            cx.report(node, "Dotless")
                    .unsafe(cx.insert(cx.start(suffix.get()) + quote + (triple ? 3 : 1), "."));
        }
    }

    private static boolean isPath(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Call call -> PATHS.contains(cx.nameOf(call.func()));
            case Expr.Name name ->
                    cx.semantics().binding(name).filter(binding -> isPath(binding, cx)).isPresent();
            default -> false;
        };
    }

    private static boolean isPath(Binding binding, LintContext cx) {
        Optional<Expr> annotation =
                binding.node() instanceof Arg arg
                        ? arg.annotation()
                        : binding.statement()
                                .filter(Stmt.AnnAssign.class::isInstance)
                                .map(statement -> ((Stmt.AnnAssign) statement).annotation());
        if (annotation.isPresent()) {
            return PATHS.contains(cx.nameOf(annotation.get()));
        }
        return Values.assigned(binding)
                .filter(value ->
                        value instanceof Expr.Call call && PATHS.contains(cx.nameOf(call.func())))
                .isPresent();
    }
}
