/// The object model: values travel as `Object` (`Long`/`BigInteger`, `Double`, `Boolean`,
/// `String`/`WideStr`, else a [PyObject]); classes are [PyClass], special methods virtual methods
/// of [Slots]; exceptions one Java class, [PyException].
///
/// `null` is the machine's own "nothing" (no attribute, exhausted iterator, unbound variable,
/// argument left out) and never reaches Python code; inside this module it stands in signatures
/// where an `Optional` would cost an allocation a step.
///
/// How to write a builtin type: one class in `types`, annotated `@PyType`, with `public static
/// final PyClass TYPE = PyClass.builtin(new <Class>Table())`, methods annotated `@PySlot` (special
/// methods), `@PyMethod` (with CPython's text signature), `@PyGetter`, `@PySetter`. The processor
/// writes `<Class>Table`, and the type is an attribute of its home module. Look at `types.PyList`
/// (instance methods) and `types.PyInt` (static methods on Java values). How to write a native
/// module: one class in `modules`, annotated `@PyModule("name")`, with a constructor taking
/// `Interp` and methods annotated `@PyFunction`; look at `modules.MathModule`. Neither needs an
/// entry anywhere else. Raise with `throw Errors.type("...")`; call Python with `in.call(...)`;
/// iterate with `Iteration`.
package dev.pytool.interpreter.object;
