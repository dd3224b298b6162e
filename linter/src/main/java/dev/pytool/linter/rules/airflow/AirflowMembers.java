package dev.pytool.linter.rules.airflow;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;

import java.util.Map;
import java.util.Optional;

/// Methods and attributes of Airflow's classes that went with version 3.0.
final class AirflowMembers {
    private static final Map<String, String> MANAGER =
            Map.of(
                    "register_dataset_change", "register_asset_change",
                    "create_datasets", "create_assets",
                    "notify_dataset_created", "notify_asset_created",
                    "notify_dataset_changed", "notify_asset_changed",
                    "notify_dataset_alias_created", "notify_asset_alias_created");
    private static final Map<String, String> COLLECTOR =
            Map.of(
                    "create_dataset", "create_asset",
                    "add_input_dataset", "add_input_asset",
                    "add_output_dataset", "add_output_asset",
                    "collected_datasets", "collected_assets");
    private static final Map<String, String> PROVIDERS =
            Map.of(
                    "dataset_factories", "asset_factories",
                    "dataset_uri_handlers", "asset_uri_handlers",
                    "dataset_to_openlineage_converters", "asset_to_openlineage_converters");
    private static final Map<String, String> DATASET =
            Map.of("iter_datasets", "iter_assets", "iter_dataset_aliases", "iter_asset_aliases");

    private AirflowMembers() {}

    /// The methods that a class no longer has, each with its new name; empty text where it has
    /// none.
    static Map<String, String> methods(String type) {
        return switch (type) {
            case "airflow.datasets.manager.DatasetManager" -> MANAGER;
            case "airflow.lineage.hook.HookLineageCollector" -> COLLECTOR;
            case "airflow.providers_manager.ProvidersManager" ->
                    Map.of(
                            "initialize_providers_dataset_uri_resources",
                            "initialize_providers_asset_uri_resources");
            case "airflow.secrets.local_filesystem.LocalFilesystemBackend" ->
                    Map.of("get_connections", "get_connection");
            case "airflow.Dataset" -> DATASET;
            default -> byFamily(type);
        };
    }

    private static Map<String, String> byFamily(String type) {
        if (type.startsWith("airflow.datasets.")) {
            return DATASET;
        }
        if (AirflowArguments.isDag(type)) {
            return Map.of("create_dagrun", "");
        }
        if (AirflowArguments.isOwn(type, "secrets") && type.endsWith("Backend")) {
            return Map.of("get_conn_uri", "get_conn_value", "get_connections", "get_connection");
        }
        if (AirflowArguments.isOwn(type, "hooks") && type.endsWith("Hook")) {
            return Map.of("get_connections", "get_connection");
        }
        return isAuthManager(type)
                ? Map.of("is_authorized_dataset", "is_authorized_asset")
                : Map.of();
    }

    static boolean isAuthManager(String type) {
        return type.startsWith("airflow.providers.")
                && type.contains(".auth_manager.")
                && type.endsWith("AuthManager");
    }

    /// The attributes that a class no longer has.
    static Map<String, String> attributes(String type) {
        return switch (type) {
            case "airflow.providers_manager.ProvidersManager" -> PROVIDERS;
            case "airflow.lineage.hook.DatasetLineageInfo" -> Map.of("dataset", "asset");
            default -> Map.of();
        };
    }

    /// The class whose call was assigned to a name.
    static String typeOf(Expr expr, LintContext cx) {
        if (!(expr instanceof Expr.Name name)) {
            return "";
        }
        Optional<Binding> binding = cx.semantics().binding(name);
        return binding.isPresent()
                        && binding.get().kind() == Binding.Kind.ASSIGNMENT
                        && Values.assigned(binding.get()).orElse(name) instanceof Expr.Call call
                ? cx.nameOf(call.func())
                : "";
    }
}
