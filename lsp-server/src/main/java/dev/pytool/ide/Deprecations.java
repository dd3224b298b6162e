package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.ide.symbol.Decorators;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.Span;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls of what its author has marked with `@deprecated` (PEP 702), for an editor to strike
/// through.
final class Deprecations {
    static final String CODE = "deprecated";

    static final Query<List<Diagnostic>> CALLS = Query.of("deprecated calls", Deprecations::calls);

    private Deprecations() {}

    private static List<Diagnostic> calls(Snapshot db, SourceLocation file) {
        Inference inference = new Inference(db);
        List<Diagnostic> found = new ArrayList<>();
        collect(
                file,
                inference.tree(file),
                inference.tree(file).root(),
                new Definitions(inference),
                found);
        return found;
    }

    private static void collect(
            SourceLocation file,
            Tree tree,
            Node node,
            Definitions definitions,
            List<Diagnostic> found) {
        if (node instanceof Expr.Call call) {
            Optional<Span> name = Names.of(tree, call.func());
            name.flatMap(place -> definitions.at(file, place.start()))
                    .flatMap(target -> definitions.sites(target).stream().findFirst())
                    .flatMap(site -> message(site.node()))
                    .ifPresent(message ->
                            found.add(
                                    new Diagnostic(
                                            Severity.NOTE,
                                            CODE,
                                            message,
                                            name.get().start(),
                                            name.get().end(),
                                            Optional.empty())));
        }
        node.forEachChild(child -> collect(file, tree, child, definitions, found));
    }

    /// What the decorator says; empty for a definition without one.
    private static Optional<String> message(Node definition) {
        List<Expr> decorators =
                switch (definition) {
                    case Stmt.FunctionLike function -> function.decoratorList();
                    case Stmt.ClassDef type -> type.decoratorList();
                    default -> List.of();
                };
        return decorators.stream()
                .filter(decorator -> Decorators.lastName(decorator).equals("deprecated"))
                .findFirst()
                .map(Deprecations::reason);
    }

    private static String reason(Expr decorator) {
        boolean says =
                decorator instanceof Expr.Call call
                        && !call.args().isEmpty()
                        && call.args().getFirst() instanceof Expr.Constant constant
                        && constant.value() instanceof Literal.Str;
        return says
                ? "Deprecated: "
                        + ((Literal.Str)
                                        ((Expr.Constant) ((Expr.Call) decorator).args().getFirst())
                                                .value())
                                .value()
                : "Deprecated";
    }
}
