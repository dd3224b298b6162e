package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bad string format character.
@Rule(
        code = "PLE1300",
        name = "bad-string-format-character",
        message = "Unsupported format character '{}'")
final class BadStringFormatCharacter {
    private BadStringFormatCharacter() {}

    private static final Pattern SPECIFICATION =
            Pattern.compile("(?s)(?:.?[<>=^])?[-+ ]?#?0?[0-9]*[,_]?(?:\\.[0-9]+)?");

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.MOD) {
            Exprs.string(node.left())
                    .map(PercentFormat::parse)
                    .flatMap(PercentFormat::problem)
                    .flatMap(PercentFormat.Problem::character)
                    .ifPresent(character -> cx.report(node, Character.toString(character)));
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        FormatCalls.sound(node)
                .ifPresent(format ->
                        format.fields().stream()
                                .flatMap(field -> field.spec().stream())
                                .filter(spec -> spec.indexOf('{') < 0)
                                .flatMap(spec -> unknownType(spec).stream())
                                .forEach(type -> cx.report(node, type)));
    }

    /// What stands in a format specification where its type is expected, if it is none. Source:
    /// https://docs.python.org/3/library/string.html#format-specification-mini-language
    private static Optional<String> unknownType(String spec) {
        Matcher rest = SPECIFICATION.matcher(spec);
        if (!rest.lookingAt() || rest.end() == spec.length()) {
            return Optional.empty();
        }
        int type = spec.codePointAt(rest.end());
        return "bcdeEfFgGnosxX%".indexOf(type) >= 0
                ? Optional.empty()
                : Optional.of(Character.toString(type));
    }
}
