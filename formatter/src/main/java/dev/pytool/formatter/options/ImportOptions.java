package dev.pytool.formatter.options;

import dev.pytool.processor.option.Option;

import java.util.List;
import java.util.Map;

/// How imports are sorted; isort's options under the names ruff gives them.
public record ImportOptions(
        @Option(doc = "Modules of this project.") List<String> knownFirstParty,
        @Option(doc = "Modules of other distributions.") List<String> knownThirdParty,
        @Option(doc = "Modules of the folder itself, which stand in the last section.")
                List<String> knownLocalFolder,
        @Option(doc = "Modules to count as the standard library's.")
                List<String> extraStandardLibrary,
        @Option(doc = "Further sections and the modules in them.")
                Map<String, List<String>> sections,
        @Option(
                        value = "future,standard-library,third-party,first-party,local-folder",
                        doc = "The order of the sections.")
                List<String> sectionOrder,
        @Option(
                        doc =
                                "The section of modules that nothing else places; third-party where this is empty.")
                String defaultSection,
        @Option(doc = "Do not separate the sections.") boolean noSections,
        @Option(doc = "One import statement for each imported name.") boolean forceSingleLine,
        @Option(doc = "Modules whose imports force-single-line leaves together.")
                List<String> singleLineExclusions,
        @Option(doc = "Sort `import x` and `from x import y` by module alone.")
                boolean forceSortWithinSections,
        @Option(doc = "Modules to put first within their section.") List<String> forceToTop,
        @Option(doc = "Wrap every `from` import that has an `as` or several names.")
                boolean forceWrapAliases,
        @Option(doc = "Join several `from x import y as z` of one module.")
                boolean combineAsImports,
        @Option(value = "true", doc = "Let a trailing comma keep an import on several lines.")
                boolean splitOnTrailingComma,
        @Option(value = "true", doc = "Sort constants, classes and variables apart.")
                boolean orderByType,
        @Option(doc = "Names to take for classes.") List<String> classes,
        @Option(doc = "Names to take for constants.") List<String> constants,
        @Option(doc = "Names to take for variables.") List<String> variables,
        @Option(doc = "Sort with regard to case.") boolean caseSensitive,
        @Option(doc = "Put `from` imports before `import` statements.") boolean fromFirst,
        @Option(doc = "Sort by length.") boolean lengthSort,
        @Option(doc = "Sort `import x` statements by length.") boolean lengthSortStraight,
        @Option(doc = "Sections without an empty line before them.") List<String> noLinesBefore,
        @Option(
                        value = "-1",
                        doc = "Empty lines after the imports; -1 chooses as isort's profile black.")
                int linesAfterImports,
        @Option(
                        value = "0",
                        doc =
                                "Empty lines between `import x` and `from x import y`; isort's lines_between_types.")
                int linesBetweenTypes,
        @Option(doc = "Imports every file has to have.") List<String> requiredImports,
        @Option(
                        value = "furthest-to-closest",
                        choices = {"furthest-to-closest", "closest-to-furthest"},
                        doc = "The order of relative imports.")
                String relativeImportsOrder,
        @Option(
                        value = "true",
                        doc = "Count modules of the package of the file itself as first-party.")
                boolean detectSamePackage,
        @Option(doc = "Headings of sections: section to comment.")
                Map<String, String> importHeading) {}
