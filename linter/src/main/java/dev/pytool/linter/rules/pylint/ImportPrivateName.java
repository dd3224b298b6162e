package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// What begins with an underscore may change or vanish without notice.
@Rule(
        code = "PLC2701",
        name = "import-private-name",
        message = "Private name import `{}`{}",
        preview = true)
final class ImportPrivateName {
    private ImportPrivateName() {}

    static void check(Scope scope, LintContext cx) {
        scope.last().forEach(binding -> examine(binding, cx));
    }

    private static void examine(Binding binding, LintContext cx) {
        boolean known =
                binding.kind() == Binding.Kind.IMPORT || binding.kind() == Binding.Kind.FROM_IMPORT;
        if (!known
                || binding.target().startsWith(".")
                || binding.target().startsWith("__future__")
                || !binding.references().isEmpty()
                        && binding.references().stream().allMatch(Reference::isTypingOnly)) {
            return;
        }
        List<String> parts = List.of(binding.target().split("\\."));
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.startsWith("_") && !Names.isDunder(part)) {
                String from =
                        i == 0
                                ? ""
                                : " from external module `"
                                        + String.join(".", parts.subList(0, i))
                                        + "`";
                int start = binding.start();
                int end = binding.end();
                if (binding.kind() == Binding.Kind.FROM_IMPORT) {
                    boolean member = i == parts.size() - 1;
                    start = member ? cx.start(binding.node()) : module(binding, cx) + at;
                    end = start + part.length();
                }
                cx.report(start, end, part, from);
                return;
            }
            at += part.length() + 1;
        }
    }

    /// Where the module's name begins behind `from`.
    private static int module(Binding binding, LintContext cx) {
        Tokens tokens = cx.tokens();
        int start = binding.statement().map(cx::start).orElse(binding.start());
        return tokens.start(tokens.significant(tokens.at(start) + 1));
    }
}
