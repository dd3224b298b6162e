package dev.pytool.formatter.options;

import dev.pytool.formatter.style.TargetVersion;
import dev.pytool.processor.option.Option;
import dev.pytool.processor.option.OptionSection;

import java.util.List;

/// How files are formatted; black's options under black's names.
///
/// @param targetVersion empty where the versions are inferred from each file, as black does
@OptionSection("fmt")
public record FormatSettings(
        @Option(
                        flag = "--line-length",
                        value = "88",
                        min = 1,
                        max = 1000,
                        placeholder = "N",
                        doc = "How many columns a line may fill.")
                int lineLength,
        @Option(
                        flag = "--target-version",
                        placeholder = "pyXY",
                        doc =
                                "Python versions that the result has to run on; inferred from each file where none is named.")
                List<TargetVersion> targetVersion,
        @Option(
                        flag = "--preview",
                        doc = "Use the style that black's next yearly release may bring.")
                boolean preview,
        @Option(
                        flag = "--unstable",
                        doc =
                                "Use all of black's experiments, which may change again; implies preview.")
                boolean unstable,
        @Option(
                        flag = "--enable-unstable-feature",
                        placeholder = "NAME",
                        doc = "Single experiments to use; needs preview.")
                List<String> enableUnstableFeature,
        @Option(
                        flag = "--skip-string-normalization",
                        noFlag = "--string-normalization",
                        doc = "Leave string quotes and prefixes as they are.")
                boolean skipStringNormalization,
        @Option(
                        flag = "--skip-magic-trailing-comma",
                        noFlag = "--magic-trailing-comma",
                        doc = "Do not let a trailing comma keep a collection on several lines.")
                boolean skipMagicTrailingComma,
        @Option(
                        flag = "--skip-source-first-line",
                        doc = "Leave the first line of each file as it is.")
                boolean skipSourceFirstLine,
        @Option(flag = "--sort-imports", doc = "Also sort imports, as isort's profile black.")
                boolean sortImports,
        @Option(flag = "--pyi", doc = "Format as a stub file whatever the file's name is.")
                boolean pyi,
        @Option(value = ".,src", doc = "Folders whose modules are first-party.") List<String> src,
        @Option(doc = "How imports are sorted.") ImportOptions isort) {
    public static final FormatSettings DEFAULT = FormatSettingsTable.defaults();
}
