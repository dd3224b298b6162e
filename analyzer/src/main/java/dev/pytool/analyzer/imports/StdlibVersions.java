package dev.pytool.analyzer.imports;

import java.util.HashMap;
import java.util.Map;

/// Which Python versions have which standard library module: typeshed's file `stdlib/VERSIONS`.
final class StdlibVersions {
    /// Python 3 minor versions, both inclusive.
    private record Range(int first, int last) {}

    private final Map<String, Range> ranges;

    private StdlibVersions(Map<String, Range> ranges) {
        this.ranges = ranges;
    }

    static StdlibVersions parse(String text) {
        Map<String, Range> ranges = new HashMap<>();
        for (String line : text.lines().toList()) {
            int comment = line.indexOf('#');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            int colon = content.indexOf(':');
            int dash = content.indexOf('-', colon + 1);
            if (colon > 0 && dash > 0) {
                String last = content.substring(dash + 1).strip();
                Range range =
                        new Range(
                                minor(content.substring(colon + 1, dash)),
                                last.isEmpty() ? Integer.MAX_VALUE : minor(last));
                ranges.put(content.substring(0, colon).strip(), range);
            }
        }
        return new StdlibVersions(ranges);
    }

    /// Whether Python 3.`minorVersion` has the module; a module not listed lives as long as its
    /// parent.
    boolean has(String module, int minorVersion) {
        for (String name = module; !name.isEmpty(); name = ModuleFile.parentOf(name)) {
            Range range = ranges.get(name);
            if (range != null) {
                return range.first <= minorVersion && minorVersion <= range.last;
            }
        }
        return false;
    }

    private static int minor(String version) {
        String[] parts = version.strip().split("\\.");
        return parts[0].equals("2") ? -1 : Integer.parseInt(parts[1]);
    }
}
