/// The table of the language server's requests, made from [EditorFeature] on their classes. Knows
/// no feature. Start at [FeatureProcessor].
package dev.pytool.processor.feature;
