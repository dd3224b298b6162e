package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the PL rules.
public record PylintOptions(
        @Option(value = "str,bytes", doc = "Types of constants that need no name.")
                List<String> allowMagicValueTypes,
        @Option(doc = "Names of dunder methods that exist besides Python's.")
                List<String> allowDunderMethodNames,
        @Option(value = "5", min = 0, doc = "Arguments of a function.") int maxArgs,
        @Option(value = "5", min = 0, doc = "Positional arguments of a function.")
                int maxPositionalArgs,
        @Option(value = "5", min = 0, doc = "Operands in a boolean expression.") int maxBoolExpr,
        @Option(value = "12", min = 0, doc = "Branches of a function.") int maxBranches,
        @Option(value = "15", min = 0, doc = "Local variables of a function.") int maxLocals,
        @Option(value = "5", min = 0, doc = "Nested blocks of a function.") int maxNestedBlocks,
        @Option(value = "20", min = 0, doc = "Public methods of a class.") int maxPublicMethods,
        @Option(value = "6", min = 0, doc = "`return` statements of a function.") int maxReturns,
        @Option(value = "50", min = 0, doc = "Statements of a function.") int maxStatements,
        @Option(value = "5", min = 0, doc = "Statements of a `try` clause.")
                int maxStatementsInTry) {}
