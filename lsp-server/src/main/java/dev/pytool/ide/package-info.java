/// Editor questions: offsets in, plain records out, one file a question. Knows no protocol.
package dev.pytool.ide;
