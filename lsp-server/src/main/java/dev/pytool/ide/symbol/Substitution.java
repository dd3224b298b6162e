package dev.pytool.ide.symbol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Putting values in for type variables.
final class Substitution {
    private Substitution() {}

    static Value apply(Value value, Map<String, Value> values) {
        if (values.isEmpty()) {
            return value;
        }
        return switch (value) {
            case Value.TypeVariable(String name) -> values.getOrDefault(name, value);
            case Value.Instance(ClassRef type, List<Value> arguments) ->
                    arguments.isEmpty()
                            ? value
                            : new Value.Instance(type, apply(arguments, values));
            case Value.ClassObject(ClassRef type, List<Value> arguments) ->
                    arguments.isEmpty()
                            ? value
                            : new Value.ClassObject(type, apply(arguments, values));
            case Value.Union(List<Value> members) -> Value.union(apply(members, values));
            case Value.Function(var file, var overloads, Optional<Value> receiver) ->
                    new Value.Function(file, overloads, receiver.map(it -> apply(it, values)));
            case Value.Module _, Value.Unknown _ -> value;
        };
    }

    private static List<Value> apply(List<Value> all, Map<String, Value> values) {
        return all.stream().map(value -> apply(value, values)).toList();
    }

    /// Adds the names of the type variables in a value, in the order of their appearance.
    static void variables(Value value, Set<String> names) {
        switch (value) {
            case Value.TypeVariable(String name) -> names.add(name);
            case Value.Instance(_, List<Value> arguments) ->
                    arguments.forEach(part -> variables(part, names));
            case Value.ClassObject(_, List<Value> arguments) ->
                    arguments.forEach(part -> variables(part, names));
            case Value.Union(List<Value> members) ->
                    members.forEach(part -> variables(part, names));
            case Value.Function _, Value.Module _, Value.Unknown _ -> {} // Have none.
        }
    }
}
