package dev.pytool.interpreter.modules.marshal;

import dev.pytool.interpreter.eval.PyCode;
import dev.pytool.interpreter.object.Interp;

import java.util.Optional;

/// Compiled modules as bytes, for caches of this very build.
public final class MarshalledCode {
    private MarshalledCode() {}

    public static byte[] write(Interp in, PyCode code) {
        return MarshalWriter.bytes(in, code, true);
    }

    /// @param file where the code and all code in it say they come from
    /// @return the code; empty where the bytes are another value
    public static Optional<PyCode> read(Interp in, byte[] bytes, String file) {
        MarshalReader reader =
                new MarshalReader(in, MarshalReader.of(bytes), true, Optional.of(file));
        return reader.value() instanceof PyCode code ? Optional.of(code) : Optional.empty();
    }
}
