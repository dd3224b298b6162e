package dev.pytool.formatter;

import dev.pytool.formatter.line.LineSet;
import dev.pytool.formatter.options.FormatSettings;
import dev.pytool.formatter.style.Style;
import dev.pytool.formatter.style.TargetVersion;
import java.util.List;
import java.util.Set;

/// What one format run is asked for.
///
/// @param style how lines are to look
/// @param targets versions the result must run on; empty: what the file's own syntax allows
/// @param ranges lines to format, from 1; empty: all
/// @param checked whether the trees before and after are compared and a second pass must change nothing
public record FormatOptions(Style style, Set<TargetVersion> targets, List<LineSet.Range> ranges, boolean checked) {
    /// Black's defaults.
    public static final FormatOptions DEFAULT =
            new FormatOptions(new Style(88, true, true, false, false, false), Set.of(), List.of(), true);

    public FormatOptions {
        targets = Set.copyOf(targets);
        ranges = List.copyOf(ranges);
    }

    /// The run that the user's options ask for.
    ///
    /// @param stub whether the file is a type stub by its name
    public static FormatOptions of(FormatSettings settings, boolean stub) {
        Style style = new Style(
                settings.lineLength(),
                !settings.skipStringNormalization(),
                !settings.skipMagicTrailingComma(),
                stub || settings.pyi(),
                settings.preview() || settings.unstable(),
                settings.unstable());
        return new FormatOptions(style, Set.copyOf(settings.targetVersion()), List.of(), true);
    }

    public FormatOptions withRanges(List<LineSet.Range> lines) {
        return new FormatOptions(style, targets, lines, checked);
    }
}
