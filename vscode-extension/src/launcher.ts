// Which pytool is started.
import * as vscode from 'vscode';

/** The launcher that the setting names, or the one on the PATH. */
export function launcher(): string {
  const configured = vscode.workspace.getConfiguration('pytool').get<string>('path', '').trim();
  return configured || 'pytool';
}

/** Quoted for a POSIX shell or cmd.exe, both of which take double quotes. */
export function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `"${argument.replace(/(["\\$`])/g, '\\$1')}"`;
}
