package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Depth;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.tree.TreeWalk;

import java.util.List;
import java.util.Optional;

/// Reads and writes of names in the order in which expressions do them.
final class ExpressionFlow {
    private final FlowBuilder builder;
    private final Scopes scopes;
    private final Scope scope;
    private final FlowRules rules;
    private final Depth depth;

    /// Number of writes so far.
    private int writes;

    ExpressionFlow(FlowBuilder builder, Scopes scopes, Scope scope, FlowRules rules, Depth depth) {
        this.builder = builder;
        this.scopes = scopes;
        this.scope = scope;
        this.rules = rules;
        this.depth = depth;
    }

    /// Records what a node binds or deletes.
    void write(Node node) {
        scopes.binding(node).ifPresent(this::write);
    }

    private void write(Binding binding) {
        Optional<String> name = own(binding.symbol());
        if (name.isEmpty()) {
            return;
        }
        if (binding.kind() == BindingKind.DELETE) {
            builder.current().events.add(new Block.Erase(name.get()));
        } else if (binding.kind().gives()) {
            builder.current().events.add(new Block.Write(binding.node(), name.get(), writes++));
        }
    }

    int writes() {
        return writes;
    }

    /// The name, where the flow's scope owns the variable. A name that nothing owns counts for a
    /// module, of which another statement may come to bind it.
    private Optional<String> own(Symbol symbol) {
        boolean owns =
                symbol.scope() == scope
                        || symbol.resolved()
                                .map(owner -> owner.scope() == scope)
                                .orElse(scope.parent().isEmpty());
        return owns ? Optional.of(symbol.name()) : Optional.empty();
    }

    /// The name of a handler loses its value when the handler is done.
    void erase(ExceptHandler handler) {
        scopes.binding(handler)
                .flatMap(binding -> own(binding.symbol()))
                .ifPresent(name -> builder.current().events.add(new Block.Erase(name)));
    }

    void child(Node node) {
        if (node instanceof Expr expression) {
            visit(expression);
        } else {
            node.forEachChild(this::child);
        }
    }

    void defaults(Arguments arguments) {
        arguments.defaults().forEach(this::visit);
        arguments.kwDefaults().forEach(value -> value.ifPresent(this::visit));
    }

    /// Statements without blocks inside.
    void simple(Stmt statement) {
        switch (statement) {
            case Stmt.Assign assign -> {
                visit(assign.value());
                assign.targets().forEach(this::visit);
            }
            case Stmt.AugAssign assign -> {
                visit(assign.target());
                visit(assign.value());
                write(assign.target());
            }
            case Stmt.AnnAssign assign -> {
                assign.value().ifPresent(this::visit);
                visit(assign.target());
            }
            case Stmt.TypeAlias alias -> visit(alias.name());
            case Stmt.Import imports -> imports.names().forEach(this::write);
            case Stmt.ImportFrom imports -> imports.names().forEach(this::write);
            case Stmt.Delete delete -> delete.targets().forEach(this::visit);
            default -> {}
        }
    }

    void visit(Expr expression) {
        if (!depth.enter()) {
            return;
        }
        switch (expression) {
            case Expr.Name name -> name(name);
            case Expr.Constant _ -> {}
            case Expr.Lambda lambda -> defaults(lambda.args());
            case Expr.NamedExpr walrus -> {
                visit(walrus.value());
                visit(walrus.target());
            }
            case Expr.BoolOp operation when hasWalrus(operation) -> join(operation);
            case Expr.IfExp choice -> ifExpression(choice);
            case Expr.ListComp list -> comprehension(list.generators(), List.of(list.elt()));
            case Expr.SetComp set -> comprehension(set.generators(), List.of(set.elt()));
            case Expr.GeneratorExp generator ->
                    comprehension(generator.generators(), List.of(generator.elt()));
            case Expr.DictComp dict ->
                    comprehension(dict.generators(), List.of(dict.key(), dict.value()));
            default -> expression.forEachChild(this::child);
        }
        depth.leave();
    }

    /// Whether an expression binds names, so that its inner branches matter.
    private static boolean hasWalrus(Expr expression) {
        boolean[] found = {false};
        TreeWalk.walk(
                expression,
                node -> {
                    found[0] |= node instanceof Expr.NamedExpr;
                    return !found[0];
                });
        return found[0];
    }

    private void name(Expr.Name name) {
        scopes.use(name)
                .flatMap(use -> own(use.symbol()))
                .ifPresent(read -> builder.current().events.add(new Block.Read(name, read)));
        boolean augmented = name.ctx() == ExprContext.STORE && scopes.use(name).isPresent();
        if (name.ctx() != ExprContext.LOAD && !augmented) {
            write(name);
        }
    }

    private void join(Expr.BoolOp operation) {
        Block after = builder.block();
        condition(operation, after, after);
        builder.goOn(after);
    }

    private void ifExpression(Expr.IfExp choice) {
        Block then = builder.block();
        Block otherwise = builder.block();
        Block after = builder.block();
        condition(choice.test(), then, otherwise);
        builder.goOn(then);
        visit(choice.body());
        builder.current().next.add(after);
        builder.goOn(otherwise);
        visit(choice.orelse());
        builder.current().next.add(after);
        builder.goOn(after);
    }

    /// A comprehension runs where it stands; its body may not run at all.
    private void comprehension(List<Comprehension> generators, List<Expr> elements) {
        Block after = builder.block();
        for (Comprehension generator : generators) {
            visit(generator.iter());
            Block head = builder.follow();
            head.next.add(after);
            builder.follow();
            visit(generator.target());
            generator.ifs().forEach(this::visit);
        }
        elements.forEach(this::visit);
        builder.current().next.add(after);
        builder.goOn(after);
    }

    /// Leads to one block where the test holds and to the other where it does not.
    void condition(Expr test, Block holds, Block fails) {
        if (!depth.enter()) {
            return;
        }
        if (test instanceof Expr.BoolOp operation) {
            boolean and = operation.op() == BoolOperator.AND;
            for (int i = 0; i < operation.values().size() - 1; i++) {
                Block next = builder.block();
                condition(operation.values().get(i), and ? next : holds, and ? fails : next);
                builder.goOn(next);
            }
            condition(operation.values().getLast(), holds, fails);
        } else if (test instanceof Expr.UnaryOp not
                && not.op() == UnaryOperator.NOT
                && rules.truth(test).isEmpty()) {
            condition(not.operand(), fails, holds);
        } else {
            visit(test);
            Optional<Boolean> truth = rules.truth(test);
            if (truth.orElse(true)) {
                builder.current().next.add(holds);
            }
            if (!truth.orElse(false)) {
                builder.current().next.add(fails);
            }
        }
        depth.leave();
    }

    void pattern(Pattern pattern) {
        if (!depth.enter()) {
            return;
        }
        switch (pattern) {
            case Pattern.MatchValue value -> visit(value.value());
            case Pattern.MatchClass classPattern -> {
                visit(classPattern.cls());
                classPattern.patterns().forEach(this::pattern);
                classPattern.kwdPatterns().forEach(this::pattern);
            }
            case Pattern.MatchMapping mapping -> {
                mapping.keys().forEach(this::visit);
                mapping.patterns().forEach(this::pattern);
            }
            case Pattern.MatchSequence sequence -> sequence.patterns().forEach(this::pattern);
            case Pattern.MatchOr or -> or.patterns().forEach(this::pattern);
            case Pattern.MatchAs as -> as.pattern().ifPresent(this::pattern);
            case Pattern.MatchStar _, Pattern.MatchSingleton _ -> {}
        }
        write(pattern);
        depth.leave();
    }

    /// A class body runs where it stands and may read the names around it; what it binds is its
    /// own.
    void classBody(List<Stmt> body) {
        for (Stmt statement : body) {
            if (!depth.enter()) {
                return;
            }
            switch (statement) {
                case Stmt.FunctionLike function -> {
                    function.decoratorList().forEach(this::visit);
                    defaults(function.args());
                }
                case Stmt.AnnAssign assign -> assign.value().ifPresent(this::visit);
                case Stmt.TypeAlias _ -> {}
                default -> statement.forEachChild(this::classChild);
            }
            depth.leave();
        }
    }

    private void classChild(Node node) {
        switch (node) {
            case Stmt statement -> classBody(List.of(statement));
            case Expr expression -> visit(expression);
            default -> node.forEachChild(this::classChild);
        }
    }
}
