package dev.pytool.ide;

import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Signatures;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;

/// Values in the words of type annotations.
final class TypeNames {
    private TypeNames() {}

    /// `list[int]`, `A | None`, `type[C]`, `(x: int) -> str`; `Unknown` where nothing is known.
    static String of(Value value, Inference inference) {
        return switch (value) {
            case Value.Instance(ClassRef type, List<Value> arguments) ->
                    instance(type, arguments, inference);
            case Value.ClassObject(ClassRef type, List<Value> arguments) ->
                    "type[" + instance(type, arguments, inference) + "]";
            case Value.Module(var module) -> "Module(\"" + module.name() + "\")";
            case Value.TypeVariable(String name) -> name;
            case Value.Unknown _ -> "Unknown";
            case Value.Union(List<Value> members) -> {
                List<String> parts = new ArrayList<>();
                members.forEach(part -> parts.add(of(part, inference)));
                if (parts.remove("None")) {
                    parts.add("None");
                }
                yield String.join(" | ", parts);
            }
            case Value.Function(var file, List<Stmt.FunctionLike> overloads, var receiver) -> {
                String signature =
                        Signatures.of(
                                inference.tree(file), overloads.getLast(), receiver.isPresent());
                yield signature.substring(signature.indexOf('('));
            }
        };
    }

    private static String instance(ClassRef type, List<Value> arguments, Inference inference) {
        if (type.name().equals("NoneType")) {
            return "None";
        }
        boolean isKnown =
                arguments.stream().anyMatch(argument -> !(argument instanceof Value.Unknown));
        if (!isKnown) {
            return type.name();
        }
        return type.name()
                + "["
                + String.join(", ", arguments.stream().map(part -> of(part, inference)).toList())
                + "]";
    }
}
