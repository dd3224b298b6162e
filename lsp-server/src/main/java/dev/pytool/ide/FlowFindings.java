package dev.pytool.ide;

import dev.pytool.analyzer.flow.FlowRules;
import dev.pytool.analyzer.flow.Flows;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.analyzer.scope.Use;
import dev.pytool.analyzer.workspace.Bound;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.linter.semantic.Builtins;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What control flow tells: statements that it never reaches, for an editor to grey out, and names
/// that have a value on some paths only.
final class FlowFindings {
    private static final String UNREACHABLE = "unreachable";
    private static final String UNBOUND = "possibly-unbound";

    /// Beside what the statements themselves tell: the library's functions that end the process,
    /// and its context manager that swallows exceptions.
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

    static final Query<List<Diagnostic>> ALL = Query.of("flow findings", FlowFindings::of);

    private FlowFindings() {}

    private static List<Diagnostic> of(Snapshot db, SourceLocation file) {
        Tree tree = db.get(Parsed.TREE, file);
        Flows flows = Flows.of(db.get(Bound.SCOPES, file), RULES);
        List<Diagnostic> found = new ArrayList<>();
        for (List<Stmt> dead : flows.unreachable()) {
            found.add(
                    finding(
                            UNREACHABLE,
                            "Code is unreachable",
                            tree.start(dead.getFirst()),
                            tree.end(dead.getLast())));
        }
        Set<String> builtins = Builtins.of(db.minorVersion());
        for (Use use : flows.possiblyUnbound()) {
            String name = use.node().id();
            if (!builtins.contains(name)) {
                found.add(
                        finding(
                                UNBOUND,
                                "\"" + name + "\" is possibly unbound",
                                tree.start(use.node()),
                                tree.end(use.node())));
            }
        }
        return List.copyOf(found);
    }

    private static Diagnostic finding(String code, String message, int start, int end) {
        return new Diagnostic(Severity.NOTE, code, message, start, end, Optional.empty());
    }

    private static boolean isOf(Expr function, String module, String name) {
        return function instanceof Expr.Attribute attribute
                && attribute.attr().equals(name)
                && attribute.value() instanceof Expr.Name owner
                && owner.id().equals(module);
    }
}
