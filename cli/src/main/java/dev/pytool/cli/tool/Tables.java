package dev.pytool.cli.tool;

import dev.pytool.analyzer.files.FileOptionsTable;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.checker.options.CheckOptionsTable;
import dev.pytool.formatter.options.FormatSettingsTable;
import dev.pytool.linter.options.LintOptionsTable;

/// The option tables of the tools. Each is loaded when it is asked for and not before.
public final class Tables {
    private Tables() {}

    public static OptionTable common() {
        return new OptionTable(FileOptionsTable.SECTION, FileOptionsTable.rows());
    }

    public static OptionTable check() {
        return new OptionTable(CheckOptionsTable.SECTION, CheckOptionsTable.rows());
    }

    public static OptionTable lint() {
        return new OptionTable(LintOptionsTable.SECTION, LintOptionsTable.rows());
    }

    public static OptionTable fmt() {
        return new OptionTable(FormatSettingsTable.SECTION, FormatSettingsTable.rows());
    }
}
