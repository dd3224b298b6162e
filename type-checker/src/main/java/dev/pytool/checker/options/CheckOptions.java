package dev.pytool.checker.options;

import dev.pytool.processor.option.Option;
import dev.pytool.processor.option.OptionSection;

import java.util.List;

/// How files are type checked; mypy's options under mypy's names, with `-` for `_`.
@OptionSection("check")
public record CheckOptions(
        @Option(
                        flag = "--python-version",
                        value = "3.14",
                        placeholder = "X.Y",
                        doc = "The Python version that the code runs on.")
                String pythonVersion,
        @Option(
                        flag = "--platform",
                        value = "linux",
                        placeholder = "NAME",
                        doc = "The value of `sys.platform` that the code runs with.")
                String platform,
        @Option(
                        flag = "--python",
                        placeholder = "PATH",
                        doc =
                                "Environment (its folder or its interpreter) whose packages are resolved; nothing in it is executed.")
                String python,
        @Option(
                        flag = "--mypy-path",
                        placeholder = "PATH",
                        doc = "Folders to find modules in, before all others.")
                List<String> mypyPath,
        @Option(
                        flag = "--follow-imports",
                        value = "normal",
                        choices = {"normal", "silent", "skip", "error"},
                        placeholder = "MODE",
                        doc = "What to do with imported modules that were not named.")
                String followImports,
        @Option(
                        flag = "--untyped-calls-exclude",
                        placeholder = "MODULE",
                        doc = "Modules whose functions may be called untyped.")
                List<String> untypedCallsExclude,
        @Option(flag = "--always-true", placeholder = "NAME", doc = "Names to take for true.")
                List<String> alwaysTrue,
        @Option(flag = "--always-false", placeholder = "NAME", doc = "Names to take for false.")
                List<String> alwaysFalse,
        @Option(
                        flag = "--disable-error-code",
                        placeholder = "CODE",
                        doc = "Codes that are not reported.")
                List<String> disableErrorCode,
        @Option(
                        flag = "--enable-error-code",
                        placeholder = "CODE",
                        doc = "Codes that are reported though they are off by default.")
                List<String> enableErrorCode,
        @Option(
                        flag = "--enable-incomplete-feature",
                        placeholder = "NAME",
                        doc = "Accepted for mypy; has no effect.")
                List<String> enableIncompleteFeature,
        @Option(
                        flag = "--plugins",
                        placeholder = "MODULE",
                        doc = "Accepted for mypy; plugins are code of the workspace and never run.")
                List<String> plugins,
        @Option(flag = "--strict", doc = "Turn on the options that `mypy --strict` turns on.")
                boolean strict,
        @Option(
                        flag = "--disallow-any-unimported",
                        doc = "Report types that follow from imports that were not found.")
                boolean disallowAnyUnimported,
        @Option(flag = "--disallow-any-expr", doc = "Report every expression of type `Any`.")
                boolean disallowAnyExpr,
        @Option(
                        flag = "--disallow-any-decorated",
                        doc = "Report functions whose signature has `Any` after decoration.")
                boolean disallowAnyDecorated,
        @Option(flag = "--disallow-any-explicit", doc = "Report `Any` that is written.")
                boolean disallowAnyExplicit,
        @Option(
                        flag = "--disallow-any-generics",
                        noFlag = "--allow-any-generics",
                        doc = "Report generic types without type arguments.")
                boolean disallowAnyGenerics,
        @Option(
                        flag = "--disallow-subclassing-any",
                        noFlag = "--allow-subclassing-any",
                        doc = "Report classes whose base has type `Any`.")
                boolean disallowSubclassingAny,
        @Option(
                        flag = "--disallow-untyped-calls",
                        noFlag = "--allow-untyped-calls",
                        doc = "Report calls of functions without annotations from those with.")
                boolean disallowUntypedCalls,
        @Option(
                        flag = "--disallow-untyped-defs",
                        noFlag = "--allow-untyped-defs",
                        doc = "Report functions that are not fully annotated.")
                boolean disallowUntypedDefs,
        @Option(
                        flag = "--disallow-incomplete-defs",
                        noFlag = "--allow-incomplete-defs",
                        doc = "Report functions that are annotated in part.")
                boolean disallowIncompleteDefs,
        @Option(
                        flag = "--check-untyped-defs",
                        doc = "Check the bodies of functions without annotations.")
                boolean checkUntypedDefs,
        @Option(
                        flag = "--disallow-untyped-decorators",
                        noFlag = "--allow-untyped-decorators",
                        doc = "Report decorators without annotations.")
                boolean disallowUntypedDecorators,
        @Option(
                        flag = "--implicit-optional",
                        doc = "Take a parameter with default None for optional.")
                boolean implicitOptional,
        @Option(
                        flag = "--strict-optional",
                        value = "true",
                        doc = "Keep None apart from other types.")
                boolean strictOptional,
        @Option(
                        flag = "--warn-redundant-casts",
                        doc = "Report casts to the type that the value has.")
                boolean warnRedundantCasts,
        @Option(
                        flag = "--warn-unused-ignores",
                        doc = "Report `# type: ignore` comments that suppress nothing.")
                boolean warnUnusedIgnores,
        @Option(
                        flag = "--warn-no-return",
                        value = "true",
                        doc = "Report functions that may end without return.")
                boolean warnNoReturn,
        @Option(
                        flag = "--warn-return-any",
                        doc = "Report functions that return `Any` and declare another type.")
                boolean warnReturnAny,
        @Option(flag = "--warn-unreachable", doc = "Report code that can never run.")
                boolean warnUnreachable,
        @Option(
                        flag = "--allow-untyped-globals",
                        noFlag = "--disallow-untyped-globals",
                        doc = "Let module and class variables go without a needed annotation.")
                boolean allowUntypedGlobals,
        @Option(
                        flag = "--allow-redefinition",
                        noFlag = "--disallow-redefinition",
                        doc = "Let a variable be defined again with another type.")
                boolean allowRedefinition,
        @Option(
                        flag = "--local-partial-types",
                        doc = "Complete partial types within their scope only.")
                boolean localPartialTypes,
        @Option(
                        flag = "--implicit-reexport",
                        value = "true",
                        doc = "Export names that a module imported.")
                boolean implicitReexport,
        @Option(flag = "--strict-equality", doc = "Report comparisons that can never be equal.")
                boolean strictEquality,
        @Option(flag = "--strict-bytes", doc = "Do not take bytearray and memoryview for bytes.")
                boolean strictBytes,
        @Option(
                        flag = "--extra-checks",
                        doc = "Checks that are technically right but may be impractical.")
                boolean extraChecks,
        @Option(
                        flag = "--ignore-missing-imports",
                        doc = "Do not report imports that were not found.")
                boolean ignoreMissingImports,
        @Option(flag = "--ignore-errors", doc = "Report nothing of the file.") boolean ignoreErrors,
        @Option(
                        flag = "--namespace-packages",
                        value = "true",
                        doc = "Find packages without `__init__.py`.")
                boolean namespacePackages,
        @Option(
                        flag = "--explicit-package-bases",
                        doc = "Take the working folder and mypy-path alone for roots of packages.")
                boolean explicitPackageBases,
        @Option(
                        flag = "--show-column-numbers",
                        noFlag = "--hide-column-numbers",
                        value = "true",
                        doc = "Accepted for mypy; columns are always shown.")
                boolean showColumnNumbers,
        @Option(
                        flag = "--show-error-codes",
                        noFlag = "--hide-error-codes",
                        value = "true",
                        doc = "Accepted for mypy; codes are always shown.")
                boolean showErrorCodes,
        @Option(flag = "--pretty", doc = "Accepted for mypy; the output format full shows source.")
                boolean pretty,
        @Option(flag = "--force-union-syntax", doc = "Write `Union[X, Y]` in messages.")
                boolean forceUnionSyntax,
        @Option(flag = "--force-uppercase-builtins", doc = "Write `List[X]` in messages.")
                boolean forceUppercaseBuiltins,
        @Option(
                        flag = "--site-packages",
                        value = "true",
                        doc = "Use the packages that are installed in the environment.")
                boolean sitePackages) {
    public static final CheckOptions DEFAULT = CheckOptionsTable.defaults();
}
