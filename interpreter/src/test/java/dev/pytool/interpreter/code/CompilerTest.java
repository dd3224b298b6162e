package dev.pytool.interpreter.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipFile;

/// Every file of the bundled library compiles, and in every code object the stack has one depth at
/// each instruction, whichever way control came.
class CompilerTest {
    @Test
    void libraryCompilesWithConsistentStacks() throws IOException {
        int files = 0;
        Path archive = Path.of(System.getProperty("pytool.home"), "data", "stdlib.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().endsWith(".py")).toList()) {
                String text =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                Tree tree = Parser.parse(SourceText.of(text), ParseOptions.FILE);
                if (tree.problems().isEmpty()) {
                    check(
                            Compiler.compile(
                                    Scopes.of(tree), entry.getName(), new PlainConstants()),
                            entry.getName());
                    files++;
                }
            }
        }
        assertTrue(files > 500, "only " + files + " files");
    }

    @Test
    void unusualStatementsHaveConsistentStacks() {
        String text =
                """
                async def f(a, *b, c=1, **d):
                    async with a as x, b:
                        async for i in c:
                            if i: continue
                            elif x: break
                            try: return await i
                            finally: print([j async for j in c if await j])
                        else: pass
                    return [lambda: (k, m) for k in a for m in k]
                def g[T: int, *Ts, **P](x: T, *y: *Ts) -> list[T]:
                    try:
                        yield from x
                    except* (ValueError, TypeError) as e:
                        raise
                    except* OSError:
                        pass
                    for q in x:
                        try:
                            with q as (a, [b, *c]): return q
                        except KeyError as e:
                            continue
                        finally:
                            while True:
                                break
                class C[T](list, metaclass=M, **kw):
                    z: int = 1
                    if z:
                        w: str
                    def m(self): return super().m() + __class__
                    n = [z for z in range(3)]
                type A[K = int] = dict[K, A[K]]
                match x:
                    case [1, -2.5, *rest] | {"a": rest, **_other} if rest: pass
                    case C(a, b=D() as d) | (C(d) as a) : pass
                    case None | True | "x" | a.b: pass
                    case {**k}: pass
                    case _: pass
                x[1:2, ...] += f"{a!r:>{w}}" f"{b=}"
                a = b, *c = d.e = t"{x}{y!s:z}"
                assert a < b <= c != d, "m"
                del a, (b[0], c.d)
                """;
        Tree tree = Parser.parse(SourceText.of(text), ParseOptions.FILE);
        assertEquals(List.of(), tree.problems());
        check(Compiler.compile(Scopes.of(tree), "unusual.py", new PlainConstants()), "unusual.py");
    }

    private static void check(Code code, String where) {
        int[] instructions = code.instructions();
        int[] depths = new int[instructions.length];
        Arrays.fill(depths, -1);
        Deque<int[]> waiting = new ArrayDeque<>();
        waiting.add(new int[] {0, 0});
        while (!waiting.isEmpty()) {
            int[] next = waiting.pop();
            int at = next[0];
            int depth = next[1];
            String place = where + " " + code.qualifiedName() + " " + at;
            assertTrue(at < instructions.length, place + ": control runs off the end");
            if (depths[at] >= 0) {
                assertEquals(
                        depths[at], depth, place + ": " + Opcode.name(Opcode.of(instructions[at])));
                continue;
            }
            depths[at] = depth;
            int opcode = Opcode.of(instructions[at]);
            int argument = Opcode.argument(instructions[at]);
            int after = depth + Opcode.effect(opcode, argument);
            assertTrue(
                    after >= 0 && Math.max(depth, after) <= code.stackSize(),
                    place + ": depth " + after);
            int row = code.handlers().find(at);
            if (row >= 0) {
                int kept = code.handlers().depth(row);
                assertTrue(kept <= depth, place + ": a handler keeps more than there is");
                waiting.push(
                        new int[] {
                            code.handlers().target(row),
                            kept + (code.handlers().pushesIndex(row) ? 2 : 1)
                        });
            }
            if (Opcode.isJump(opcode)) {
                waiting.push(new int[] {argument, after + Opcode.jumpEffect(opcode)});
            }
            if (!Opcode.ends(opcode)) {
                waiting.push(new int[] {at + 1, after});
            }
        }
        for (Object constant : code.constants()) {
            if (constant instanceof Code inner) {
                check(inner, where);
            }
        }
    }

    /// Constants as plain Java values.
    private static final class PlainConstants implements ConstantFactory {
        @Override
        public Object none() {
            return "None";
        }

        @Override
        public Object ellipsis() {
            return "...";
        }

        @Override
        public Object bool(boolean value) {
            return value;
        }

        @Override
        public Object integer(BigInteger value) {
            return value;
        }

        @Override
        public Object real(double value) {
            return value;
        }

        @Override
        public Object imaginary(double value) {
            return value;
        }

        @Override
        public Object text(int[] codePoints) {
            return new String(codePoints, 0, codePoints.length);
        }

        @Override
        public Object bytes(String value) {
            return value;
        }

        @Override
        public Object tuple(Object[] items) {
            return List.of(items);
        }

        @Override
        public Object frozenset(Object[] items) {
            return List.of(items);
        }

        @Override
        public Object code(Code code) {
            return code;
        }
    }
}
