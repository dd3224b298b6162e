package dev.pytool.linter.rules.bandit;

import dev.pytool.analyzer.report.Risk;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Weak hash.
@Rule(
        code = "S324",
        name = "hashlib-insecure-hash-function",
        message = "Probable use of insecure hash functions in `{}`: `{}`")
@BanditTest(name = "hashlib", severity = Level.HIGH, confidence = Level.HIGH)
final class HashlibInsecureHashFunction {
    private HashlibInsecureHashFunction() {}

    private static final Set<String> WEAK = Set.of("md4", "md5", "sha", "sha1");

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        switch (name) {
            case "hashlib.new" -> {
                if (isForSecurity(node)) {
                    Calls.argument(node, "name", 0)
                            .ifPresent(arg -> weak(arg, node, "hashlib", cx));
                }
            }
            case "hashlib.md4", "hashlib.md5", "hashlib.sha", "hashlib.sha1" -> {
                if (isForSecurity(node)) {
                    cx.report(node.func(), "hashlib", name.substring("hashlib.".length()));
                }
            }
            case "crypt.crypt", "crypt.mksalt" -> {
                Optional<Expr> method =
                        name.endsWith("crypt.crypt")
                                ? Calls.argument(node, "salt", 1)
                                : Calls.argument(node, "method", 0);
                method.filter(expr ->
                                Set.of(
                                                "crypt.METHOD_CRYPT",
                                                "crypt.METHOD_MD5",
                                                "crypt.METHOD_BLOWFISH")
                                        .contains(cx.nameOf(expr)))
                        .ifPresent(expr ->
                                cx.report(expr, "crypt", cx.nameOf(expr))
                                        .weighs(Risk.Level.MEDIUM, Risk.Level.HIGH));
            }
            default -> {}
        }
    }

    private static void weak(Expr arg, Expr.Call node, String library, LintContext cx) {
        Exprs.string(arg)
                .filter(text -> WEAK.contains(text.toLowerCase(Locale.ROOT)))
                .ifPresent(text -> cx.report(arg, library, text));
    }

    private static boolean isForSecurity(Expr.Call node) {
        return Calls.keyword(node, "usedforsecurity")
                .filter(keyword -> Exprs.isFalse(keyword.value()))
                .isEmpty();
    }
}
