package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Decorators;
import dev.pytool.ide.symbol.ExpressionBefore;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Signatures;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The signatures of the call that the cursor is in, found by its tokens so that an unclosed call
/// has them too.
public final class SignatureHelp {

    /// @param parameters each as it stands in the label
    /// @param active index of the parameter being written, -1 where the call has more arguments
    ///   than parameters
    public record Signature(
            String label, List<String> parameters, String documentation, int active) {}

    /// A call under way.
    ///
    /// @param argument number of the argument being written, from 0
    /// @param keyword name of the argument being written, empty for one without
    record OpenCall(int callee, int argument, String keyword) {}

    private SignatureHelp() {}

    /// All signatures, those that cannot take the arguments given so far after the others.
    public static List<Signature> at(SourceLocation file, int offset, Snapshot db) {
        Inference inference = new Inference(db);
        Optional<OpenCall> call = openCall(inference.tree(file), offset);
        if (call.isEmpty()) {
            return List.of();
        }
        Value callee = ExpressionBefore.value(inference, file, call.get().callee());
        List<Signature> found = new ArrayList<>();
        for (Value part : callee.alternatives()) {
            collect(part, call.get(), inference, found);
        }
        found.sort((a, b) -> Boolean.compare(a.active() < 0, b.active() < 0));
        return found;
    }

    /// The innermost call around the offset.
    static Optional<OpenCall> openCall(Tree tree, int offset) {
        Tokens tokens = tree.tokens();
        int last = tokens.at(Math.max(0, offset - 1));
        int depth = 0;
        int commas = 0;
        String keyword = "";
        for (int i = offset == 0 ? -1 : last; i >= 0; i--) {
            switch (tokens.kind(i)) {
                case RPAR, RSQB, RBRACE -> depth++;
                case LSQB, LBRACE -> {
                    if (--depth < 0) {
                        depth = 0;
                        commas = 0;
                        keyword = "";
                    }
                }
                case LPAR -> {
                    if (--depth < 0) {
                        int before = tokens.significantBefore(i);
                        boolean isCall = before >= 0 && isEndOfCallee(tokens, before);
                        if (isCall) {
                            return Optional.of(new OpenCall(before, commas, keyword));
                        }
                        depth = 0;
                        commas = 0;
                        keyword = "";
                    }
                }
                case COMMA -> commas += depth == 0 ? 1 : 0;
                case EQUAL -> {
                    int name = tokens.significantBefore(i);
                    if (depth == 0
                            && commas == 0
                            && name >= 0
                            && tokens.kind(name) == TokenKind.NAME) {
                        keyword =
                                tree.source()
                                        .text()
                                        .substring(tokens.start(name), tokens.end(name));
                    }
                }
                case DEF, CLASS -> {
                    return Optional.empty();
                }
                default -> {} // Part of an argument.
            }
        }
        return Optional.empty();
    }

    private static boolean isEndOfCallee(Tokens tokens, int token) {
        TokenKind kind = tokens.kind(token);
        if (kind == TokenKind.NAME) {
            int before = tokens.significantBefore(token);
            return before < 0
                    || tokens.kind(before) != TokenKind.DEF
                            && tokens.kind(before) != TokenKind.CLASS;
        }
        return kind == TokenKind.RPAR || kind == TokenKind.RSQB;
    }

    private static void collect(
            Value callee, OpenCall call, Inference inference, List<Signature> found) {
        switch (callee) {
            case Value.Function function ->
                    addAll(
                            function,
                            function.receiver().isPresent(),
                            function.overloads().getLast().name(),
                            call,
                            inference,
                            found);
            case Value.ClassObject(ClassRef type, var arguments) ->
                    constructor(type, arguments, call, inference, found);
            case Value.Instance instance -> {
                if (inference.attribute(instance, "__call__") instanceof Value.Function function) {
                    addAll(function, true, instance.type().name(), call, inference, found);
                }
            }
            default -> {} // Cannot be called, as far as is known.
        }
    }

    private static void constructor(
            ClassRef type,
            List<Value> arguments,
            OpenCall call,
            Inference inference,
            List<Signature> found) {
        for (String maker : List.of("__init__", "__new__")) {
            Optional<Value.Function> method =
                    inference
                            .classes()
                            .member(type, arguments, maker)
                            .filter(member -> !member.owner().name().equals("object"))
                            .map(member -> inference.valueOf(member.target()))
                            .filter(Value.Function.class::isInstance)
                            .map(Value.Function.class::cast);
            if (method.isPresent()) {
                addAll(method.get(), true, type.name(), call, inference, found);
                return;
            }
        }
        List<String> fields = Fields.of(type, inference).stream().map(Fields.Field::label).toList();
        int active = Fields.active(type, call.argument(), call.keyword(), inference);
        found.add(
                new Signature(
                        type.name() + "(" + String.join(", ", fields) + ")",
                        fields,
                        Docstrings.of(type.node()),
                        active));
    }

    private static void addAll(
            Value.Function function,
            boolean isBound,
            String name,
            OpenCall call,
            Inference inference,
            List<Signature> found) {
        Tree tree = inference.tree(function.file());
        List<Stmt.FunctionLike> overloads =
                function.overloads().stream()
                        .filter(one -> Decorators.has(one.decoratorList(), "overload"))
                        .toList();
        List<Stmt.FunctionLike> shown =
                overloads.isEmpty() ? List.of(function.overloads().getLast()) : overloads;
        for (Stmt.FunctionLike one : shown) {
            List<Signatures.Parameter> all = Signatures.list(tree, one.args());
            List<Signatures.Parameter> parameters = isBound ? Signatures.bound(all) : all;
            String result =
                    one.returns().map(type -> " -> " + Signatures.oneLine(tree, type)).orElse("");
            List<String> labels = parameters.stream().map(Signatures.Parameter::label).toList();
            found.add(
                    new Signature(
                            name + "(" + String.join(", ", labels) + ")" + result,
                            labels,
                            Docstrings.of(one),
                            active(parameters, call)));
        }
    }

    private static int active(List<Signatures.Parameter> parameters, OpenCall call) {
        int position = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Signatures.Parameter parameter = parameters.get(i);
            boolean takesKeyword =
                    !call.keyword().isEmpty()
                            && (parameter.name().equals(call.keyword())
                                    || parameter.label().startsWith("**"));
            boolean takesPosition =
                    call.keyword().isEmpty()
                            && !parameter.isMarker()
                            && !parameter.isKeywordOnly()
                            && !parameter.label().startsWith("**")
                            && (position == call.argument() || parameter.isStarred());
            if (takesKeyword || takesPosition) {
                return i;
            }
            position += parameter.isMarker() ? 0 : 1;
        }
        boolean takesNone = parameters.isEmpty() && call.argument() == 0;
        return takesNone ? 0 : -1;
    }
}
