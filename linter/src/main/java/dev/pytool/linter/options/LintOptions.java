package dev.pytool.linter.options;

import dev.pytool.formatter.options.ImportOptions;
import dev.pytool.formatter.style.TargetVersion;
import dev.pytool.processor.option.Option;
import dev.pytool.processor.option.OptionSection;

import java.util.List;
import java.util.Map;

/// What is linted and how; ruff's options under ruff's names.
@OptionSection("lint")
public record LintOptions(
        @Option(
                        flag = "--select",
                        value = "E4,E7,E9,F",
                        placeholder = "CODE",
                        doc = "Codes or prefixes of codes to look for, or ALL.")
                List<String> select,
        @Option(
                        flag = "--ignore",
                        placeholder = "CODE",
                        doc = "Codes or prefixes of codes to leave out.")
                List<String> ignore,
        @Option(
                        flag = "--extend-select",
                        placeholder = "CODE",
                        doc = "Codes to look for besides those selected.")
                List<String> extendSelect,
        @Option(
                        flag = "--extend-ignore",
                        placeholder = "CODE",
                        doc = "Codes to leave out besides those ignored.")
                List<String> extendIgnore,
        @Option(
                        flag = "--fixable",
                        value = "ALL",
                        placeholder = "CODE",
                        doc = "Codes whose findings may be fixed.")
                List<String> fixable,
        @Option(
                        flag = "--unfixable",
                        placeholder = "CODE",
                        doc = "Codes whose findings are never fixed.")
                List<String> unfixable,
        @Option(
                        flag = "--extend-fixable",
                        placeholder = "CODE",
                        doc = "Codes to fix besides those fixable.")
                List<String> extendFixable,
        @Option(placeholder = "CODE", doc = "Codes whose unsafe fixes count as safe.")
                List<String> extendSafeFixes,
        @Option(placeholder = "CODE", doc = "Codes whose safe fixes count as unsafe.")
                List<String> extendUnsafeFixes,
        @Option(
                        flag = "--per-file-ignores",
                        placeholder = "PATTERN:CODE",
                        doc = "Codes to leave out in the files that a pattern names.")
                Map<String, List<String>> perFileIgnores,
        @Option(
                        flag = "--extend-per-file-ignores",
                        placeholder = "PATTERN:CODE",
                        doc = "Further codes to leave out in the files that a pattern names.")
                Map<String, List<String>> extendPerFileIgnores,
        @Option(
                        flag = "--line-length",
                        value = "88",
                        min = 1,
                        max = 1000,
                        placeholder = "N",
                        doc = "How many columns a line may fill.")
                int lineLength,
        @Option(value = "4", min = 1, max = 16, doc = "Columns of an indentation level.")
                int indentWidth,
        @Option(
                        flag = "--target-version",
                        value = "py311",
                        placeholder = "pyXY",
                        doc = "The oldest Python version that the code has to run on.")
                TargetVersion targetVersion,
        @Option(
                        flag = "--preview",
                        doc =
                                "Let prefixes select preview rules too; a rule that is named always works.")
                boolean preview,
        @Option(doc = "Let only exact codes select preview rules.") boolean explicitPreviewRules,
        @Option(
                        flag = "--dummy-variable-rgx",
                        value = "^(_+|(_+[a-zA-Z0-9_]*[a-zA-Z0-9]+?))$",
                        placeholder = "REGEX",
                        doc = "Names of variables that need not be used.")
                String dummyVariableRgx,
        @Option(doc = "Codes of other tools, which suppression comments may name.")
                List<String> external,
        @Option(value = "TODO,FIXME,XXX", doc = "Words that begin a task comment.")
                List<String> taskTags,
        @Option(doc = "Characters that look like others and may stay.")
                List<String> allowedConfusables,
        @Option(doc = "Objects to take for loggers.") List<String> loggerObjects,
        @Option(doc = "Modules that stand for `typing`.") List<String> typingModules,
        @Option(
                        value = "true",
                        doc = "Import from `typing_extensions` what `typing` does not have yet.")
                boolean typingExtensions,
        @Option(doc = "Names that exist besides Python's builtins.") List<String> builtins,
        @Option(doc = "Folders that are packages without `__init__.py`.")
                List<String> namespacePackages,
        @Option(value = ".,src", doc = "Folders whose modules are first-party.") List<String> src,
        @Option(
                        value = "true",
                        doc = "Import `annotations` from `__future__` where a fix needs it.")
                boolean futureAnnotations,
        @Option(doc = "flake8-annotations.") AnnotationOptions flake8Annotations,
        @Option(doc = "flake8-bandit.") BanditOptions flake8Bandit,
        @Option(doc = "flake8-boolean-trap.") BooleanTrapOptions flake8BooleanTrap,
        @Option(doc = "flake8-bugbear.") BugbearOptions flake8Bugbear,
        @Option(doc = "flake8-builtins.") BuiltinsOptions flake8Builtins,
        @Option(doc = "flake8-comprehensions.") ComprehensionOptions flake8Comprehensions,
        @Option(doc = "flake8-copyright.") CopyrightOptions flake8Copyright,
        @Option(doc = "flake8-errmsg.") ErrmsgOptions flake8Errmsg,
        @Option(doc = "flake8-gettext.") GettextOptions flake8Gettext,
        @Option(doc = "flake8-implicit-str-concat.") StringConcatOptions flake8ImplicitStrConcat,
        @Option(doc = "flake8-import-conventions.") ImportConventionOptions flake8ImportConventions,
        @Option(doc = "flake8-pytest-style.") PytestOptions flake8PytestStyle,
        @Option(doc = "flake8-quotes.") QuoteOptions flake8Quotes,
        @Option(doc = "flake8-self.") SelfOptions flake8Self,
        @Option(doc = "flake8-tidy-imports.") TidyImportOptions flake8TidyImports,
        @Option(doc = "flake8-type-checking.") TypeCheckingOptions flake8TypeChecking,
        @Option(doc = "flake8-unused-arguments.") UnusedArgumentOptions flake8UnusedArguments,
        @Option(doc = "isort.") ImportOptions isort,
        @Option(doc = "mccabe.") MccabeOptions mccabe,
        @Option(doc = "pep8-naming.") NamingOptions pep8Naming,
        @Option(doc = "pycodestyle.") PycodestyleOptions pycodestyle,
        @Option(doc = "pydocstyle.") PydocstyleOptions pydocstyle,
        @Option(doc = "pydoclint.") PydoclintOptions pydoclint,
        @Option(doc = "pyflakes.") PyflakesOptions pyflakes,
        @Option(doc = "pylint.") PylintOptions pylint,
        @Option(doc = "pyupgrade.") PyupgradeOptions pyupgrade,
        @Option(doc = "ruff's own rules.") RuffOptions ruff) {
    public static final LintOptions DEFAULT = LintOptionsTable.defaults();

    /// Whether the target is another one than where nobody says anything: code is then held to its
    /// syntax.
    public boolean statesTarget() {
        return targetVersion != DEFAULT.targetVersion;
    }
}
