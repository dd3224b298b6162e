package dev.pytool.analyzer.options;

import java.util.List;

/// One option of a tool, as its record declares it.
///
/// @param key the key of the configuration file, within the table of the tool
/// @param flag the flag of the command line, empty where there is none
/// @param noFlag the flag that sets a boolean to false, empty where there is none
/// @param type `bool`, `int`, `string`, `choice`, `list`, `choices`, `lists` (table of lists) or
///   `strings` (table of strings)
/// @param standard the default as the user would write it, lists separated by commas
/// @param choices the permitted words; any where this is empty
/// @param min the least number, empty where there is no bound; `max` likewise
/// @param placeholder how help texts name the value
public record OptionRow(
        String key,
        String flag,
        String noFlag,
        String type,
        String standard,
        String doc,
        List<String> choices,
        String min,
        String max,
        String placeholder) {

    /// Reads a row of a generated table: ten fields, separated by U+001F.
    static OptionRow of(String line) {
        String[] fields = new String[10];
        int start = 0;
        for (int i = 0; i < fields.length; i++) {
            int end = i == fields.length - 1 ? line.length() : line.indexOf('\u001f', start);
            fields[i] = line.substring(start, end);
            start = end + 1;
        }
        List<String> choices = fields[6].isEmpty() ? List.of() : List.of(fields[6].split(","));
        return new OptionRow(
                fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], choices,
                fields[7], fields[8], fields[9]);
    }

    /// Whether several values of it add up.
    public boolean isMany() {
        return type.equals("list")
                || type.equals("choices")
                || type.equals("lists")
                || type.equals("strings");
    }
}
