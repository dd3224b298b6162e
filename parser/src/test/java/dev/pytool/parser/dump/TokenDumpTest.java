package dev.pytool.parser.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.Lexer;

import org.junit.jupiter.api.Test;

/// The answers are those of module `tokenize` of CPython 3.14.
final class TokenDumpTest {
    private static String dump(String text) {
        return TokenDump.of(SourceText.of(text), Lexer.lex(text).tokens());
    }

    @Test
    void layoutTokensStandWhereTokenizePutsThem() {
        assertEquals(
                "[[\"ENCODING\",\"utf-8\",0,0,0,0],[\"NAME\",\"if\",1,0,1,2],[\"NAME\",\"x\",1,3,1,4],"
                        + "[\"COLON\",\":\",1,4,1,5],[\"NEWLINE\",\"\\n\",1,5,1,6],[\"INDENT\",\"  \",2,0,2,2],"
                        + "[\"NAME\",\"y\",2,2,2,3],[\"NEWLINE\",\"\\n\",2,3,2,4],[\"COMMENT\",\"# c\",3,0,3,3],"
                        + "[\"NL\",\"\",3,3,3,4],[\"DEDENT\",\"\",4,0,4,0],[\"ENDMARKER\",\"\",4,0,4,0]]",
                dump("if x:\n  y\n# c"));
    }

    @Test
    void doubledBracesCountOnce() {
        assertEquals(
                "[[\"ENCODING\",\"utf-8\",0,0,0,0],[\"FSTRING_START\",\"f'\",1,0,1,2],"
                        + "[\"FSTRING_MIDDLE\",\"a{\",1,2,1,4],[\"FSTRING_MIDDLE\",\"b\",1,5,1,6],"
                        + "[\"FSTRING_END\",\"'\",1,6,1,7],[\"NEWLINE\",\"\",1,7,1,8],[\"ENDMARKER\",\"\",2,0,2,0]]",
                dump("f'a{{b'"));
    }
}
