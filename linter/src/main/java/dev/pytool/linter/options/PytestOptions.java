package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the PT rules.
public record PytestOptions(
        @Option(doc = "Demand parentheses on `@pytest.fixture()`.") boolean fixtureParentheses,
        @Option(doc = "Demand parentheses on `@pytest.mark.foo()`.") boolean markParentheses,
        @Option(
                        value = "tuple",
                        choices = {"csv", "tuple", "list"},
                        doc = "The type of several names of `parametrize`.")
                String parametrizeNamesType,
        @Option(
                        value = "list",
                        choices = {"tuple", "list"},
                        doc = "The type of the values of `parametrize`.")
                String parametrizeValuesType,
        @Option(
                        value = "tuple",
                        choices = {"tuple", "list"},
                        doc = "The type of a row of values of `parametrize`.")
                String parametrizeValuesRowType,
        @Option(
                        value =
                                "BaseException,Exception,ValueError,OSError,IOError,EnvironmentError,socket.error",
                        doc = "Exceptions for which `raises` needs `match`.")
                List<String> raisesRequireMatchFor,
        @Option(doc = "Further exceptions for which `raises` needs `match`.")
                List<String> raisesExtendRequireMatchFor,
        @Option(
                        value = "Warning,UserWarning,DeprecationWarning",
                        doc = "Warnings for which `warns` needs `match`.")
                List<String> warnsRequireMatchFor,
        @Option(doc = "Further warnings for which `warns` needs `match`.")
                List<String> warnsExtendRequireMatchFor) {}
