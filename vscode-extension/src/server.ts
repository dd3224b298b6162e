// The language client and the status bar item that shows its state.
import * as vscode from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/node';
import { launcher } from './launcher';
import { settings } from './settings';

export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel('pytool');
  private readonly status = vscode.window.createStatusBarItem('pytool.status', vscode.StatusBarAlignment.Left, 100);
  private client: LanguageClient | undefined;

  constructor(private readonly extension: vscode.Extension<unknown>) {
    this.status.name = 'pytool';
    this.status.command = 'pytool.showOutput';
    this.show('$(sync~spin) pytool', 'The language server is starting');
    this.status.show();
  }

  async start(): Promise<void> {
    const command = launcher();
    const client = new LanguageClient(
      'pytool',
      'pytool',
      { command, args: ['lsp'] },
      {
        documentSelector: [{ language: 'python' }],
        outputChannel: this.output,
        initializationOptions: { settings: settings(this.extension) },
        synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.py,*.pyi,pyproject.toml,pytool.toml}') },
      },
    );
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.show('pytool', client.initializeResult?.serverInfo?.version ?? 'running');
      } else if (newState === State.Stopped) {
        this.show('$(warning) pytool', 'The language server has stopped');
      }
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.show('$(error) pytool', reason);
      this.output.appendLine(`Cannot start '${command} lsp': ${reason}`);
      const choice = await vscode.window.showErrorMessage(`pytool could not be started: ${reason}`, 'Open Settings', 'Show Output');
      if (choice === 'Open Settings') {
        await vscode.commands.executeCommand('workbench.action.openSettings', 'pytool.path');
      } else if (choice === 'Show Output') {
        this.output.show();
      }
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) {
      await client.stop();
    }
  }

  /** Tells the running server what the user has set. */
  async configure(): Promise<void> {
    await this.client?.sendNotification('workspace/didChangeConfiguration', { settings: { pytool: settings(this.extension) } });
  }

  async restart(): Promise<void> {
    this.show('$(sync~spin) pytool', 'The language server is starting');
    await this.stop();
    await this.start();
  }

  dispose(): void {
    this.status.dispose();
    this.output.dispose();
  }

  private show(text: string, tooltip: string): void {
    this.status.text = text;
    this.status.tooltip = tooltip;
  }
}
