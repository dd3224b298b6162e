package dev.pytool.cli.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Which pytool this is. The build fills the properties in; a class folder compiled without it has
/// placeholders, which are shown as `development`.
public final class Product {
    private Product() {}

    public static String version() {
        return value("version");
    }

    /// What `pytool --version` prints.
    public static String line() {
        return "pytool "
                + version()
                + " (commit "
                + value("commit")
                + ", JDK "
                + System.getProperty("java.version")
                + ")";
    }

    private static String value(String key) {
        Properties properties = new Properties();
        try (InputStream in = Product.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String value = properties.getProperty(key, "");
        return value.isEmpty() || value.startsWith("${") ? "development" : value;
    }
}
