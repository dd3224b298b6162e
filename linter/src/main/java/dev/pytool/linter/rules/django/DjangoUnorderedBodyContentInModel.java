package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Django's style guide orders a model: fields, managers, `Meta`, `__str__` and its like, `save`,
/// `get_absolute_url`, other methods.
///
/// ```python
/// class User(models.Model):
///     def __str__(self): ...
///
///     name = models.CharField(max_length=9)
/// ```
///
/// Write instead:
///
/// ```python
/// class User(models.Model):
///     name = models.CharField(max_length=9)
///
///     def __str__(self): ...
/// ```
@Rule(
        code = "DJ012",
        name = "django-unordered-body-content-in-model",
        message =
                "Order of model's inner classes, methods, and fields does not follow the Django Style Guide: {} should come before {}")
final class DjangoUnorderedBodyContentInModel {
    private DjangoUnorderedBodyContentInModel() {}

    private enum Part {
        FIELD("field declaration"),
        MANAGER("manager declaration"),
        META("`Meta` class"),
        MAGIC("Magic method"),
        SAVE("`save` method"),
        URL("`get_absolute_url` method"),
        METHOD("custom method");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!DjangoClasses.isModel(node, cx)) {
            return;
        }
        List<Part> seen = new ArrayList<>();
        for (Stmt statement : node.body()) {
            Optional<Part> found = part(statement, cx);
            if (found.isEmpty()) {
                continue;
            }
            Part part = found.get();
            Optional<Part> before =
                    seen.stream().filter(each -> each.compareTo(part) > 0).findFirst();
            if (before.isPresent()) {
                cx.report(statement, part.words, before.get().words);
            } else {
                seen.add(part);
            }
        }
    }

    private static Optional<Part> part(Stmt statement, LintContext cx) {
        return switch (statement) {
            case Stmt.Assign assign -> {
                if (!DjangoClasses.field(assign.value(), cx).isEmpty()) {
                    yield Optional.of(Part.FIELD);
                }
                yield assign.targets().stream().anyMatch(name -> Exprs.isName(name, "objects"))
                        ? Optional.of(Part.MANAGER)
                        : Optional.empty();
            }
            case Stmt.ClassDef inner when inner.name().equals("Meta") -> Optional.of(Part.META);
            case Stmt.FunctionLike function when function.decoratorList().isEmpty() ->
                    switch (function.name()) {
                        case "save" -> Optional.of(Part.SAVE);
                        case "get_absolute_url" -> Optional.of(Part.URL);
                        default ->
                                function.name().startsWith("__") && function.name().endsWith("__")
                                        ? Optional.of(Part.MAGIC)
                                        : Optional.of(Part.METHOD);
                    };
            default -> Optional.empty();
        };
    }
}
