package dev.pytool.ide;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.ide.CompletionPlace.Kind;
import dev.pytool.ide.symbol.Classes;
import dev.pytool.ide.symbol.Decorators;
import dev.pytool.ide.symbol.ExpressionBefore;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Target;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be written where the cursor is: attributes after a dot, names in an import, else names
/// in scope, keywords, keyword arguments and names that an import could bring.
public final class Completion {

    /// What a proposal is.
    public enum ItemKind {
        CLASS,
        FUNCTION,
        METHOD,
        PROPERTY,
        VARIABLE,
        PARAMETER,
        FIELD,
        MODULE,
        KEYWORD,
        ENUM_MEMBER,
        VALUE
    }

    /// One proposal.
    ///
    /// @param rank groups proposals: smaller ones are shown first
    /// @param target what the name would mean, for its documentation
    /// @param importFrom the module that an import statement must be added for; empty for none
    public record Item(
            String label, ItemKind kind, int rank, Optional<Target> target, String importFrom) {

        /// Whether the definition carries a `deprecated` decorator (PEP 702).
        public boolean isDeprecated() {
            return target.isPresent()
                    && target.get() instanceof Target.Variable(_, Symbol symbol)
                    && symbol.bindings().stream().anyMatch(binding -> isDeprecated(binding.node()));
        }

        private static boolean isDeprecated(Node node) {
            return switch (node) {
                case Stmt.FunctionLike function ->
                        Decorators.isDeprecated(function.decoratorList());
                case Stmt.ClassDef type -> Decorators.isDeprecated(type.decoratorList());
                default -> false;
            };
        }
    }

    /// All proposals for one place.
    ///
    /// @param start offset where the word under the cursor begins
    public record Proposals(int start, List<Item> items) {}

    private static final List<String> SOFT_KEYWORDS = List.of("match", "case", "type");

    private final Inference inference;
    private final SourceLocation file;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private Completion(Inference inference, SourceLocation file) {
        this.inference = inference;
        this.file = file;
    }

    public static Proposals at(SourceLocation file, int offset, Path root, Snapshot db) {
        Inference inference = new Inference(db);
        CompletionPlace place = CompletionPlace.at(inference.tree(file), offset);
        Completion completion = new Completion(inference, file);
        switch (place.kind()) {
            case NOTHING -> {} // A comment, a string, a new name: nothing can be proposed.
            case ATTRIBUTE ->
                    completion.attributes(ExpressionBefore.value(inference, file, place.token()));
            case MODULE -> completion.modules(place);
            case IMPORTED_NAME -> completion.importedNames(place);
            case DICTIONARY_KEY -> completion.keys(place);
            case NAME -> {
                completion.arguments(offset);
                completion.names(offset);
                completion.builtins();
                completion.keywords();
                completion.imports(place.word(), root);
            }
        }
        boolean isPlain = place.kind() == Kind.NAME || place.kind() == Kind.ATTRIBUTE;
        if (isPlain && !place.word().isEmpty()) {
            completion.items.values().removeIf(item -> !matches(item.label(), place.word()));
        }
        return new Proposals(place.start(), List.copyOf(completion.items.values()));
    }

    /// Whether the letters of the word appear in the label in this order, the first ones of both
    /// alike but for case.
    static boolean matches(String label, String word) {
        int at = 0;
        for (int i = 0; i < label.length() && at < word.length(); i++) {
            if (Character.toLowerCase(label.charAt(i)) == Character.toLowerCase(word.charAt(at))) {
                at++;
            }
        }
        return at == word.length();
    }

    private void add(String label, ItemKind kind, int rank, Optional<Target> target) {
        items.putIfAbsent(label, new Item(label, kind, rank, target, ""));
    }

    private void attributes(Value owner) {
        for (Value part : owner.alternatives()) {
            switch (part) {
                case Value.Instance(var type, var arguments) ->
                        members(inference.classes().members(type, arguments));
                case Value.ClassObject(var type, var arguments) -> {
                    members(inference.classes().members(type, arguments));
                    inference
                            .builtin("type")
                            .flatMap(inference.classes()::of)
                            .ifPresent(
                                    meta -> members(inference.classes().members(meta, List.of())));
                }
                case Value.Module(ModuleFile module) -> moduleMembers(module);
                case Value.Function _ ->
                        inference
                                .functionType()
                                .ifPresent(type ->
                                        members(inference.classes().members(type, List.of())));
                case Value.TypeVariable _,
                        Value.Unknown _,
                        Value.Union _ -> {} // Nothing is known of them.
            }
        }
    }

    private void members(Map<String, Classes.Member> members) {
        members.forEach((name, member) -> {
            boolean isDunder = name.startsWith("__") && name.endsWith("__");
            int rank =
                    isDunder
                            ? 4
                            : name.startsWith("_")
                                    ? 3
                                    : member.owner().name().equals("object") ? 3 : 1;
            add(name, kindOf(member.target(), true), rank, Optional.of(member.target()));
        });
    }

    private void moduleMembers(ModuleFile module) {
        for (String name : inference.modules().names(module)) {
            Optional<Target> target = inference.modules().member(module, name);
            int rank = name.startsWith("_") ? 3 : 1;
            target.ifPresent(found -> add(name, kindOf(found, false), rank, target));
        }
    }

    static ItemKind kindOf(Target target, boolean isMember) {
        return switch (target) {
            case Target.Module _ -> ItemKind.MODULE;
            case Target.SelfAttribute _ -> ItemKind.FIELD;
            case Target.Variable(_, Symbol symbol) -> {
                if (symbol.bindings().isEmpty()) {
                    yield ItemKind.VARIABLE;
                }
                yield switch (symbol.bindings().getLast().kind()) {
                    case CLASS -> ItemKind.CLASS;
                    case FUNCTION -> isMember ? ItemKind.METHOD : ItemKind.FUNCTION;
                    case ARGUMENT -> ItemKind.PARAMETER;
                    case IMPORT -> ItemKind.MODULE;
                    default -> isMember ? ItemKind.FIELD : ItemKind.VARIABLE;
                };
            }
        };
    }

    /// Names of modules in an import statement, after the part that is written already.
    private void modules(CompletionPlace place) {
        ModuleFile self = inference.db().module(file);
        if (place.level() == 0 && place.dotted().isEmpty()) {
            inference
                    .db()
                    .resolver()
                    .topLevelModules(self)
                    .forEach(name -> add(name, ItemKind.MODULE, 1, Optional.empty()));
            return;
        }
        var resolution =
                place.level() == 0
                        ? inference.db().resolve(self, place.dotted())
                        : inference.db().resolveRelative(self, place.level(), place.dotted());
        resolution
                .module()
                .ifPresent(module ->
                        inference
                                .db()
                                .submodules(module)
                                .forEach(name -> add(name, ItemKind.MODULE, 1, Optional.empty())));
    }

    private void importedNames(CompletionPlace place) {
        ModuleFile self = inference.db().module(file);
        var resolution =
                place.level() == 0
                        ? inference.db().resolve(self, place.dotted())
                        : inference.db().resolveRelative(self, place.level(), place.dotted());
        resolution.module().ifPresent(this::moduleMembers);
    }

    /// The keys that a dictionary's literal has.
    private void keys(CompletionPlace place) {
        for (String key : DictionaryKeys.of(inference, file, place.token())) {
            add(key, ItemKind.VALUE, 0, Optional.empty());
        }
    }

    /// `name=` for the parameters of the call around.
    private void arguments(int offset) {
        Optional<SignatureHelp.OpenCall> call =
                SignatureHelp.openCall(inference.tree(file), offset);
        if (call.isEmpty() || !call.get().keyword().isEmpty()) {
            return;
        }
        Value callee = ExpressionBefore.value(inference, file, call.get().callee());
        for (String name : KeywordArguments.of(callee, inference)) {
            add(name + "=", ItemKind.PARAMETER, 0, Optional.empty());
        }
    }

    /// The names that code at this place sees: of its scope, those around it, and the module.
    private void names(int offset) {
        Scope innermost = inference.scopeAt(file, offset);
        int rank = 1;
        for (Optional<Scope> at = Optional.of(innermost); at.isPresent(); at = at.get().parent()) {
            Scope scope = at.get();
            boolean isVisible =
                    scope.kind() != ScopeKind.CLASS || scope == innermost || innermost.seesClass();
            for (Symbol symbol : isVisible ? scope.symbols() : List.<Symbol>of()) {
                boolean isHere = symbol.isBound() && !symbol.name().startsWith(".");
                if (isHere) {
                    Target target = new Target.Variable(file, symbol);
                    add(
                            symbol.name(),
                            kind(symbol),
                            scope == innermost ? 0 : rank,
                            Optional.of(target));
                }
            }
        }
        for (String name : inference.modules().globals(file)) {
            inference
                    .modules()
                    .inFile(file, name)
                    .ifPresent(target -> add(name, kindOf(target, false), 1, Optional.of(target)));
        }
    }

    private ItemKind kind(Symbol symbol) {
        boolean isImport = symbol.isImported();
        Target target = new Target.Variable(file, symbol);
        return isImport
                ? inference
                        .modules()
                        .inFile(file, symbol.name())
                        .map(found -> kindOf(found, false))
                        .orElse(ItemKind.MODULE)
                : kindOf(target, false);
    }

    private void builtins() {
        Optional<ModuleFile> module = inference.db().resolveStdlib("builtins").module();
        Set<String> names = module.map(inference.modules()::names).orElse(Set.of());
        for (String name : names) {
            boolean isPrivate = name.startsWith("_") && !name.equals("__import__");
            Optional<Target> target =
                    module.flatMap(found -> inference.modules().member(found, name));
            if (!isPrivate && target.isPresent()) {
                add(name, kindOf(target.get(), false), 2, target);
            }
        }
    }

    private void keywords() {
        for (TokenKind kind : TokenKind.values()) {
            if (kind.isKeyword()) {
                add(kind.text(), ItemKind.KEYWORD, 2, Optional.empty());
            }
        }
        SOFT_KEYWORDS.forEach(word -> add(word, ItemKind.KEYWORD, 2, Optional.empty()));
    }

    /// Names of other modules that an import would bring, for words long enough to mean one.
    private void imports(String word, Path root) {
        if (word.length() < 3) {
            return;
        }
        List<Item> found = new ArrayList<>(AutoImports.matching(word, file, root, inference));
        found.forEach(item -> items.putIfAbsent(item.label(), item));
    }
}
