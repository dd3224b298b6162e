package dev.pytool.formatter.options;

/// A Python version that the formatted code has to run on.
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
}
