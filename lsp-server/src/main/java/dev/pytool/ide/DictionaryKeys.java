package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.ExpressionBefore;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Target;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.tree.Tree;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The keys that are known of a dictionary: those of the literals it was assigned, those of a typed
/// dictionary.
final class DictionaryKeys {
    private DictionaryKeys() {}

    /// @param token the last token of the dictionary's expression
    static List<String> of(Inference inference, SourceLocation file, int token) {
        Tree tree = inference.tree(file);
        Set<String> keys = new LinkedHashSet<>();
        if (tree.tokens().kind(token) == TokenKind.NAME) {
            String name =
                    tree.source()
                            .text()
                            .substring(tree.tokens().start(token), tree.tokens().end(token));
            inference
                    .lookup(file, inference.scopeAt(file, tree.tokens().start(token)), name)
                    .ifPresent(target -> addLiterals(target, inference, keys));
        }
        Value value = ExpressionBefore.value(inference, file, token);
        if (value instanceof Value.Instance(ClassRef type, _)) {
            boolean isTyped =
                    inference.classes().ancestry(type, List.of()).stream()
                            .anyMatch(base ->
                                    base.type().name().equals("TypedDict")
                                            || base.type().name().equals("_TypedDict"));
            boolean names =
                    isTyped || inference.tree(type.file()).text(type.node()).contains("TypedDict");
            if (names) {
                Fields.of(type, inference).forEach(field -> keys.add(field.name()));
            }
        }
        return List.copyOf(keys);
    }

    private static void addLiterals(Target target, Inference inference, Set<String> keys) {
        if (target instanceof Target.Variable(SourceLocation file, Symbol symbol)) {
            for (Binding binding : symbol.bindings()) {
                Optional<Expr> assigned = inference.assignedExpression(file, binding);
                if (assigned.isPresent() && assigned.get() instanceof Expr.Dict dict) {
                    dict.keys().stream().flatMap(Optional::stream).forEach(key -> add(key, keys));
                }
            }
        }
    }

    private static void add(Expr key, Set<String> keys) {
        if (key instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Str(String text, _)) {
            keys.add(text);
        }
    }
}
