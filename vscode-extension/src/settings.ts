// The settings that the user has set, as the server wants them; what stands at its default is left to the server.
import * as vscode from 'vscode';

const TOOL_SETTING = /^pytool\.((?:check|lint|fmt)\..+)$/;

interface ConfigurationBlock {
  properties: Record<string, unknown>;
}

/** `{ interpreter, check: { KEY: VALUE }, lint: ..., fmt: ... }`, keys as in pytool.toml. */
export function settings(extension: vscode.Extension<unknown>): Record<string, unknown> {
  const configuration = vscode.workspace.getConfiguration('pytool');
  const sent: Record<string, Record<string, unknown>> = { check: {}, lint: {}, fmt: {} };
  const blocks: ConfigurationBlock[] = [extension.packageJSON.contributes.configuration].flat();
  for (const name of blocks.flatMap((block) => Object.keys(block.properties))) {
    const key = TOOL_SETTING.exec(name)?.[1];
    const set = key && configuration.inspect(key);
    const value = set && (set.workspaceFolderValue ?? set.workspaceValue ?? set.globalValue);
    if (key && value !== undefined) {
      const dot = key.indexOf('.');
      sent[key.slice(0, dot)][key.slice(dot + 1)] = value;
    }
  }
  return { interpreter: configuration.get<string>('interpreter', ''), ...sent };
}
