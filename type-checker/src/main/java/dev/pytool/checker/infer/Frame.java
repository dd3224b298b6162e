package dev.pytool.checker.infer;

import dev.pytool.checker.type.Type;

import java.util.Optional;

/// The function whose body is being read.
///
/// @param returns the declared return type; what `return` in a coroutine gives, not the coroutine
/// @param annotated whether findings inside are reported at all
/// @param yields what `yield` gives out, of a generator
/// @param sends what `yield` evaluates to
public record Frame(
        FunctionInfo function,
        Type returns,
        boolean annotated,
        Optional<Type> yields,
        Type sends) {}
