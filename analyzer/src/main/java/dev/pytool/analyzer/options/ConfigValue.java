package dev.pytool.analyzer.options;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a configuration file with its place, line and column from 1.
sealed interface ConfigValue {
    int line();

    int column();

    /// How messages name the kind of value.
    String kind();

    record Text(String value, int line, int column) implements ConfigValue {
        @Override
        public String kind() {
            return "string";
        }
    }

    record Whole(long value, int line, int column) implements ConfigValue {
        @Override
        public String kind() {
            return "integer";
        }
    }

    record Truth(boolean value, int line, int column) implements ConfigValue {
        @Override
        public String kind() {
            return "boolean";
        }
    }

    /// A float, a date or a time: known to the format, of no use to any option.
    record Other(String kind, String value, int line, int column) implements ConfigValue {}

    record Items(List<ConfigValue> values, int line, int column) implements ConfigValue {
        @Override
        public String kind() {
            return "array";
        }
    }

    /// @param values in the file's order, by key
    record Table(Map<String, ConfigValue> values, int line, int column) implements ConfigValue {
        static Table empty() {
            return new Table(new LinkedHashMap<>(), 1, 1);
        }

        /// The table under these keys, an empty one where it is not there or no table.
        Table at(String... keys) {
            Table here = this;
            for (String key : keys) {
                if (!(here.values.get(key) instanceof Table inner)) {
                    return empty();
                }
                here = inner;
            }
            return here;
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        @Override
        public String kind() {
            return "table";
        }
    }
}
