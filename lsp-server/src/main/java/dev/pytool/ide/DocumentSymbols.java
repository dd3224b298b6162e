package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.ide.symbol.Decorators;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.Signatures;
import dev.pytool.ide.symbol.Span;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The definitions of a file as an outline: classes, functions, and the variables of modules and
/// classes.
public final class DocumentSymbols {

    /// What a symbol is.
    public enum Kind {
        CLASS,
        ENUM,
        FUNCTION,
        METHOD,
        CONSTRUCTOR,
        PROPERTY,
        VARIABLE,
        CONSTANT,
        FIELD,
        ENUM_MEMBER,
        TYPE_ALIAS
    }

    /// One definition.
    ///
    /// @param detail the parameters of a function, else empty
    /// @param whole all of its source, decorators included
    /// @param name the identifier's place
    public record Symbol(
            String label,
            String detail,
            Kind kind,
            boolean isDeprecated,
            Span whole,
            Span name,
            List<Symbol> children) {}

    private DocumentSymbols() {}

    public static List<Symbol> of(SourceLocation file, Snapshot db) {
        return of(db.get(Parsed.TREE, file));
    }

    static List<Symbol> of(Tree tree) {
        List<Symbol> found = new ArrayList<>();
        new Collector(tree, Owner.MODULE, found).children(tree.root());
        return found;
    }

    private enum Owner {
        MODULE,
        CLASS,
        ENUM,
        FUNCTION
    }

    private static final class Collector {
        private final Tree tree;
        private final Owner owner;
        private final List<Symbol> found;
        private final Set<String> variables = new HashSet<>();

        Collector(Tree tree, Owner owner, List<Symbol> found) {
            this.tree = tree;
            this.owner = owner;
            this.found = found;
        }

        void children(Node node) {
            node.forEachChild(child -> {
                if (!(child instanceof Expr)) {
                    visit(child);
                }
            });
        }

        private void visit(Node node) {
            switch (node) {
                case Stmt.FunctionLike function -> function(function);
                case Stmt.ClassDef type -> type(type);
                case Stmt.Assign assign -> assign.targets().forEach(this::target);
                case Stmt.AnnAssign assign -> target(assign.target());
                case Stmt.TypeAlias alias -> symbol(alias.name(), alias, Kind.TYPE_ALIAS);
                default -> children(node);
            }
        }

        private void function(Stmt.FunctionLike function) {
            List<Symbol> inner = new ArrayList<>();
            Collector body = new Collector(tree, Owner.FUNCTION, inner);
            function.body().forEach(body::visit);
            boolean isMethod = owner == Owner.CLASS || owner == Owner.ENUM;
            Kind kind =
                    !isMethod
                            ? Kind.FUNCTION
                            : function.name().equals("__init__")
                                    ? Kind.CONSTRUCTOR
                                    : Decorators.isProperty(function.decoratorList())
                                            ? Kind.PROPERTY
                                            : Kind.METHOD;
            add(function, function.name(), detail(function), kind, function.decoratorList(), inner);
        }

        private String detail(Stmt.FunctionLike function) {
            String parameters = "(" + Signatures.parameters(tree, function.args()) + ")";
            return parameters + function.returns().map(type -> " -> " + tree.text(type)).orElse("");
        }

        private void type(Stmt.ClassDef type) {
            boolean isEnum =
                    type.bases().stream()
                            .anyMatch(base ->
                                    tree.text(base).matches("(enum\\.)?(Int|Str)?(Enum|Flag)"));
            List<Symbol> inner = new ArrayList<>();
            Collector body = new Collector(tree, isEnum ? Owner.ENUM : Owner.CLASS, inner);
            type.body().forEach(body::visit);
            add(
                    type,
                    type.name(),
                    "",
                    isEnum ? Kind.ENUM : Kind.CLASS,
                    type.decoratorList(),
                    inner);
        }

        private void add(
                Stmt definition,
                String label,
                String detail,
                Kind kind,
                List<Expr> decorators,
                List<Symbol> inner) {
            Span own = Span.of(tree, definition);
            int start =
                    decorators.isEmpty()
                            ? own.start()
                            : Decorators.start(tree, decorators.getFirst());
            Names.of(tree, definition)
                    .ifPresent(name ->
                            found.add(
                                    new Symbol(
                                            label,
                                            detail,
                                            kind,
                                            Decorators.isDeprecated(decorators),
                                            new Span(start, own.end()),
                                            name,
                                            List.copyOf(inner))));
        }

        private void target(Expr target) {
            switch (target) {
                case Expr.Tuple tuple -> tuple.elts().forEach(this::target);
                case Expr.List list -> list.elts().forEach(this::target);
                case Expr.Starred starred -> target(starred.value());
                case Expr.Name name -> symbol(name, name, variableKind(name.id()));
                default -> {} // Attributes and items are no names of this scope.
            }
        }

        private Kind variableKind(String name) {
            return switch (owner) {
                case ENUM -> Kind.ENUM_MEMBER;
                case CLASS -> Kind.FIELD;
                default ->
                        name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 1
                                ? Kind.CONSTANT
                                : Kind.VARIABLE;
            };
        }

        private void symbol(Expr name, Node whole, Kind kind) {
            if (owner != Owner.FUNCTION
                    && name instanceof Expr.Name variable
                    && !variable.isMissing()
                    && variables.add(variable.id())) {
                Span span = Span.of(tree, variable);
                found.add(
                        new Symbol(
                                variable.id(),
                                "",
                                kind,
                                false,
                                Span.of(tree, whole),
                                span,
                                List.of()));
            }
        }
    }
}
