package dev.pytool.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.pytool.analyzer.options.StatedOptions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an editor's user has set: the object `settings` of `initializationOptions`, or the settings
/// of `workspace/didChangeConfiguration`, in both with or without `pytool` around it.
///
/// @param interpreter an environment's folder or its interpreter, whose packages are resolved
/// @param stated the options of the tools, by their keys in `pytool.toml`
record EditorSettings(Optional<Path> interpreter, StatedOptions stated) {
    static final EditorSettings NONE = new EditorSettings(Optional.empty(), StatedOptions.NONE);

    private static final List<String> SECTIONS = List.of("check", "lint", "fmt");

    /// @param sent what the protocol carried; null and anything but an object say nothing
    static EditorSettings of(Object sent) {
        if (!(sent instanceof JsonObject object)) {
            return NONE;
        }
        JsonObject settings = inner(inner(object, "settings"), "pytool");
        Map<String, Map<String, List<String>>> words = new HashMap<>();
        for (String section : SECTIONS) {
            Map<String, List<String>> values = new HashMap<>();
            collect(inner(settings, section, new JsonObject()), "", values);
            if (!values.isEmpty()) {
                words.put(section, values);
            }
        }
        Optional<Path> interpreter =
                Optional.ofNullable(settings.get("interpreter"))
                        .filter(JsonElement::isJsonPrimitive)
                        .map(JsonElement::getAsString)
                        .filter(text -> !text.isBlank())
                        .map(Path::of);
        return new EditorSettings(interpreter, new StatedOptions(words));
    }

    private static JsonObject inner(JsonObject object, String key) {
        return inner(object, key, object);
    }

    private static JsonObject inner(JsonObject object, String key, JsonObject otherwise) {
        return object.get(key) instanceof JsonObject found ? found : otherwise;
    }

    private static void collect(JsonObject object, String prefix, Map<String, List<String>> into) {
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            String key = prefix + entry.getKey();
            switch (entry.getValue()) {
                case JsonObject table -> collect(table, key + ".", into);
                case JsonElement value when value.isJsonPrimitive() ->
                        into.put(key, List.of(value.getAsString()));
                case JsonElement value when value.isJsonArray() -> {
                    List<String> words = new ArrayList<>();
                    value.getAsJsonArray().forEach(item -> words.add(item.getAsString()));
                    into.put(key, words);
                }
                default -> {}
            }
        }
    }
}
