package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Signatures;
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
import java.util.List;
import java.util.Optional;

/// Words shown between the code's own: names of parameters before arguments, types that are not
/// written.
public final class InlayHints {

    /// @param isType whether it is a type, else the name of a parameter
    public record Hint(int offset, String label, boolean isType) {}

    private final Inference inference;
    private final SourceLocation file;
    private final Tree tree;
    private final Span within;
    private final List<Hint> hints = new ArrayList<>();

    private InlayHints(Inference inference, SourceLocation file, Span within) {
        this.inference = inference;
        this.file = file;
        this.tree = inference.tree(file);
        this.within = within;
    }

    public static List<Hint> of(SourceLocation file, Span within, Snapshot db) {
        InlayHints collector = new InlayHints(new Inference(db), file, within);
        collector.visit(collector.tree.root());
        return collector.hints;
    }

    private void visit(Node node) {
        boolean touches = tree.start(node) <= within.end() && within.start() <= tree.end(node);
        if (!touches) {
            return;
        }
        switch (node) {
            case Expr.Call call -> arguments(call);
            case Stmt.FunctionLike function -> result(function);
            case Stmt.Assign assign -> variable(assign);
            default -> {} // Has none of its own.
        }
        node.forEachChild(this::visit);
    }

    private void arguments(Expr.Call call) {
        boolean isCandidate = call.args().stream().anyMatch(InlayHints::needsName);
        if (!isCandidate) {
            return;
        }
        List<Signatures.Parameter> parameters = parameters(inference.evaluate(call.func(), file));
        List<Signatures.Parameter> positional =
                parameters.stream()
                        .filter(parameter -> !parameter.isMarker() && !parameter.isKeywordOnly())
                        .toList();
        for (int i = 0; i < Math.min(call.args().size(), positional.size()); i++) {
            Expr argument = call.args().get(i);
            Signatures.Parameter parameter = positional.get(i);
            if (argument instanceof Expr.Starred || parameter.isStarred()) {
                return;
            }
            boolean isShown =
                    needsName(argument)
                                    && !parameter.name().startsWith("_")
                                    && positional.size() > 1
                            || needsName(argument)
                                    && parameter.name().length() > 1
                                    && !parameter.name().startsWith("_");
            if (isShown) {
                hints.add(new Hint(tree.start(argument), parameter.name() + "=", false));
            }
        }
    }

    /// Names of arguments speak for themselves; constants and computed values do not.
    private static boolean needsName(Expr argument) {
        return !(argument instanceof Expr.Name) && !(argument instanceof Expr.Attribute);
    }

    private List<Signatures.Parameter> parameters(Value callee) {
        return switch (callee) {
            case Value.Function function
                    when function.overloads().size() == 1 && !function.file().isStub() -> {
                List<Signatures.Parameter> all =
                        Signatures.list(
                                inference.tree(function.file()),
                                function.overloads().getFirst().args());
                yield function.receiver().isPresent() ? Signatures.bound(all) : all;
            }
            case Value.ClassObject(ClassRef type, var arguments) ->
                    inference
                            .classes()
                            .member(type, arguments, "__init__")
                            .map(member -> inference.valueOf(member.target()))
                            .filter(Value.Function.class::isInstance)
                            .map(value -> (Value.Function) value)
                            .filter(function -> !function.file().isStub())
                            .map(function ->
                                    Signatures.bound(
                                            Signatures.list(
                                                    inference.tree(function.file()),
                                                    function.overloads().getLast().args())))
                            .orElse(List.of());
            default -> List.of();
        };
    }

    /// The type that a function without annotation returns, behind its parameters.
    private void result(Stmt.FunctionLike function) {
        if (function.returns().isPresent() || function.name().equals("__init__")) {
            return;
        }
        Value value =
                inference.resultOf(new Value.Function(file, List.of(function), Optional.empty()));
        colon(function)
                .ifPresent(offset -> {
                    if (!(value instanceof Value.Unknown)) {
                        hints.add(new Hint(offset, "-> " + TypeNames.of(value, inference), true));
                    }
                });
    }

    private Optional<Integer> colon(Stmt.FunctionLike function) {
        Tokens tokens = tree.tokens();
        int depth = 0;
        for (int i = tokens.at(tree.start(function));
                i < tokens.size() && tokens.start(i) < tree.end(function);
                i++) {
            TokenKind kind = tokens.kind(i);
            boolean opens =
                    kind == TokenKind.LPAR || kind == TokenKind.LSQB || kind == TokenKind.LBRACE;
            boolean closes =
                    kind == TokenKind.RPAR || kind == TokenKind.RSQB || kind == TokenKind.RBRACE;
            depth += opens ? 1 : closes ? -1 : 0;
            if (depth == 0 && kind == TokenKind.COLON) {
                return Optional.of(tokens.start(i));
            }
        }
        return Optional.empty();
    }

    /// The type of a variable whose value does not show it: not for literals and calls of classes.
    private void variable(Stmt.Assign assign) {
        boolean isPlain =
                assign.targets().size() == 1 && assign.targets().getFirst() instanceof Expr.Name;
        boolean showsType =
                assign.value() instanceof Expr.Constant
                        || assign.value() instanceof Expr.StringTemplate
                        || assign.value() instanceof Expr.Lambda;
        if (!isPlain || showsType) {
            return;
        }
        Expr.Name name = (Expr.Name) assign.targets().getFirst();
        Value value = inference.evaluate(assign.value(), file);
        boolean isObvious =
                assign.value() instanceof Expr.Call call
                        && inference.evaluate(call.func(), file) instanceof Value.ClassObject;
        boolean isKnown = value instanceof Value.Instance || value instanceof Value.Union;
        Optional<Target> target =
                inference.lookup(file, inference.scopeAt(file, tree.start(name)), name.id());
        boolean isFirst = target.map(found -> isFirstBinding(found, name)).orElse(false);
        if (isKnown && !isObvious && isFirst) {
            hints.add(new Hint(tree.end(name), ": " + TypeNames.of(value, inference), true));
        }
    }

    private static boolean isFirstBinding(Target target, Expr.Name name) {
        return target instanceof Target.Variable(_, var symbol)
                && !symbol.bindings().isEmpty()
                && symbol.bindings().getFirst().node() == name;
    }
}
