package dev.pytool.interpreter.modules.sre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.pytool.interpreter.object.Text;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Codes that CPython compiled, with the spans CPython found.
class MatcherTest {
    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/fixtures/sre/cases.jsonl")).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.get("pattern").getAsString()
                                        + " on "
                                        + row.get("text").getAsString(),
                                () -> check(row)));
    }

    /// A hundred thousand rounds of a loop that can also stop early need no Java stack.
    @Test
    void longLoopsDoNotRecurse() {
        int[] code = {
            Op.REPEAT,
            9,
            0,
            -1,
            Op.MARK,
            0,
            Op.LITERAL,
            'a',
            Op.MARK,
            1,
            Op.MAX_UNTIL,
            Op.LITERAL,
            'b',
            Op.SUCCESS
        };
        Subject subject = Subject.ofText(Text.of("a".repeat(100_000)));
        assertEquals(-1, new Matcher(code, 1, subject, 0, 100_000, () -> {}).match(0));
    }

    private static void check(JsonObject row) {
        JsonArray words = row.getAsJsonArray("code");
        int[] code = new int[words.size()];
        for (int i = 0; i < code.length; i++) {
            code[i] = (int) words.get(i).getAsLong();
        }
        Subject subject = Subject.ofText(Text.of(row.get("text").getAsString()));
        int groups = row.get("groups").getAsInt();
        Matcher matcher = new Matcher(code, groups, subject, 0, subject.length(), () -> {});
        int end = matcher.match(0);
        assertEquals(shown(row.get("match")), regs(matcher, 0, end), "match");
        if (end >= 0) {
            int lastIndex =
                    row.get("lastindex").isJsonNull() ? -1 : row.get("lastindex").getAsInt();
            assertEquals(lastIndex, matcher.lastIndex(), "lastindex");
        }
        int found = matcher.search(0);
        assertEquals(
                shown(row.get("search")),
                regs(matcher, found, found < 0 ? -1 : matcher.foundEnd()),
                "search");
        Matcher whole = new Matcher(code, groups, subject, 0, subject.length(), () -> {});
        whole.requireWhole();
        assertEquals(shown(row.get("full")), regs(whole, 0, whole.match(0)), "fullmatch");
        assertEquals(shown(row.get("all")), all(code, groups, subject).toString(), "finditer");
    }

    private static List<List<Integer>> all(int[] code, int groups, Subject subject) {
        List<List<Integer>> spans = new ArrayList<>();
        int next = 0;
        int forbidden = -1;
        while (next <= subject.length()) {
            Matcher matcher = new Matcher(code, groups, subject, 0, subject.length(), () -> {});
            matcher.forbidEmptyAt(forbidden);
            int start = matcher.search(next);
            if (start < 0) {
                break;
            }
            next = matcher.foundEnd();
            forbidden = next == start ? next : -1;
            spans.add(List.of(start, next));
        }
        return spans;
    }

    private static String shown(JsonElement spans) {
        return spans.isJsonNull() ? "none" : spans.toString().replace(",", ", ");
    }

    private static String regs(Matcher matcher, int start, int end) {
        if (end < 0) {
            return "none";
        }
        List<List<Integer>> regs = new ArrayList<>();
        regs.add(List.of(start, end));
        int[] marks = matcher.marks();
        for (int i = 0; i < marks.length; i += 2) {
            boolean set = marks[i] >= 0 && marks[i + 1] >= 0;
            regs.add(set ? List.of(marks[i], marks[i + 1]) : List.of(-1, -1));
        }
        return regs.toString();
    }
}
