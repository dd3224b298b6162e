// The extension's entry: it starts `pytool lsp` and `pytool dap` and holds no Python logic of its own.
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { registerDebugger } from './debug';
import { findBundled } from './launcher';
import { Server } from './server';
import { registerTasks } from './tasks';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  findBundled(context);
  server = new Server(context.extension);
  context.subscriptions.push(server);
  registerCommands(context, server);
  registerDebugger(context);
  registerTasks(context);
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('pytool.path')) {
        await server?.restart();
      } else if (change.affectsConfiguration('pytool')) {
        await server?.configure();
      }
    }),
  );
  await server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
