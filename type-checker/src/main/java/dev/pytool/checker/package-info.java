/// Types, their relations, inference and checks with mypy's words. Knows neither lint rules nor
/// protocols.
package dev.pytool.checker;
