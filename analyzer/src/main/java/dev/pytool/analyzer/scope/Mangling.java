package dev.pytool.analyzer.scope;

/// Private names of classes (language reference, "Identifiers (Names)").
public final class Mangling {
    private Mangling() {}

    /// The name that `name` stands for in the body of the class.
    public static String mangle(String className, String name) {
        if (!name.startsWith("__") || name.endsWith("__") || name.indexOf('.') >= 0) {
            return name;
        }
        int start = 0;
        while (start < className.length() && className.charAt(start) == '_') {
            start++;
        }
        return start == className.length() ? name : "_" + className.substring(start) + name;
    }
}
