/// From the name in an import statement to a file: source roots, stubs, typeshed, an environment's
/// packages. Environments are read from their files only; nothing of them is ever executed. Knows
/// neither trees nor types. Start at [ModuleResolver]; the order of the search is the typing
/// specification's "Import resolution ordering".
package dev.pytool.analyzer.imports;
