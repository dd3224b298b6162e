package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.SourceLocation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// A kind of question about one file, asked with [Snapshot#get]. Declared once, as a constant, by
/// the module that answers it.
///
/// The answer must depend on nothing but what the function asks of its snapshot, and must not
/// change afterwards.
///
/// @param <T> the answer; its `equals` decides whether a new answer differs from the old one
public final class Query<T> {

    /// The function behind a query.
    ///
    /// @param <T> the answer
    @FunctionalInterface
    public interface Computation<T> {
        T compute(Snapshot db, SourceLocation file);
    }

    /// The function behind a query that can start from its answer to an earlier text.
    ///
    /// @param <T> the answer
    @FunctionalInterface
    public interface IncrementalComputation<T> {
        T compute(Snapshot db, SourceLocation file, Optional<T> previous);
    }

    private final String name;
    private final IncrementalComputation<T> computation;
    private final Optional<Function<SourceLocation, T>> initial;
    private final BiPredicate<T, T> same;

    private Query(
            String name,
            IncrementalComputation<T> computation,
            Optional<Function<SourceLocation, T>> initial,
            BiPredicate<T, T> same) {
        this.name = name;
        this.computation = computation;
        this.initial = initial;
        this.same = same;
    }

    /// A query that never needs its own answer.
    public static <T> Query<T> of(String name, Computation<T> computation) {
        return incremental(name, (db, file, _) -> computation.compute(db, file));
    }

    /// A query whose earlier answer helps to find the new one; with or without it the answer must
    /// be the same.
    public static <T> Query<T> incremental(String name, IncrementalComputation<T> computation) {
        return new Query<>(name, computation, Optional.empty(), Objects::equals);
    }

    /// A query that may need its own answer, as modules do that import each other: it starts from
    /// `initial` and is computed until its answer repeats. Answers should only grow from round to
    /// round, so that the end is the same wherever the circle was entered.
    public static <T> Query<T> circular(
            String name, Function<SourceLocation, T> initial, Computation<T> computation) {
        return new Query<>(
                name,
                (db, file, _) -> computation.compute(db, file),
                Optional.of(initial),
                Objects::equals);
    }

    /// The same query with another test for "nothing has changed".
    public Query<T> comparedBy(BiPredicate<T, T> sameAnswer) {
        return new Query<>(name, computation, initial, sameAnswer);
    }

    /// What a trace shows.
    public String name() {
        return name;
    }

    T compute(Snapshot db, SourceLocation file, Optional<T> previous) {
        return computation.compute(db, file, previous);
    }

    boolean same(T before, T after) {
        return same.test(before, after);
    }

    Optional<Function<SourceLocation, T>> initial() {
        return initial;
    }

    @Override
    public String toString() {
        return name;
    }
}
