package dev.pytool.linter.rules.django;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassMembers;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Objects of a model have no text to show.
///
/// ```python
/// class User(models.Model):
///     name = models.CharField(max_length=9)
/// ```
///
/// Write instead:
///
/// ```python
/// class User(models.Model):
///     name = models.CharField(max_length=9)
///
///     def __str__(self) -> str:
///         return self.name
/// ```
@Rule(
        code = "DJ008",
        name = "django-model-without-dunder-str",
        message = "Model does not define `__str__` method")
final class DjangoModelWithoutDunderStr {
    private DjangoModelWithoutDunderStr() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        boolean isAbstract =
                DjangoClasses.meta(node).map(Stmt.ClassDef::body).orElse(List.of()).stream()
                        .anyMatch(each ->
                                each instanceof Stmt.Assign assign
                                        && Exprs.isTrue(assign.value())
                                        && assign.targets().stream()
                                                .anyMatch(name -> Exprs.isName(name, "abstract")));
        if (!isAbstract && DjangoClasses.isModel(node, cx) && !hasText(node, new HashSet<>(), cx)) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + node.name().length());
        }
    }

    /// Whether the class or a class of this file that it derives from has the method.
    private static boolean hasText(Stmt.ClassDef type, Set<Stmt.ClassDef> seen, LintContext cx) {
        if (!seen.add(type)) {
            return false;
        }
        boolean own =
                type.body().stream()
                        .anyMatch(each ->
                                each instanceof Stmt.FunctionLike function
                                        && function.name().equals("__str__"));
        return own
                || type.bases().stream()
                        .anyMatch(base ->
                                ClassMembers.lookup(base, cx)
                                        .filter(binding ->
                                                binding.node() instanceof Stmt.ClassDef parent
                                                        && hasText(parent, seen, cx))
                                        .isPresent());
    }
}
