package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.parser.ast.Alias;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From a place in a file to what the name there means, and from that to the places that define it.
public final class Definitions {

    /// Where a name is defined.
    public record Site(SourceLocation file, Span name, Node node) {}

    private final Inference inference;

    public Definitions(Inference inference) {
        this.inference = inference;
    }

    /// What the name at this place means, if it is one.
    public Optional<Target> at(SourceLocation file, int offset) {
        Tree tree = inference.tree(file);
        Optional<Span> token = Names.tokenAt(tree, offset);
        if (token.isEmpty()) {
            return inAnnotationString(file, offset);
        }
        List<Node> path = NodePath.at(tree, token.get().start());
        for (Node node : path.reversed()) {
            Optional<Target> target = at(file, tree, node, token.get());
            if (target.isPresent()) {
                return target;
            }
            if (node instanceof Stmt) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<Target> at(SourceLocation file, Tree tree, Node node, Span token) {
        String text = Names.text(tree, token);
        Scopes scopes = inference.scopes(file);
        return switch (node) {
            case Stmt.Global _, Stmt.Nonlocal _ ->
                    inference.lookup(file, inference.scopeAt(file, token.start()), text);
            case Stmt.ImportFrom statement -> moduleName(file, tree, statement, token);
            case Alias alias -> alias(file, tree, alias, token);
            case Keyword keyword when isNamed(tree, keyword, token) -> keyword(file, tree, keyword);
            case Expr.Attribute attribute when isNamed(tree, attribute, token) ->
                    attribute(file, attribute);
            case Expr.Name name -> name(file, scopes, name);
            default ->
                    isNamed(tree, node, token)
                            ? scopes.binding(node).map(binding -> owner(file, binding.symbol()))
                            : Optional.empty();
        };
    }

    private static boolean isNamed(Tree tree, Node node, Span token) {
        return Names.of(tree, node).map(token::equals).orElse(false);
    }

    private Optional<Target> name(SourceLocation file, Scopes scopes, Expr.Name name) {
        Optional<Symbol> symbol = scopes.symbol(name);
        Optional<Symbol> owner = symbol.flatMap(Symbol::resolved);
        if (owner.isPresent()) {
            return Optional.of(canonical(inference.modules().follow(file, owner.get())));
        }
        return symbol.flatMap(found -> inference.lookup(file, found.scope(), name.id()))
                .map(this::canonical);
    }

    private Target owner(SourceLocation file, Symbol symbol) {
        return canonical(inference.modules().follow(file, symbol.resolved().orElse(symbol)));
    }

    /// A member that overrides one of a base class among the user's files is one with it.
    private Target canonical(Target target) {
        if (target instanceof Target.Variable(SourceLocation file, Symbol symbol)
                && symbol.scope().node() instanceof Stmt.ClassDef node) {
            return inference
                    .classes()
                    .ref(file, node)
                    .filter(type -> type.scope() == symbol.scope())
                    .map(type -> inference.classes().original(type, symbol.name(), target))
                    .orElse(target);
        }
        return target instanceof Target.SelfAttribute(ClassRef owner, String name)
                ? inference.classes().original(owner, name, target)
                : target;
    }

    private Optional<Target> attribute(SourceLocation file, Expr.Attribute attribute) {
        Value owner = inference.evaluate(attribute.value(), file);
        return inference.member(owner, attribute.attr()).map(this::canonical);
    }

    private Optional<Target> moduleName(
            SourceLocation file, Tree tree, Stmt.ImportFrom statement, Span token) {
        List<Span> parts = Names.fromModule(tree, statement);
        int index = parts.indexOf(token);
        if (index < 0) {
            return Optional.empty();
        }
        String name =
                Names.text(tree, new Span(parts.getFirst().start(), token.end()))
                        .replaceAll("\\s", "");
        var resolved =
                statement.level() == 0
                        ? inference.db().resolve(inference.db().module(file), name)
                        : inference
                                .db()
                                .resolveRelative(
                                        inference.db().module(file), statement.level(), name);
        return resolved.module().map(Target.Module::new);
    }

    private Optional<Target> alias(SourceLocation file, Tree tree, Alias alias, Span token) {
        Optional<Stmt.ImportFrom> from = inference.modules().importOf(file, alias);
        if (from.isPresent()) {
            return inference
                    .modules()
                    .of(file, from.get())
                    .flatMap(module -> inference.modules().member(module, alias.name()))
                    .map(this::canonical);
        }
        List<Span> parts = Names.dotted(tree, tree.start(alias), tree.end(alias));
        boolean isAlias =
                alias.asname().isPresent()
                        && token.equals(Names.of(tree, alias).orElse(token))
                        && !parts.contains(token);
        String name =
                isAlias
                        ? alias.name()
                        : Names.text(tree, new Span(parts.getFirst().start(), token.end()))
                                .replaceAll("\\s", "");
        return inference.modules().absolute(file, name).map(Target.Module::new);
    }

    /// The parameter that a keyword argument names, or the field of a class made from its fields.
    private Optional<Target> keyword(SourceLocation file, Tree tree, Keyword keyword) {
        List<Node> path = NodePath.at(tree, tree.start(keyword));
        for (Node node : path.reversed()) {
            if (node instanceof Expr.Call call && call.keywords().contains(keyword)) {
                return parameter(inference.evaluate(call.func(), file), keyword.arg().orElse(""));
            }
        }
        return Optional.empty();
    }

    private Optional<Target> parameter(Value callee, String name) {
        return switch (callee) {
            case Value.Function(SourceLocation file, List<Stmt.FunctionLike> overloads, _) ->
                    overloads.stream()
                            .flatMap(function -> parameter(file, function, name).stream())
                            .findFirst();
            case Value.ClassObject(ClassRef type, _) -> {
                Optional<Target> init =
                        inference
                                .classes()
                                .member(type, List.of(), "__init__")
                                .filter(member -> !member.owner().name().equals("object"))
                                .map(member -> inference.valueOf(member.target()))
                                .flatMap(value -> parameter(value, name));
                yield init.or(() ->
                                inference
                                        .classes()
                                        .member(type, List.of(), name)
                                        .map(Classes.Member::target))
                        .map(this::canonical);
            }
            case Value.Union(List<Value> members) ->
                    members.stream()
                            .flatMap(member -> parameter(member, name).stream())
                            .findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<Target> parameter(
            SourceLocation file, Stmt.FunctionLike function, String name) {
        List<Arg> named = new ArrayList<>(function.args().args());
        named.addAll(function.args().kwonlyargs());
        return named.stream()
                .filter(arg -> arg.arg().equals(name))
                .findFirst()
                .flatMap(arg -> inference.scopes(file).binding(arg))
                .map(binding -> new Target.Variable(file, binding.symbol()));
    }

    /// A name inside a string that is a type.
    private Optional<Target> inAnnotationString(SourceLocation file, int offset) {
        Tree tree = inference.tree(file);
        if (!AnnotationStrings.contains(tree, offset)) {
            return Optional.empty();
        }
        String text = tree.source().text();
        int start = offset;
        int end = offset;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        Scope scope = inference.scopeAt(file, offset);
        return inference.lookup(file, scope, text.substring(start, end)).map(this::canonical);
    }

    /// The places that define a target: a function's last definition, a class, a declaration, or
    /// the first assignments.
    public List<Site> sites(Target target) {
        return switch (target) {
            case Target.Module(ModuleFile module) ->
                    module.location()
                            .map(file ->
                                    List.of(
                                            new Site(
                                                    file,
                                                    new Span(0, 0),
                                                    inference.tree(file).root())))
                            .orElse(List.of());
            case Target.SelfAttribute(ClassRef owner, String name) -> {
                Tree tree = inference.tree(owner.file());
                yield inference
                        .classes()
                        .selfAttributes(owner)
                        .getOrDefault(name, List.of())
                        .stream()
                        .flatMap(place ->
                                Names.of(tree, place)
                                        .map(span -> new Site(owner.file(), span, place))
                                        .stream())
                        .limit(1)
                        .toList();
            }
            case Target.Variable(SourceLocation file, Symbol symbol) -> chosen(file, symbol);
        };
    }

    private List<Site> chosen(SourceLocation file, Symbol symbol) {
        List<Binding> giving = symbol.bindings().stream().filter(Definitions::defines).toList();
        List<Binding> definitions =
                giving.stream()
                        .filter(binding ->
                                binding.kind() == BindingKind.FUNCTION
                                        || binding.kind() == BindingKind.CLASS)
                        .toList();
        boolean areStubOverloads = file.isStub() && definitions.size() > 1;
        List<Binding> shown =
                definitions.isEmpty()
                        ? giving.stream().limit(1).toList()
                        : areStubOverloads
                                ? definitions
                                : definitions.subList(definitions.size() - 1, definitions.size());
        Tree tree = inference.tree(file);
        return shown.stream()
                .flatMap(binding ->
                        Names.of(tree, binding.node())
                                .map(span -> new Site(file, span, binding.node()))
                                .stream())
                .toList();
    }

    /// The names of the classes and functions around a definition and its own, outermost first.
    public List<String> path(Site site) {
        Tree tree = inference.tree(site.file());
        List<String> names = new ArrayList<>();
        for (Node node : NodePath.at(tree, site.name().start())) {
            switch (node) {
                case Stmt.FunctionLike function -> names.add(function.name());
                case Stmt.ClassDef type -> names.add(type.name());
                default -> {} // Names no part of the path.
            }
        }
        boolean isOwn =
                site.node() instanceof Stmt.FunctionLike || site.node() instanceof Stmt.ClassDef;
        if (!isOwn) {
            names.add(Names.text(tree, site.name()));
        }
        return names;
    }

    /// The definition with this path of names in another file.
    public Optional<Target> follow(SourceLocation file, List<String> path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<Target> target = inference.modules().inFile(file, path.getFirst());
        for (String name : path.subList(1, path.size())) {
            target = target.flatMap(found -> inference.member(inference.valueOf(found), name));
        }
        return target;
    }

    private static boolean defines(Binding binding) {
        return binding.kind().gives() || binding.kind() == BindingKind.DECLARATION;
    }
}
