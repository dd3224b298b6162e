package dev.pytool.processor.python;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A native module: its functions are the [PyFunction] methods, its constants the [PyConstant]
/// fields and methods, its types every [PyType] that names it as home. One instance exists for each
/// machine that imports it: state lives in its fields. The processor writes `<Class>Table` beside
/// it and enters the module in the generated index.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyModule {
    /// The name that `import` uses. `name#part` adds members to module `name`; such a class is made
    /// with the module, after its main class.
    String value();

    String doc() default "";
}
