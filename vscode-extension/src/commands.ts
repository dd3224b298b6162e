// The commands of the palette and of the menus.
import * as vscode from 'vscode';
import { launcher, quoted } from './launcher';
import { Server } from './server';

export function registerCommands(context: vscode.ExtensionContext, server: Server): void {
  const register = (name: string, action: (...args: never[]) => unknown): void => {
    context.subscriptions.push(vscode.commands.registerCommand(`pytool.${name}`, action));
  };
  register('restart', () => server.restart());
  register('showOutput', () => server.output.show());
  register('organizeImports', () => applySourceAction('source.organizeImports'));
  register('fixAll', () => applySourceAction('source.fixAll'));
  register('formatFile', () => vscode.commands.executeCommand('editor.action.formatDocument'));
  register('runFile', (file?: vscode.Uri) => launchFile(file, true));
  register('debugFile', (file?: vscode.Uri) => launchFile(file, false));
  register('repl', () => inTerminal(['repl']));
  register('selectInterpreter', selectInterpreter);
  register('checkWorkspace', () => inTerminal(['check', '.']));
}

async function applySourceAction(kind: string): Promise<void> {
  await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
}

async function launchFile(file: vscode.Uri | undefined, noDebug: boolean): Promise<void> {
  const uri = file ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) {
    void vscode.window.showInformationMessage('Open a Python file first.');
    return;
  }
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  await vscode.debug.startDebugging(
    folder,
    {
      type: 'pytool',
      request: 'launch',
      name: noDebug ? 'Run Python file' : 'Debug Python file',
      program: uri.fsPath,
      cwd: folder?.uri.fsPath,
      console: 'internalConsole',
    },
    { noDebug },
  );
}

/** Asks for an environment's folder or interpreter; nothing in it is started. */
async function selectInterpreter(): Promise<void> {
  const found = await vscode.workspace.findFiles('**/pyvenv.cfg', '**/node_modules/**', 20);
  const folders = found.map((file) => vscode.Uri.joinPath(file, '..').fsPath);
  const other = 'Enter a path...';
  const picked = await vscode.window.showQuickPick([...folders, other], { placeHolder: 'Environment whose packages are resolved' });
  const path = picked === other ? await vscode.window.showInputBox({ prompt: 'Folder of an environment, or its interpreter' }) : picked;
  if (path) {
    await vscode.workspace.getConfiguration('pytool').update('interpreter', path, vscode.ConfigurationTarget.Workspace);
  }
}

function inTerminal(args: string[]): void {
  const terminal = vscode.window.createTerminal('pytool');
  terminal.show();
  terminal.sendText([launcher(), ...args].map(quoted).join(' '));
}
