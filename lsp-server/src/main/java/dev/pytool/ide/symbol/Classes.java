package dev.pytool.ide.symbol;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.workspace.Bound;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Classes: their bases, type parameters and members.
public final class Classes {
    private static final int DEEPEST = 40;

    /// A base with what it puts in for the type parameters.
    public record Base(ClassRef type, List<Value> arguments) {}

    /// A member and the class that defines it.
    ///
    /// @param arguments what that class's type parameters stand for
    public record Member(ClassRef owner, List<Value> arguments, Target target) {}

    private final Inference inference;

    Classes(Inference inference) {
        this.inference = inference;
    }

    /// The class that a symbol is the name of.
    public Optional<ClassRef> of(Target target) {
        return target instanceof Target.Variable(var file, Symbol symbol)
                ? symbol.bindings().stream()
                        .map(Binding::node)
                        .filter(Stmt.ClassDef.class::isInstance)
                        .reduce((_, last) -> last)
                        .flatMap(node -> ref(file, (Stmt.ClassDef) node))
                : Optional.empty();
    }

    public Optional<ClassRef> ref(
            dev.pytool.analyzer.imports.SourceLocation file, Stmt.ClassDef node) {
        return inference
                .db()
                .get(Bound.SCOPES, file)
                .scope(node)
                .map(scope -> new ClassRef(file, node, scope));
    }

    /// The symbol that a class is bound to.
    public Optional<Target> targetOf(ClassRef type) {
        return inference
                .scopes(type.file())
                .binding(type.node())
                .map(binding ->
                        new Target.Variable(
                                type.file(), binding.symbol().resolved().orElse(binding.symbol())));
    }

    /// The class whose body or method the scope belongs to, innermost first.
    public Optional<ClassRef> around(dev.pytool.analyzer.imports.SourceLocation file, Scope scope) {
        for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().parent()) {
            if (at.get().kind() == ScopeKind.CLASS
                    && at.get().node() instanceof Stmt.ClassDef node) {
                return Optional.of(new ClassRef(file, node, at.get()));
            }
        }
        return Optional.empty();
    }

    /// The direct bases, as written.
    public List<Base> bases(ClassRef type) {
        List<Base> bases = new ArrayList<>();
        Scope outside = type.scope().parent().orElse(type.scope());
        for (Expr base : type.node().bases()) {
            for (Value value :
                    inference.annotations().evaluate(base, type.file(), outside).alternatives()) {
                if (value instanceof Value.Instance(ClassRef found, List<Value> arguments)
                        && !found.equals(type)) {
                    bases.add(new Base(found, arguments));
                }
            }
        }
        return bases;
    }

    /// The class and all it inherits from, nearest first, each with what its type parameters stand
    /// for.
    public List<Base> ancestry(ClassRef type, List<Value> arguments) {
        Map<ClassRef, Base> found = new LinkedHashMap<>();
        collect(new Base(type, arguments), found, 0);
        inference
                .builtinClass("object")
                .ifPresent(object -> found.putIfAbsent(object, new Base(object, List.of())));
        return new ArrayList<>(found.values());
    }

    private void collect(Base base, Map<ClassRef, Base> found, int depth) {
        if (depth > DEEPEST || found.putIfAbsent(base.type, base) != null) {
            return;
        }
        Map<String, Value> substitution = substitution(base.type, base.arguments);
        for (Base next : bases(base.type)) {
            List<Value> given =
                    next.arguments.stream()
                            .map(value -> Substitution.apply(value, substitution))
                            .toList();
            collect(new Base(next.type, given), found, depth + 1);
        }
    }

    /// What the class's type parameters stand for.
    Map<String, Value> substitution(ClassRef type, List<Value> arguments) {
        Map<String, Value> values = new LinkedHashMap<>();
        int index = 0;
        for (String parameter : parameters(type)) {
            values.put(parameter, index < arguments.size() ? arguments.get(index) : Value.UNKNOWN);
            index++;
        }
        return values;
    }

    /// The names of the type parameters: of `class C[T]`, of `Generic[T]` or `Protocol[T]`, or as
    /// the bases mention them.
    List<String> parameters(ClassRef type) {
        if (!type.node().typeParams().isEmpty()) {
            return type.node().typeParams().stream().map(Classes::name).toList();
        }
        Set<String> mentioned = new LinkedHashSet<>();
        Scope outside = type.scope().parent().orElse(type.scope());
        for (Expr base : type.node().bases()) {
            if (base instanceof Expr.Subscript subscript) {
                Set<String> here = new LinkedHashSet<>();
                List<Value> arguments =
                        inference.annotations().arguments(subscript.slice(), type.file(), outside);
                arguments.forEach(value -> Substitution.variables(value, here));
                String word = Decorators.lastName(subscript.value());
                if (word.equals("Generic") || word.equals("Protocol")) {
                    return List.copyOf(here);
                }
                mentioned.addAll(here);
            }
        }
        return List.copyOf(mentioned);
    }

    private static String name(TypeParam parameter) {
        return switch (parameter) {
            case TypeParam.TypeVar variable -> variable.name();
            case TypeParam.ParamSpec variable -> variable.name();
            case TypeParam.TypeVarTuple variable -> variable.name();
        };
    }

    /// A member by name, of the class or the nearest ancestor that has it.
    public Optional<Member> member(ClassRef type, List<Value> arguments, String name) {
        for (Base base : ancestry(type, arguments)) {
            Optional<Target> own = ownMember(base.type, name);
            if (own.isPresent()) {
                return Optional.of(new Member(base.type, base.arguments, own.get()));
            }
        }
        return Optional.empty();
    }

    public Optional<Target> ownMember(ClassRef type, String name) {
        Optional<Symbol> symbol = type.scope().symbol(mangled(type, name)).filter(Symbol::isBound);
        if (symbol.isPresent()) {
            return Optional.of(new Target.Variable(type.file(), symbol.get()));
        }
        return selfAttributes(type).containsKey(name)
                ? Optional.of(new Target.SelfAttribute(type, name))
                : Optional.empty();
    }

    private static String mangled(ClassRef type, String name) {
        boolean isPrivate = name.startsWith("__") && !name.endsWith("__");
        String owner = type.name().replaceFirst("^_+", "");
        return isPrivate && !owner.isEmpty() ? "_" + owner + name : name;
    }

    /// The names of all members, each with the class that defines it; the nearest definition of a
    /// name wins.
    public Map<String, Member> members(ClassRef type, List<Value> arguments) {
        Map<String, Member> all = new LinkedHashMap<>();
        for (Base base : ancestry(type, arguments)) {
            for (Symbol symbol : base.type.scope().symbols()) {
                if (symbol.isBound()) {
                    Target target = new Target.Variable(base.type.file(), symbol);
                    all.putIfAbsent(symbol.name(), new Member(base.type, base.arguments, target));
                }
            }
            for (String name : selfAttributes(base.type).keySet()) {
                Target target = new Target.SelfAttribute(base.type, name);
                all.putIfAbsent(name, new Member(base.type, base.arguments, target));
            }
        }
        return all;
    }

    /// The attributes that methods assign on their first parameter, with the places in the order of
    /// the text.
    Map<String, List<Expr.Attribute>> selfAttributes(ClassRef type) {
        Map<String, List<Expr.Attribute>> found = new LinkedHashMap<>();
        for (Stmt statement : type.node().body()) {
            if (statement instanceof Stmt.FunctionLike method) {
                firstParameter(method).ifPresent(self -> collectStores(method, self.arg(), found));
            }
        }
        return found;
    }

    static Optional<Arg> firstParameter(Stmt.FunctionLike function) {
        boolean isStatic = Decorators.has(function.decoratorList(), "staticmethod");
        List<Arg> first =
                function.args().posonlyargs().isEmpty()
                        ? function.args().args()
                        : function.args().posonlyargs();
        return first.isEmpty() || isStatic ? Optional.empty() : Optional.of(first.getFirst());
    }

    private static void collectStores(
            Node node, String self, Map<String, List<Expr.Attribute>> found) {
        node.forEachChild(child -> {
            boolean isStore =
                    child instanceof Expr.Attribute attribute
                            && attribute.ctx() == dev.pytool.parser.ast.ExprContext.STORE
                            && attribute.value() instanceof Expr.Name name
                            && name.id().equals(self);
            if (isStore) {
                Expr.Attribute attribute = (Expr.Attribute) child;
                found.computeIfAbsent(attribute.attr(), _ -> new ArrayList<>()).add(attribute);
            }
            collectStores(child, self, found);
        });
    }

    /// The farthest ancestor among the user's files that has a member of this name: overrides are
    /// one with it.
    Target original(ClassRef type, String name, Target own) {
        Target last = own;
        for (Base base : ancestry(type, List.of())) {
            boolean isUsers = !inference.db().resolver().isDurable(base.type.file());
            Optional<Target> member = isUsers ? ownMember(base.type, name) : Optional.empty();
            if (member.isPresent()) {
                last = member.get();
            }
        }
        return last;
    }
}
