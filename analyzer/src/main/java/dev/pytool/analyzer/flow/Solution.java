package dev.pytool.analyzer.flow;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which writes reach which reads, by a fixpoint over the blocks of all pieces.
///
/// A state has a bit for each name, set where it may have no value, and one for each write. Pieces
/// that are one block need no state of their own: it is that behind the piece before them.
///
/// Where the states would take too much memory nothing is found out: every statement counts as one
/// that can run, and no read is known.
final class Solution {
    private static final int FEW = 32;

    /// Bytes that the states may take.
    private static final long MOST = 256L << 20;

    private final List<Piece> pieces;
    private final int[] firstBlock;
    private final int[] firstWrite;
    private final BitSet[] in;
    private final boolean[] reached;

    /// What holds at the end.
    private BitSet last = new BitSet();

    private final Map<String, Integer> numbers = new HashMap<>();

    /// The bits of each name, ascending: its number first.
    private final List<int[]> bits = new ArrayList<>();

    /// The same as sets, for names with many.
    private final Map<Integer, BitSet> masks = new HashMap<>();

    private final List<Node> writes = new ArrayList<>();
    private final Map<Expr.Name, int[]> reads = new IdentityHashMap<>();

    /// @param owned the names whose values live in the scope
    Solution(List<Piece> pieces, Collection<String> owned) {
        this.pieces = pieces;
        firstBlock = new int[pieces.size()];
        firstWrite = new int[pieces.size()];
        int blocks = 0;
        int written = owned.size();
        long states = 1;
        for (int i = 0; i < pieces.size(); i++) {
            states += isStraight(pieces.get(i)) ? 0 : pieces.get(i).blocks().size();
            firstBlock[i] = blocks;
            firstWrite[i] = written;
            blocks += pieces.get(i).blocks().size();
            written += pieces.get(i).writes();
        }
        in = new BitSet[blocks];
        reached = new boolean[blocks];
        owned.forEach(name -> numbers.put(name, numbers.size()));
        if (states * (written / 8) > MOST) {
            Arrays.fill(reached, true);
            return;
        }
        number();
        solve();
        for (int i = 0; i < pieces.size(); i++) {
            for (Block block : pieces.get(i).blocks()) {
                if (in[firstBlock[i] + block.number] != null) {
                    replay(i, block);
                }
            }
        }
    }

    /// Whether control only runs through a piece from beginning to end.
    private static boolean isStraight(Piece piece) {
        return piece.entry() == piece.end()
                && piece.entry().next.isEmpty()
                && piece.entry().onRaise.isEmpty();
    }

    private void number() {
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            found.add(new ArrayList<>(List.of(i)));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Node[] nodes = new Node[pieces.get(i).writes()];
            for (Block block : pieces.get(i).blocks()) {
                for (Block.Event event : block.events) {
                    if (event instanceof Block.Write write) {
                        nodes[write.number()] = write.node();
                        Integer number = numbers.get(write.name());
                        if (number != null) {
                            found.get(number).add(firstWrite[i] + write.number());
                        }
                    }
                }
            }
            writes.addAll(Arrays.asList(nodes));
        }
        for (int i = 0; i < found.size(); i++) {
            int[] mine = found.get(i).stream().mapToInt(Integer::intValue).sorted().toArray();
            bits.add(mine);
            if (mine.length > FEW) {
                BitSet mask = new BitSet();
                for (int bit : mine) {
                    mask.set(bit);
                }
                masks.put(i, mask);
            }
        }
    }

    /// A block of one of the pieces.
    private record Spot(int piece, Block block) {}

    private void solve() {
        if (pieces.isEmpty()) {
            return;
        }
        Deque<Spot> work = new ArrayDeque<>();
        BitSet start = new BitSet();
        start.set(0, numbers.size());
        pass(start, new Spot(0, pieces.getFirst().entry()), work);
        while (!work.isEmpty()) {
            Spot spot = work.poll();
            Block block = spot.block;
            Piece piece = pieces.get(spot.piece);
            BitSet before = in[firstBlock[spot.piece] + block.number];
            BitSet state = (BitSet) before.clone();
            for (Block.Event event : block.events) {
                apply(spot.piece, event, state);
            }
            for (Block next : block.next) {
                pass(state, new Spot(spot.piece, next), work);
            }
            if (block.onRaise.isPresent()) {
                pass(raised(spot), new Spot(spot.piece, block.onRaise.get()), work);
            }
            if (block == piece.end()) {
                int next = through(spot.piece + 1, state);
                if (next < pieces.size()) {
                    pass(state, new Spot(next, pieces.get(next).entry()), work);
                }
            }
        }
    }

    /// Runs through the straight pieces from here on; the first other one.
    private int through(int from, BitSet state) {
        int piece = from;
        while (piece < pieces.size() && isStraight(pieces.get(piece))) {
            Block block = pieces.get(piece).entry();
            reached[firstBlock[piece] + block.number] = true;
            for (Block.Event event : block.events) {
                apply(piece, event, state);
            }
            piece++;
        }
        return piece;
    }

    /// What may hold when an exception leaves the block: what held before it, and all that it does.
    private BitSet raised(Spot spot) {
        BitSet raised = (BitSet) in[firstBlock[spot.piece] + spot.block.number].clone();
        for (Block.Event event : spot.block.events) {
            Integer number = numbers.get(event.name());
            if (number == null) {
                continue;
            }
            switch (event) {
                case Block.Read _ -> {}
                case Block.Write write -> raised.set(firstWrite[spot.piece] + write.number());
                case Block.Erase _ -> raised.set(number);
            }
        }
        return raised;
    }

    private void pass(BitSet state, Spot to, Deque<Spot> work) {
        int at = firstBlock[to.piece] + to.block.number;
        if (in[at] == null) {
            in[at] = (BitSet) state.clone();
            reached[at] = true;
            work.add(to);
            return;
        }
        int before = in[at].cardinality();
        in[at].or(state);
        if (in[at].cardinality() != before) {
            work.add(to);
        }
    }

    private void apply(int piece, Block.Event event, BitSet state) {
        if (event instanceof Block.Read) {
            return;
        }
        Integer number = numbers.get(event.name());
        if (number == null) {
            return;
        }
        clear(number, state);
        state.set(event instanceof Block.Write write ? firstWrite[piece] + write.number() : number);
    }

    private void clear(int number, BitSet state) {
        int[] mine = bits.get(number);
        if (mine.length > FEW) {
            state.andNot(masks.get(number));
            return;
        }
        for (int bit : mine) {
            state.clear(bit);
        }
    }

    /// The bits of a name that are set in a state, ascending.
    private int[] of(int number, BitSet state) {
        int[] mine = bits.get(number);
        if (mine.length > FEW) {
            BitSet found = (BitSet) masks.get(number).clone();
            found.and(state);
            return found.stream().toArray();
        }
        int[] found = new int[mine.length];
        int count = 0;
        for (int bit : mine) {
            if (state.get(bit)) {
                found[count++] = bit;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Reads a block again now that its state is known, and the straight pieces behind it.
    private void replay(int piece, Block block) {
        BitSet state = (BitSet) in[firstBlock[piece] + block.number].clone();
        read(piece, block, state);
        if (block != pieces.get(piece).end()) {
            return;
        }
        int next = piece + 1;
        while (next < pieces.size() && isStraight(pieces.get(next))) {
            read(next, pieces.get(next).entry(), state);
            next++;
        }
        if (next == pieces.size()) {
            last = state;
        }
    }

    private void read(int piece, Block block, BitSet state) {
        for (Block.Event event : block.events) {
            if (event instanceof Block.Read read && numbers.containsKey(read.name())) {
                reads.merge(read.node(), of(numbers.get(read.name()), state), Solution::union);
            }
            apply(piece, event, state);
        }
    }

    private static int[] union(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second))
                .sorted()
                .distinct()
                .toArray();
    }

    boolean isReached(int piece, Block block) {
        return reached[firstBlock[piece] + block.number];
    }

    Boundness boundness(Expr.Name use) {
        int[] seen = reads.get(use);
        if (seen == null) {
            return Boundness.UNKNOWN;
        }
        int names = numbers.size();
        boolean maybeUnbound = seen.length > 0 && seen[0] < names;
        boolean maybeBound = seen.length > 0 && seen[seen.length - 1] >= names;
        return !maybeUnbound ? Boundness.BOUND : maybeBound ? Boundness.MAYBE : Boundness.UNBOUND;
    }

    /// The reads of names that have a value on some paths only, in no particular order.
    List<Expr.Name> possiblyUnbound() {
        List<Expr.Name> found = new ArrayList<>();
        for (Expr.Name use : reads.keySet()) {
            if (boundness(use) == Boundness.MAYBE) {
                found.add(use);
            }
        }
        return found;
    }

    /// The nodes that give the value which a use may read.
    List<Node> reaching(Expr.Name use) {
        int[] seen = reads.get(use);
        return seen == null ? List.of() : nodes(seen);
    }

    private List<Node> nodes(int[] seen) {
        List<Node> found = new ArrayList<>(seen.length);
        for (int bit : seen) {
            if (bit >= numbers.size()) {
                Node node = writes.get(bit - numbers.size());
                if (found.stream().noneMatch(other -> other == node)) {
                    found.add(node);
                }
            }
        }
        return found;
    }

    /// The reads whose value a node may give, in no particular order.
    Map<Node, List<Expr.Name>> reached() {
        Map<Node, List<Expr.Name>> found = new IdentityHashMap<>();
        reads.forEach((use, seen) -> {
            for (Node node : nodes(seen)) {
                found.computeIfAbsent(node, key -> new ArrayList<>(2)).add(use);
            }
        });
        return found;
    }

    boolean fallsThrough() {
        return pieces.isEmpty() || isReached(pieces.size() - 1, pieces.getLast().end());
    }

    /// The nodes whose values live at the end.
    List<Node> atEnd(String name) {
        Integer number = numbers.get(name);
        if (number == null || bits.isEmpty() || !fallsThrough()) {
            return List.of();
        }
        return nodes(of(number, last));
    }
}
