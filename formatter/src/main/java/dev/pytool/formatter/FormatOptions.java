package dev.pytool.formatter;

import dev.pytool.formatter.imports.ImportSorter;
import dev.pytool.formatter.line.LineSet;
import dev.pytool.formatter.options.FormatSettings;
import dev.pytool.formatter.style.Style;
import dev.pytool.formatter.style.TargetVersion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What one format run is asked for.
///
/// @param style how lines are to look
/// @param targets versions the result must run on; empty: what the file's own syntax allows
/// @param ranges lines to format, from 1; empty: all
/// @param checked whether the trees before and after are compared and a second pass must change
///   nothing
/// @param imports how imports are sorted, where they are to be
/// @param keepsFirstLine whether the first line is no part of the program
public record FormatOptions(
        Style style,
        Set<TargetVersion> targets,
        List<LineSet.Range> ranges,
        boolean checked,
        Optional<ImportSorter.Setting> imports,
        boolean keepsFirstLine) {
    /// Black's defaults.
    public static final FormatOptions DEFAULT =
            new FormatOptions(
                    new Style(88, true, true, false, false, false),
                    Set.of(),
                    List.of(),
                    true,
                    Optional.empty(),
                    false);

    public FormatOptions {
        targets = Set.copyOf(targets);
        ranges = List.copyOf(ranges);
    }

    /// The run that the user's options ask for.
    ///
    /// @param stub whether the file is a type stub by its name
    public static FormatOptions of(FormatSettings settings, boolean stub) {
        return of(settings, stub, module -> false);
    }

    /// The run that the user's options ask for.
    ///
    /// @param stub whether the file is a type stub by its name
    /// @param firstParty whether a module of this first name belongs to the project
    public static FormatOptions of(
            FormatSettings settings, boolean stub, Predicate<String> firstParty) {
        Style style =
                new Style(
                        settings.lineLength(),
                        !settings.skipStringNormalization(),
                        !settings.skipMagicTrailingComma(),
                        stub || settings.pyi(),
                        settings.preview() || settings.unstable(),
                        settings.unstable());
        Optional<ImportSorter.Setting> imports =
                settings.sortImports()
                        ? Optional.of(
                                new ImportSorter.Setting(
                                        settings.isort(),
                                        style.lineLength(),
                                        style.stub(),
                                        firstParty))
                        : Optional.empty();
        return new FormatOptions(
                style,
                Set.copyOf(settings.targetVersion()),
                List.of(),
                true,
                imports,
                settings.skipSourceFirstLine());
    }

    public FormatOptions withRanges(List<LineSet.Range> lines) {
        return new FormatOptions(style, targets, lines, checked, imports, keepsFirstLine);
    }

    /// The same run for what stands after a first line that is kept.
    FormatOptions afterFirstLine() {
        List<LineSet.Range> lines = new ArrayList<>();
        for (LineSet.Range range : ranges) {
            lines.add(
                    new LineSet.Range(
                            Math.max(1, range.first() - 1), Math.max(1, range.last() - 1)));
        }
        return new FormatOptions(style, targets, lines, checked, imports, false);
    }
}
