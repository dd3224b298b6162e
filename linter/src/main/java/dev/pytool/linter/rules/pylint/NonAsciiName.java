package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.processor.rule.Rule;

/// Non ascii name.
@Rule(
        code = "PLC2401",
        name = "non-ascii-name",
        message = "{} name `{}` contains a non-ASCII character, consider renaming it")
final class NonAsciiName {
    private NonAsciiName() {}

    static void check(Binding binding, LintContext cx) {
        String kind =
                switch (binding.kind()) {
                    case ANNOTATION -> "Annotation";
                    case ARGUMENT -> "Argument";
                    case NAMED_EXPRESSION -> "Named expression";
                    case UNPACKED,
                            ASSIGNMENT,
                            LOOP_VARIABLE,
                            WITH_VARIABLE,
                            COMPREHENSION_VARIABLE,
                            PATTERN ->
                            "Variable";
                    case TYPE_PARAMETER -> "Type parameter";
                    case GLOBAL -> "Global";
                    case NONLOCAL -> "Nonlocal";
                    case CLASS -> "Class";
                    case FUNCTION -> "Function";
                    case EXCEPTION -> "Exception";
                    default -> "";
                };
        if (!kind.isEmpty() && binding.name().chars().anyMatch(c -> c > 127)) {
            cx.report(binding.start(), binding.end(), kind, binding.name());
        }
    }
}
