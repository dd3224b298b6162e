// Which pytool is started.
import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

let bundled: string | undefined;

/** Finds the image that the extension carries. Unpacking may have lost the right to execute its programs. */
export function findBundled(context: vscode.ExtensionContext): void {
  const home = context.asAbsolutePath('pytool');
  const command = join(home, 'bin', 'pytool');
  if (!existsSync(command)) {
    return;
  }
  for (const folder of [join(home, 'bin'), join(home, 'runtime', 'bin'), join(home, 'runtime', 'lib')]) {
    for (const name of readdirSync(folder).filter((file) => folder.endsWith('bin') || file === 'jspawnhelper')) {
      makeExecutable(join(folder, name));
    }
  }
  bundled = command;
}

function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o100) === 0) {
    chmodSync(file, mode | 0o755);
  }
}

/** The launcher that the setting names, the one that the extension carries, or the one on the PATH. */
export function launcher(): string {
  const configured = vscode.workspace.getConfiguration('pytool').get<string>('path', '').trim();
  return configured || bundled || 'pytool';
}

/** Quoted for a POSIX shell or cmd.exe, both of which take double quotes. */
export function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `"${argument.replace(/(["\\$`])/g, '\\$1')}"`;
}
