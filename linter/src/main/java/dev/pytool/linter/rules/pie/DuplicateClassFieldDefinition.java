package dev.pytool.linter.rules.pie;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A class gives a field twice; the first value is lost.
///
/// ```python
/// class User:
///     name = "ann"
///     name = "bob"
/// ```
///
/// Write instead:
///
/// ```python
/// class User:
///     name = "bob"
/// ```
///
/// The fix removes the later definition; it is unsafe because that one counted.
@Rule(
        code = "PIE794",
        name = "duplicate-class-field-definition",
        fix = Fixable.ALWAYS,
        message = "Class field `{}` is defined multiple times")
final class DuplicateClassFieldDefinition {
    private DuplicateClassFieldDefinition() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        Set<String> seen = new HashSet<>();
        for (Stmt statement : node.body()) {
            Optional<String> name = field(statement);
            if (name.isPresent() && !seen.add(name.get())) {
                cx.report(statement, name.get()).unsafe(Statements.delete(statement, cx));
            }
        }
    }

    private static Optional<String> field(Stmt statement) {
        return switch (statement) {
            case Stmt.Assign assign
                    when assign.targets().size() == 1
                            && assign.targets().getFirst() instanceof Expr.Name name
                            && !Exprs.mentions(assign.value(), name.id()) ->
                    Optional.of(name.id());
            case Stmt.AnnAssign assign
                    when assign.target() instanceof Expr.Name name
                            && assign.value()
                                    .filter(value -> Exprs.mentions(value, name.id()))
                                    .isEmpty() ->
                    Optional.of(name.id());
            default -> Optional.empty();
        };
    }
}
