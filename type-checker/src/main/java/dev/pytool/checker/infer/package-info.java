/// Types of symbols, classes, functions, annotations and expressions, each found out when first
/// asked and then kept. One file a construct. Start at [dev.pytool.checker.infer.Inference].
package dev.pytool.checker.infer;
