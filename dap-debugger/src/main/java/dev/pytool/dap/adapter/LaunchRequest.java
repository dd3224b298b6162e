package dev.pytool.dap.adapter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The arguments of `launch`, checked: what to run, where and how.
///
/// @param target the words after `pytool run`: a file, `-m` and a module, or `-c` and a text
/// @param environment variables to set; an empty value removes one
/// @param terminal whether the program runs in the editor's terminal instead of under the adapter
record LaunchRequest(
        List<String> target,
        Path folder,
        Map<String, Optional<String>> environment,
        boolean terminal) {

    /// @throws IllegalArgumentException with a sentence for the user, where the arguments cannot be
    ///   run
    static LaunchRequest of(JsonObject arguments) {
        Path folder = Path.of(text(arguments, "cwd").orElse("")).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("cwd is not a folder: " + folder);
        }
        List<String> target = new ArrayList<>(target(arguments, folder));
        if (arguments.get("args") instanceof JsonArray words) {
            words.forEach(word -> target.add(word.getAsString()));
        }
        Map<String, Optional<String>> environment = new LinkedHashMap<>();
        if (arguments.get("env") instanceof JsonObject variables) {
            for (Map.Entry<String, JsonElement> variable : variables.entrySet()) {
                JsonElement value = variable.getValue();
                environment.put(
                        variable.getKey(),
                        value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString()));
            }
        }
        String console = text(arguments, "console").orElse("internalConsole");
        return new LaunchRequest(target, folder, environment, !console.equals("internalConsole"));
    }

    private static List<String> target(JsonObject arguments, Path folder) {
        Optional<String> module = text(arguments, "module");
        if (module.isPresent()) {
            return List.of("-m", module.get());
        }
        if (arguments.has("code")) {
            JsonElement code = arguments.get("code");
            String source =
                    code instanceof JsonArray lines
                            ? String.join(
                                    "\n",
                                    lines.asList().stream().map(JsonElement::getAsString).toList())
                            : code.getAsString();
            return List.of("-c", source);
        }
        String program =
                text(arguments, "program")
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "launch needs one of program, module, code"));
        Path file = folder.resolve(program);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("program does not exist or cannot be read: " + file);
        }
        return List.of(file.toString());
    }

    private static Optional<String> text(JsonObject arguments, String name) {
        JsonElement value = arguments.get(name);
        return value == null || value.isJsonNull() || value.getAsString().isEmpty()
                ? Optional.empty()
                : Optional.of(value.getAsString());
    }
}
