package dev.pytool.linter.options;

import dev.pytool.processor.option.Option;

import java.util.List;

/// Options of the N rules.
public record NamingOptions(
        @Option(doc = "Decorators that make a class method.") List<String> classmethodDecorators,
        @Option(doc = "Decorators that make a static method.") List<String> staticmethodDecorators,
        @Option(
                        value =
                                "setUp,tearDown,setUpClass,tearDownClass,setUpModule,tearDownModule,asyncSetUp,asyncTearDown,"
                                        + "setUpTestData,failureException,longMessage,maxDiff",
                        doc = "Names (or patterns) that are left alone.")
                List<String> ignoreNames,
        @Option(doc = "Further names that are left alone.") List<String> extendIgnoreNames) {}
