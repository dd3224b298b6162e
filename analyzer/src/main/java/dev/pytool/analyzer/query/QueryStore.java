package dev.pytool.analyzer.query;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.Resolution;
import dev.pytool.analyzer.imports.SourceLocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The remembered answers of one workspace across its revisions.
///
/// Threads never wait for each other here: where two need the same answer at once both compute it,
/// equal by definition, and one is kept. So a circle of questions across threads cannot deadlock.
public final class QueryStore {
    /// A circle that has not settled after so many rounds keeps its last answer.
    private static final int ROUNDS = 16;

    /// What one thread is doing.
    private static final class Activity {
        Optional<Frame> top = Optional.empty();

        /// Answers that rest on unfinished ones, of this thread's current round, in the order they
        /// were made.
        final Map<Dependency.OnAnswer, Frame> provisional = new HashMap<>();

        final List<Dependency.OnAnswer> provisionalOrder = new ArrayList<>();

        /// What the heads of the circle under way answered in the last round.
        final Map<Dependency.OnAnswer, Object> carried = new HashMap<>();

        /// Drops the provisional answers made since then.
        void startRound(int mark) {
            while (provisionalOrder.size() > mark) {
                provisional.remove(provisionalOrder.removeLast());
            }
        }
    }

    private final Map<SourceLocation, FileState> files = new ConcurrentHashMap<>();
    private final ThreadLocal<Activity> activities = ThreadLocal.withInitial(Activity::new);
    private final QueryListener listener;
    private volatile Inputs inputs;
    private volatile long revision = 1;
    private volatile long layoutChangedAt = 1;
    private volatile long durableChangedAt = 1;

    public QueryStore(Inputs inputs, QueryListener listener) {
        this.inputs = inputs;
        this.listener = listener;
    }

    /// A snapshot of the newest revision.
    public synchronized Snapshot snapshot() {
        return new Snapshot(this, inputs, revision, () -> false);
    }

    /// Begins a revision in which the texts of some files are new.
    public synchronized void textsChanged(Inputs fresh, Collection<SourceLocation> changed) {
        long next = revision + 1;
        for (SourceLocation location : changed) {
            state(location).textChanged(next);
            if (fresh.resolver().isDurable(location)) {
                durableChangedAt = next;
            }
        }
        inputs = fresh;
        revision = next;
    }

    /// Begins a revision in which files came or went: imports may lead elsewhere.
    public synchronized void layoutChanged(Inputs fresh, Collection<SourceLocation> changed) {
        layoutChangedAt = revision + 1;
        durableChangedAt = revision + 1;
        textsChanged(fresh, changed);
    }

    /// Begins a revision in which everything may be different: options, environment.
    public synchronized void allChanged(Inputs fresh) {
        files.values().forEach(FileState::forget);
        layoutChanged(fresh, List.of());
    }

    long revision() {
        return revision;
    }

    <T> T answer(Snapshot db, Query<T> query, SourceLocation file) {
        FileState state = state(file);
        Activity activity = activities.get();
        Dependency.OnAnswer key = new Dependency.OnAnswer(query, state);
        Optional<T> running = provisionalAnswer(activity, key, query);
        if (running.isPresent()) {
            return running.get();
        }
        Optional<Memo<T>> memo = upToDate(db, activity, key, query);
        if (memo.isEmpty()) {
            return lastProvisional(activity, key);
        }
        activity.top.ifPresent(frame -> {
            frame.dependencies.add(key);
            frame.durable &= memo.get().durable();
        });
        return memo.get().value();
    }

    FileText text(Snapshot db, SourceLocation file) {
        FileState state = state(file);
        activities
                .get()
                .top
                .ifPresent(frame -> {
                    frame.dependencies.add(new Dependency.OnText(state));
                    frame.durable &= db.inputs().resolver().isDurable(file);
                });
        FileText open = db.inputs().open().get(file);
        return open == null ? state.textOnDisk(db.inputs().disk()) : open;
    }

    Resolution resolve(Snapshot db, ModuleFile importer, int level, String name) {
        db.checkCurrent();
        Resolution answer = resolution(db, importer, level, name);
        activities
                .get()
                .top
                .ifPresent(frame ->
                        frame.dependencies.add(
                                new Dependency.OnImport(importer, level, name, answer)));
        return answer;
    }

    void dependOnLayout(Snapshot db) {
        db.checkCurrent();
        activities.get().top.ifPresent(frame -> frame.dependencies.add(new Dependency.OnLayout()));
    }

    private static Resolution resolution(Snapshot db, ModuleFile importer, int level, String name) {
        return level == 0
                ? db.inputs().resolver().resolve(importer, name)
                : db.inputs().resolver().resolveRelative(importer, level, name);
    }

    private FileState state(SourceLocation location) {
        return files.computeIfAbsent(location, at -> new FileState(at, 0));
    }

    /// The unfinished answer to a question that this thread is computing already, or that rests on
    /// such a one.
    @SuppressWarnings("unchecked") // A key's provisional answer is of its query's type.
    private <T> Optional<T> provisionalAnswer(
            Activity activity, Dependency.OnAnswer key, Query<T> query) {
        Frame known = activity.provisional.get(key);
        if (known != null) {
            activity.top.ifPresent(frame -> adopt(frame, known));
            return Optional.of((T) known.provisional.orElseThrow());
        }
        for (Optional<Frame> at = activity.top; at.isPresent(); at = at.get().asker) {
            Frame frame = at.get();
            if (frame.isComputing && frame.query == query && frame.file == key.file()) {
                if (frame.provisional.isEmpty()) {
                    throw new IllegalStateException(
                            "query "
                                    + query
                                    + " needs its own answer for "
                                    + key.file().location().display());
                }
                frame.wasAskedAgain = true;
                activity.top.get().dependsOnHead(frame.depth);
                return Optional.of((T) frame.provisional.get());
            }
        }
        return Optional.empty();
    }

    /// A provisional answer's own dependencies become those of who uses it: it will not be
    /// remembered to be asked.
    private static void adopt(Frame user, Frame used) {
        user.dependencies.addAll(used.dependencies);
        user.durable &= used.durable;
        if (used.outermostHead < user.depth) {
            user.dependsOnHead(used.outermostHead);
        }
    }

    @SuppressWarnings("unchecked") // As above.
    private static <T> T lastProvisional(Activity activity, Dependency.OnAnswer key) {
        Frame frame = activity.provisional.get(key);
        activity.top.ifPresent(user -> adopt(user, frame));
        return (T) frame.provisional.orElseThrow();
    }

    /// The remembered answer, verified or made anew; none where the new one is provisional.
    private <T> Optional<Memo<T>> upToDate(
            Snapshot db, Activity activity, Dependency.OnAnswer key, Query<T> query) {
        Optional<Memo<T>> known = key.file().memo(query);
        if (known.isPresent()) {
            Memo<T> memo = known.get();
            if (memo.verifiedAt() > db.revision()) {
                throw new Cancelled();
            }
            if (memo.verifiedAt() == db.revision()) {
                return known;
            }
            if (holds(db, activity, key, memo)) {
                Memo<T> verified = memo.verified(db.revision());
                key.file().store(query, verified);
                return Optional.of(verified);
            }
        }
        return recompute(db, activity, key, query, known);
    }

    /// Whether nothing that the answer was made from has changed. What is asked to find out is no
    /// dependency of the asker: a frame of its own takes it.
    private boolean holds(Snapshot db, Activity activity, Dependency.OnAnswer key, Memo<?> memo) {
        if (memo.durable() && memo.verifiedAt() >= durableChangedAt) {
            return true;
        }
        Frame frame = new Frame(key.query(), key.file(), activity.top);
        activity.top = Optional.of(frame);
        try {
            for (Dependency dependency : memo.dependencies()) {
                db.checkCurrent();
                if (!holds(db, activity, dependency, memo.verifiedAt())) {
                    return false;
                }
            }
            return frame.isFinal();
        } finally {
            activity.top = frame.asker;
        }
    }

    private boolean holds(Snapshot db, Activity activity, Dependency dependency, long since) {
        return switch (dependency) {
            case Dependency.OnText(FileState file) -> file.textChangedAt() <= since;
            case Dependency.OnLayout() -> layoutChangedAt <= since;
            case Dependency.OnImport(
                            ModuleFile importer,
                            int level,
                            String name,
                            Resolution answer) ->
                    layoutChangedAt <= since
                            || resolution(db, importer, level, name).equals(answer);
            case Dependency.OnAnswer asked ->
                    !isUnderWay(activity, asked)
                            && upToDate(db, activity, asked, asked.query())
                                    .map(memo -> memo.changedAt() <= since)
                                    .orElse(false);
        };
    }

    private static boolean isUnderWay(Activity activity, Dependency.OnAnswer key) {
        for (Optional<Frame> at = activity.top; at.isPresent(); at = at.get().asker) {
            if (at.get().query == key.query() && at.get().file == key.file()) {
                return true;
            }
        }
        return false;
    }

    private <T> Optional<Memo<T>> recompute(
            Snapshot db,
            Activity activity,
            Dependency.OnAnswer key,
            Query<T> query,
            Optional<Memo<T>> known) {
        Frame frame = new Frame(query, key.file(), activity.top);
        frame.isComputing = true;
        activity.top = Optional.of(frame);
        int mark = activity.provisionalOrder.size();
        try {
            T value = settle(db, activity, key, frame, query, known.map(Memo::value));
            db.checkCurrent(); // An answer that mixes two revisions must not be remembered.
            if (!frame.isFinal()) {
                frame.provisional = Optional.of(value);
                activity.provisional.put(key, frame);
                activity.provisionalOrder.add(key);
                frame.asker.ifPresent(asker -> asker.isUnsettled |= frame.isUnsettled);
                return Optional.empty();
            }
            Dependency[] dependencies = frame.dependencies.toArray(Dependency[]::new);
            for (Dependency.OnAnswer member :
                    activity.provisionalOrder.subList(mark, activity.provisionalOrder.size())) {
                remember(db, member, activity.provisional.get(member), dependencies, frame.durable);
            }
            return Optional.of(remember(db, key.file(), query, value, dependencies, frame.durable));
        } finally {
            activity.top = frame.asker;
            if (frame.asker.isEmpty()) {
                activity.startRound(0);
                activity.carried.clear();
            } else if (frame.isFinal()) {
                activity.provisionalOrder
                        .subList(mark, activity.provisionalOrder.size())
                        .forEach(activity.carried::remove);
                activity.carried.remove(key);
                activity.startRound(mark);
            }
        }
    }

    /// Computes an answer. The outermost head of a circle does so in rounds, each starting from the
    /// answers of the one before, until a round leaves every head's answer as it was; inner heads
    /// leave the rounds to it.
    private <T> T settle(
            Snapshot db,
            Activity activity,
            Dependency.OnAnswer key,
            Frame frame,
            Query<T> query,
            Optional<T> previous) {
        SourceLocation file = frame.file.location();
        int mark = activity.provisionalOrder.size();
        for (int round = 0; ; round++) {
            frame.provisional =
                    Optional.<Object>ofNullable(activity.carried.get(key))
                            .or(() -> query.initial().map(initial -> initial.apply(file)));
            listener.computed(query, file);
            T value = query.compute(db, file, previous);
            if (frame.wasAskedAgain && !equalsProvisional(frame, query, value)) {
                frame.isUnsettled = true;
                activity.carried.put(key, value);
            }
            if (!frame.isFinal() || !frame.isUnsettled || round == ROUNDS) {
                return value;
            }
            frame.restart();
            activity.startRound(mark);
        }
    }

    /// A member of a settled circle: it stands on what the whole circle stands on.
    @SuppressWarnings("unchecked") // A frame's provisional answer is of its query's type.
    private static void remember(
            Snapshot db,
            Dependency.OnAnswer key,
            Frame frame,
            Dependency[] dependencies,
            boolean durable) {
        remember(
                db,
                key.file(),
                (Query<Object>) key.query(),
                frame.provisional.orElseThrow(),
                dependencies,
                durable);
    }

    private static <T> Memo<T> remember(
            Snapshot db,
            FileState file,
            Query<T> query,
            T value,
            Dependency[] dependencies,
            boolean durable) {
        Optional<Memo<T>> known = file.memo(query);
        boolean same = known.isPresent() && query.same(known.get().value(), value);
        Memo<T> memo =
                new Memo<>(
                        same ? known.get().value() : value,
                        same ? known.get().changedAt() : db.revision(),
                        db.revision(),
                        dependencies,
                        durable);
        file.store(query, memo);
        return memo;
    }

    @SuppressWarnings("unchecked") // As above.
    private static <T> boolean equalsProvisional(Frame frame, Query<T> query, T value) {
        return frame.provisional.isPresent() && query.same((T) frame.provisional.get(), value);
    }
}
