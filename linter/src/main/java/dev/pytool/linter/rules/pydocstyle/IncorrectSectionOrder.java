package dev.pytool.linter.rules.pydocstyle;

import dev.pytool.linter.model.Docstring;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.DocSections;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Set;

/// Readers find sections faster in the order that the docstring's style gives.
@Rule(
        code = "D420",
        name = "incorrect-section-order",
        preview = true,
        message = "Section \"{}\" appears after section \"{}\" but should be before it")
final class IncorrectSectionOrder {
    private IncorrectSectionOrder() {}

    private static final List<Set<String>> GOOGLE =
            List.of(
                    Set.of(
                            "args",
                            "arguments",
                            "keyword args",
                            "keyword arguments",
                            "other args",
                            "other arguments",
                            "parameters"),
                    Set.of("return", "returns"),
                    Set.of("yield", "yields"),
                    Set.of("raises"));
    private static final List<Set<String>> NUMPY =
            List.of(
                    Set.of("short summary"),
                    Set.of("extended summary"),
                    Set.of("parameters"),
                    Set.of("returns"),
                    Set.of("yields"),
                    Set.of("receives"),
                    Set.of("other parameters", "other params"),
                    Set.of("raises"),
                    Set.of("warns"),
                    Set.of("warnings"),
                    Set.of("see also"),
                    Set.of("notes"),
                    Set.of("references"),
                    Set.of("examples"));

    static void check(Docstring doc, LintContext cx) {
        DocSections.Sections sections = DocSections.of(doc, cx);
        List<Set<String>> order = sections.numpy() ? NUMPY : GOOGLE;
        int highest = -1;
        String name = "";
        for (DocSections.Section section : sections.all()) {
            int rank = rank(section.key(), order);
            if (rank < 0) {
                continue;
            }
            if (rank < highest) {
                cx.report(section.nameStart(), section.nameEnd(), section.name(), name);
            } else {
                highest = rank;
                name = section.name();
            }
        }
    }

    private static int rank(String key, List<Set<String>> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).contains(key)) {
                return i;
            }
        }
        return -1;
    }
}
