package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Misplaced bare raise.
@Rule(
        code = "PLE0704",
        name = "misplaced-bare-raise",
        message = "Bare `raise` statement is not inside an exception handler")
final class MisplacedBareRaise {
    private MisplacedBareRaise() {}

    static void check(Stmt.Raise node, LintContext cx) {
        if (node.exc().isPresent()) {
            return;
        }
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof ExceptHandler
                    || at.get() instanceof Stmt.FunctionLike function
                            && function.name().equals("__exit__")) {
                return;
            }
            if (at.get() instanceof Stmt.FunctionLike || at.get() instanceof Stmt.ClassDef) {
                break;
            }
        }
        cx.report(node);
    }
}
