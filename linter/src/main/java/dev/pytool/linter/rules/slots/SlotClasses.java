package dev.pytool.linter.rules.slots;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;

/// Classes that ought to have `__slots__`.
final class SlotClasses {
    private SlotClasses() {}

    /// Reports a class that sets no `__slots__` in its body.
    static void report(Stmt.ClassDef type, LintContext cx, Object... arguments) {
        if (!hasSlots(type)) {
            int start = Definitions.nameStart(type, cx);
            cx.report(start, start + type.name().length(), arguments);
        }
    }

    private static boolean hasSlots(Stmt.ClassDef type) {
        return type.body().stream()
                .anyMatch(statement ->
                        switch (statement) {
                            case Stmt.Assign assign ->
                                    assign.targets().stream()
                                            .anyMatch(target -> Exprs.isName(target, "__slots__"));
                            case Stmt.AnnAssign assign ->
                                    Exprs.isName(assign.target(), "__slots__");
                            default -> false;
                        });
    }
}
