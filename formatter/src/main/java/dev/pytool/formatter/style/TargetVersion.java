package dev.pytool.formatter.style;

import java.util.Optional;

/// A version of Python that the result must run on.
public enum TargetVersion {
    PY33,
    PY34,
    PY35,
    PY36,
    PY37,
    PY38,
    PY39,
    PY310,
    PY311,
    PY312,
    PY313,
    PY314,
    PY315;

    /// 14 for Python 3.14.
    public int minor() {
        return ordinal() + 3;
    }

    /// The version spelled as on the command line, `py311`.
    public static Optional<TargetVersion> named(String name) {
        for (TargetVersion version : values()) {
            if (version.name().equalsIgnoreCase(name)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
