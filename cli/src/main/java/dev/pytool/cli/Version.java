package dev.pytool.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// What `pytool --version` prints. The build fills the properties in; a class folder compiled without it has
/// placeholders, which are shown as `development`.
final class Version {
    private Version() {}

    static String line() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "pytool " + value(properties, "version") + " (commit " + value(properties, "commit") + ", JDK "
                + System.getProperty("java.version") + ")";
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key, "");
        return value.isEmpty() || value.startsWith("${") ? "development" : value;
    }
}
