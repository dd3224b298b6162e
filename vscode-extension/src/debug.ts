// Launch configurations and the debug adapter's process.
import * as vscode from 'vscode';
import { launcher } from './launcher';

const CURRENT_FILE: vscode.DebugConfiguration = {
  type: 'pytool',
  request: 'launch',
  name: 'Python: current file',
  program: '${file}',
};

export function registerDebugger(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.debug.registerDebugConfigurationProvider('pytool', {
      // F5 without a launch.json arrives here with an empty configuration.
      resolveDebugConfiguration: (_folder, config) =>
        config.type ? config : { ...CURRENT_FILE, console: 'internalConsole' },
    }),
    vscode.debug.registerDebugConfigurationProvider(
      'pytool',
      { provideDebugConfigurations: () => [CURRENT_FILE] },
      vscode.DebugConfigurationProviderTriggerKind.Dynamic,
    ),
    vscode.debug.registerDebugAdapterDescriptorFactory('pytool', {
      createDebugAdapterDescriptor: (session) =>
        session.configuration.request === 'attach'
          ? new vscode.DebugAdapterServer(session.configuration.port, session.configuration.host ?? '127.0.0.1')
          : new vscode.DebugAdapterExecutable(launcher(), ['dap']),
    }),
  );
}
