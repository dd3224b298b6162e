package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// What is known of an expression's value.
public sealed interface Value {
    Value UNKNOWN = new Unknown();

    /// An object of a class.
    ///
    /// @param arguments of a generic class, as far as known
    record Instance(ClassRef type, List<Value> arguments) implements Value {}

    /// A class itself.
    record ClassObject(ClassRef type, List<Value> arguments) implements Value {}

    /// A function, or a method of a receiver.
    ///
    /// @param overloads all definitions of the name that make it up, the last one first to be shown
    record Function(
            SourceLocation file, List<Stmt.FunctionLike> overloads, Optional<Value> receiver)
            implements Value {}

    record Module(ModuleFile module) implements Value {}

    /// One of several.
    record Union(List<Value> members) implements Value {}

    /// A type variable that nothing has been put in for.
    record TypeVariable(String name) implements Value {}

    record Unknown() implements Value {}

    /// One of these, flattened and without repetitions; unknown parts make nothing known only if
    /// all are.
    static Value union(List<Value> parts) {
        List<Value> flat =
                parts.stream()
                        .flatMap(part ->
                                part instanceof Union(List<Value> members)
                                        ? members.stream()
                                        : java.util.stream.Stream.of(part))
                        .filter(part -> !(part instanceof Unknown))
                        .distinct()
                        .toList();
        return flat.isEmpty() ? UNKNOWN : flat.size() == 1 ? flat.getFirst() : new Union(flat);
    }

    /// The alternatives: several of a union, else the value itself.
    default List<Value> alternatives() {
        return this instanceof Union(List<Value> members) ? members : List.of(this);
    }
}
