package dev.pytool.ide;

import dev.pytool.analyzer.flow.FlowRules;
import dev.pytool.analyzer.flow.Flows;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.analyzer.workspace.Bound;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements that control flow never reaches, for an editor to grey out.
final class UnreachableCode {
    static final String CODE = "unreachable";

    /// Beside what the statements themselves tell: the library's functions that end the process, and
    /// its context manager that swallows exceptions.
    private static final FlowRules RULES =
            new FlowRules() {
                @Override
                public boolean neverReturns(Expr.Call call) {
                    return isOf(call.func(), "sys", "exit")
                            || isOf(call.func(), "os", "_exit")
                            || isOf(call.func(), "os", "abort");
                }

                /// Any call may do that; what is left are objects that are at hand already.
                @Override
                public boolean suppresses(Expr context) {
                    return context instanceof Expr.Call;
                }
            };

    static final Query<List<Diagnostic>> RUNS =
            Query.of(
                    "unreachable code",
                    (db, file) -> {
                        Tree tree = db.get(Parsed.TREE, file);
                        List<Diagnostic> found = new ArrayList<>();
                        for (List<Stmt> dead :
                                Flows.of(db.get(Bound.SCOPES, file), RULES).unreachable()) {
                            found.add(
                                    new Diagnostic(
                                            Severity.NOTE,
                                            CODE,
                                            "Code is unreachable",
                                            tree.start(dead.getFirst()),
                                            tree.end(dead.getLast()),
                                            Optional.empty()));
                        }
                        return List.copyOf(found);
                    });

    private UnreachableCode() {}

    private static boolean isOf(Expr function, String module, String name) {
        return function instanceof Expr.Attribute attribute
                && attribute.attr().equals(name)
                && attribute.value() instanceof Expr.Name owner
                && owner.id().equals(module);
    }
}
