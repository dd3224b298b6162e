package dev.pytool.checker.type;

import java.util.List;

/// A function with several signatures, tried in order.
public record OverloadedType(List<CallableType> items) implements Type {}
