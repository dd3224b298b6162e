package dev.pytool.linter.semantic;

/// What a file is to Python.
public enum FileRole {
    MODULE,
    /// `__init__.py`: its imports may be re-exports, and `__path__` exists.
    PACKAGE,
    /// `.pyi`
    STUB,
    /// `.ipynb`
    NOTEBOOK
}
