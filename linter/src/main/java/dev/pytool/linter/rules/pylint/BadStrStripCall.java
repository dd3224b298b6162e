package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Rule;

/// Bad str strip call.
@Rule(
        code = "PLE1310",
        name = "bad-str-strip-call",
        message = "String `{}` call contains duplicate characters")
final class BadStrStripCall {
    private BadStrStripCall() {}

    static void check(Expr.Call node, LintContext cx) {
        String method = Calls.method(node);
        boolean strips =
                method.equals("strip") || method.equals("lstrip") || method.equals("rstrip");
        if (!strips
                || node.args().size() != 1
                || !(((Expr.Attribute) node.func()).value() instanceof Expr.Constant owner)
                || !(owner.value() instanceof Literal.Str
                        || owner.value() instanceof Literal.Bytes)) {
            return;
        }
        Expr argument = node.args().getFirst();
        String text =
                argument instanceof Expr.Constant constant
                        ? switch (constant.value()) {
                            case Literal.Str string -> string.value();
                            case Literal.Bytes bytes -> bytes.value();
                            default -> "";
                        }
                        : "";
        if (text.codePoints().distinct().count() != text.codePointCount(0, text.length())) {
            cx.report(argument, method);
        }
    }
}
