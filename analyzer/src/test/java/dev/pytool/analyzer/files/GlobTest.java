package dev.pytool.analyzer.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*.py | a.py | true | true",
                "*.py | a/b.py | false | true",
                "a/*.py | a/b/c.py | false | true",
                "a/**/c.py | a/c.py | true | true",
                "a/**/c.py | a/b/b/c.py | true | true",
                "**/c.py | c.py | true | true",
                "a/** | a/b/c | true | true",
                "a/** | a | false | false",
                "[!a]b | cb | true | true",
                "[!a]b | ab | false | false",
                "[a-c]b | bb | true | true",
                "\\*b | *b | true | true",
                "\\*b | ab | false | false",
                "x{a,b{c,d}}y | xbdy | false | true",
                "x{a,b | x{a,b | true | true",
                "?b | /b | false | true",
                "[ | [ | true | true",
            })
    void matches(String pattern, String path, boolean within, boolean across) {
        assertEquals(within, Glob.withinParts(pattern).matches(path), "within parts");
        assertEquals(across, Glob.acrossParts(pattern).matches(path), "across parts");
    }
}
