// Tasks that run pytool's commands over the workspace, with their findings in the Problems view.
import * as vscode from 'vscode';
import { launcher } from './launcher';

const COMMANDS = ['check', 'lint', 'fmt'];

export function registerTasks(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.tasks.registerTaskProvider('pytool', {
      provideTasks: () => COMMANDS.map((command) => task({ type: 'pytool', command }, vscode.TaskScope.Workspace)),
      resolveTask: (unresolved) =>
        task(unresolved.definition, unresolved.scope as vscode.WorkspaceFolder | vscode.TaskScope),
    }),
  );
}

function task(definition: vscode.TaskDefinition, scope: vscode.WorkspaceFolder | vscode.TaskScope): vscode.Task {
  const format = definition.command === 'fmt' ? [] : ['--output-format', 'concise'];
  const args = [definition.command, ...format, ...(definition.args ?? ['.'])];
  return new vscode.Task(definition, scope, definition.command, 'pytool', new vscode.ProcessExecution(launcher(), args), '$pytool');
}
