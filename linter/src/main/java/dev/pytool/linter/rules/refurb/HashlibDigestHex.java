package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Set;

/// `hexdigest` gives the text at once.
@Rule(
        code = "FURB181",
        name = "hashlib-digest-hex",
        fix = Fixable.SOMETIMES,
        message = "Use of hashlib's `.digest().hex()`")
final class HashlibDigestHex {
    private HashlibDigestHex() {}

    private static final Set<String> HASHES =
            Set.of(
                    "md5",
                    "sha1",
                    "sha224",
                    "sha256",
                    "sha384",
                    "sha512",
                    "blake2b",
                    "blake2s",
                    "sha3_224",
                    "sha3_256",
                    "sha3_384",
                    "sha3_512",
                    "shake_128",
                    "shake_256",
                    "_Hash");

    static void check(Expr.Call node, LintContext cx) {
        if (Calls.count(node) != 0
                || !Calls.method(node).equals("hex")
                || !(((Expr.Attribute) node.func()).value() instanceof Expr.Call digest)
                || !Calls.method(digest).equals("digest")
                || !(((Expr.Attribute) digest.func()).value() instanceof Expr.Call hash)) {
            return;
        }
        String name = cx.nameOf(hash.func());
        if (!name.startsWith("hashlib.") || !HASHES.contains(name.substring("hashlib.".length()))) {
            return;
        }
        Finding finding = cx.report(node);
        if (Calls.count(digest) == 0) {
            int from = cx.end(hash);
            int to = cx.end(node.func());
            finding.fix(
                    cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                    List.of(new Edit(from, to, ".hexdigest")));
        }
    }
}
