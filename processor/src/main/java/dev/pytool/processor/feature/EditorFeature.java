package dev.pytool.processor.feature;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a class as the answer to one request of the Language Server Protocol. It enters the
/// generated table of its package; no list is edited.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface EditorFeature {
    /// The request, as the protocol names it: `textDocument/hover`.
    String method();
}
