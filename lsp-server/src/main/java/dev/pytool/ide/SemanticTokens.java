package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.ide.symbol.Decorators;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Target;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each name in a file is, for colouring that knows meanings.
public final class SemanticTokens {

    /// The protocol's standard types that Python has.
    public enum Type {
        NAMESPACE,
        CLASS,
        ENUM,
        ENUM_MEMBER,
        TYPE_PARAMETER,
        PARAMETER,
        VARIABLE,
        PROPERTY,
        FUNCTION,
        METHOD,
        DECORATOR
    }

    /// The protocol's standard modifiers that apply.
    public enum Modifier {
        DECLARATION,
        READONLY,
        STATIC,
        DEPRECATED,
        ASYNC,
        DEFAULT_LIBRARY
    }

    /// One coloured name.
    public record Token(Span place, Type type, Set<Modifier> modifiers) {}

    private final Inference inference;
    private final Definitions definitions;
    private final SourceLocation file;
    private final Set<Integer> decorators = new HashSet<>();
    private final Map<Target, Optional<Token>> known = new HashMap<>();

    private SemanticTokens(SourceLocation file, Snapshot db) {
        this.inference = new Inference(db);
        this.definitions = new Definitions(inference);
        this.file = file;
    }

    /// The tokens that begin within the span, in the order of the text.
    public static List<Token> of(SourceLocation file, Span within, Snapshot db) {
        SemanticTokens tokens = new SemanticTokens(file, db);
        Tree tree = tokens.inference.tree(file);
        tokens.collectDecorators(tree, tree.root());
        return tokens.collect(tree, within);
    }

    private void collectDecorators(Tree tree, Node node) {
        List<Expr> marks =
                switch (node) {
                    case Stmt.FunctionLike function -> function.decoratorList();
                    case Stmt.ClassDef type -> type.decoratorList();
                    default -> List.of();
                };
        for (Expr mark : marks) {
            Expr name = mark instanceof Expr.Call call ? call.func() : mark;
            Names.of(tree, name).ifPresent(span -> decorators.add(span.start()));
        }
        node.forEachChild(child -> collectDecorators(tree, child));
    }

    private List<Token> collect(Tree tree, Span within) {
        Tokens tokens = tree.tokens();
        List<Token> found = new ArrayList<>();
        for (int i = tokens.at(within.start());
                i < tokens.size() && tokens.start(i) < within.end();
                i++) {
            if (tokens.kind(i) == TokenKind.NAME && tokens.start(i) >= within.start()) {
                Span place = new Span(tokens.start(i), tokens.end(i));
                definitions
                        .at(file, place.start())
                        .flatMap(target -> known.computeIfAbsent(target, this::describe))
                        .ifPresent(token -> found.add(at(tree, place, token)));
            }
        }
        return found;
    }

    private Token at(Tree tree, Span place, Token pattern) {
        boolean isDecorator = decorators.contains(place.start());
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        modifiers.addAll(pattern.modifiers());
        int before = tree.tokens().significantBefore(tree.tokens().at(place.start()));
        boolean isDefinition =
                before >= 0
                        && (tree.tokens().kind(before) == TokenKind.DEF
                                || tree.tokens().kind(before) == TokenKind.CLASS);
        if (isDefinition) {
            modifiers.add(Modifier.DECLARATION);
        }
        return new Token(place, isDecorator ? Type.DECORATOR : pattern.type(), modifiers);
    }

    private Optional<Token> describe(Target target) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        Type type =
                switch (target) {
                    case Target.Module(var module) -> {
                        if (module.origin()
                                == dev.pytool.analyzer.imports.ModuleFile.Origin.STDLIB) {
                            modifiers.add(Modifier.DEFAULT_LIBRARY);
                        }
                        yield Type.NAMESPACE;
                    }
                    case Target.SelfAttribute _ -> Type.PROPERTY;
                    case Target.Variable(SourceLocation at, Symbol symbol) -> {
                        boolean isLibrary =
                                at instanceof SourceLocation.Bundled(String entry)
                                        && entry.startsWith("stdlib/");
                        if (isLibrary) {
                            modifiers.add(Modifier.DEFAULT_LIBRARY);
                        }
                        yield variable(symbol, target, modifiers);
                    }
                };
        return Optional.of(new Token(new Span(0, 0), type, modifiers));
    }

    private Type variable(Symbol symbol, Target target, Set<Modifier> modifiers) {
        boolean inClass =
                symbol.scope().node() instanceof Stmt.ClassDef
                        && symbol.scope().kind() == dev.pytool.analyzer.scope.ScopeKind.CLASS;
        Optional<Binding> last =
                symbol.bindings().stream()
                        .filter(binding -> binding.kind().gives())
                        .reduce((_, later) -> later);
        BindingKind kind = last.map(Binding::kind).orElse(BindingKind.DECLARATION);
        return switch (kind) {
            case CLASS -> Type.CLASS;
            case FUNCTION ->
                    function((Stmt.FunctionLike) last.orElseThrow().node(), inClass, modifiers);
            case ARGUMENT -> Type.PARAMETER;
            case TYPE_PARAMETER -> Type.TYPE_PARAMETER;
            case IMPORT, FROM_IMPORT ->
                    inference.valueOf(target) instanceof Value.Module
                            ? Type.NAMESPACE
                            : Type.VARIABLE;
            default -> {
                boolean isConstant =
                        symbol.name().equals(symbol.name().toUpperCase(java.util.Locale.ROOT))
                                && symbol.name().length() > 1
                                && symbol.bindings().size() == 1;
                if (isConstant) {
                    modifiers.add(Modifier.READONLY);
                }
                yield inClass ? Type.PROPERTY : Type.VARIABLE;
            }
        };
    }

    private static Type function(
            Stmt.FunctionLike function, boolean inClass, Set<Modifier> modifiers) {
        if (function instanceof Stmt.AsyncFunctionDef) {
            modifiers.add(Modifier.ASYNC);
        }
        if (Decorators.isDeprecated(function.decoratorList())) {
            modifiers.add(Modifier.DEPRECATED);
        }
        if (Decorators.has(function.decoratorList(), "staticmethod")) {
            modifiers.add(Modifier.STATIC);
        }
        return !inClass
                ? Type.FUNCTION
                : Decorators.isProperty(function.decoratorList()) ? Type.PROPERTY : Type.METHOD;
    }
}
