import {
  Disposable,
  env,
  l10n,
  Uri,
  ViewColumn,
  commands as vscodeCommands,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Corpus } from '../corpus.js';
import { goToFact } from '../findings/commands.js';
import type { Findings } from '../findings/findings.js';
import { boardViewType, commands } from '../ids.js';
import { logFor, messageOf } from '../log.js';
import { registerCommand } from '../review-commands/register.js';
import { isRecord } from '../review-commands/targets.js';
import type { SeedFiles } from '../seed-files.js';
import { startFeed } from './feed.js';
import { boardPage } from './page.js';
import { type FromBoard, isFromBoard, type ToBoard } from './protocol.js';
import { boardStrings } from './strings.js';

export interface BoardServices {
  readonly corpus: Corpus;
  readonly findings: Findings;
  readonly seeds: Pick<SeedFiles, 'list'>;
}

const log = logFor('board');

/** The Facts Board: a page with a table of all facts and a plot of each metric. There is one; it comes back after a reload. */
export function registerBoard(services: BoardServices, extensionUri: Uri): Disposable {
  let board: Board | undefined;
  const options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] };

  function take(panel: WebviewPanel): Board {
    const taken = showBoard(panel, services, extensionUri);
    board = taken;
    panel.onDidDispose(() => {
      taken.dispose();
      board = board === taken ? undefined : board;
    });
    return taken;
  }

  return Disposable.from(
    registerCommand({
      id: commands.openBoard,
      async execute(argument) {
        board ??= take(window.createWebviewPanel(boardViewType, l10n.t('Facts Board'), ViewColumn.Active, options));
        board.show(metricIn(argument));
      },
    }),
    window.registerWebviewPanelSerializer(boardViewType, {
      async deserializeWebviewPanel(panel) {
        panel.webview.options = options;
        take(panel);
      },
    }),
    { dispose: () => board?.dispose() },
  );
}

/** The metric of a group in the tree of facts. */
function metricIn(argument: unknown): string | undefined {
  const isMetric = isRecord(argument) && argument.by === 'metric';
  return isMetric && typeof argument.name === 'string' ? argument.name : undefined;
}

interface Board extends Disposable {
  /** Brings the panel to the front, on this metric if one is told. */
  show(metric: string | undefined): void;
}

function showBoard(panel: WebviewPanel, services: BoardServices, extensionUri: Uri): Board {
  const { webview } = panel;
  let feed: Disposable | undefined;
  let chosen: string | undefined;
  const send = (message: ToBoard) => webview.postMessage(message);

  function start(): void {
    feed?.dispose();
    void send({ type: 'start', strings: boardStrings(), language: env.language });
    tellChoice();
    feed = startFeed({ ...services, send });
  }

  function tellChoice(): void {
    if (chosen !== undefined) {
      void send({ type: 'choose', metric: chosen });
      chosen = undefined;
    }
  }

  const subscriptions = Disposable.from(
    webview.onDidReceiveMessage(async (message) => {
      if (!isFromBoard(message)) {
        log.warn('the board sent what is no message');
      } else if (message.type === 'ready') {
        start();
      } else {
        await answer(message, panel, services);
      }
    }),
    // A page that is hidden is gone; it asks for everything when it comes back.
    panel.onDidChangeViewState(() => {
      if (!panel.visible) {
        feed?.dispose();
        feed = undefined;
      }
    }),
  );
  panel.iconPath = Uri.joinPath(extensionUri, 'media', 'seed-icon.svg');
  webview.html = boardPage(webview, extensionUri, l10n.t('Facts Board'));
  return {
    show(metric) {
      chosen = metric;
      panel.reveal();
      if (feed) {
        tellChoice();
      }
    },
    dispose() {
      feed?.dispose();
      subscriptions.dispose();
    },
  };
}

type Asked = Exclude<FromBoard, { readonly type: 'ready' }>;

async function answer(message: Asked, panel: WebviewPanel, { seeds }: BoardServices): Promise<void> {
  try {
    switch (message.type) {
      case 'open':
        await goToFact(message, seeds, columnBeside(panel));
        break;
      case 'acknowledge':
        await vscodeCommands.executeCommand(commands.acknowledge, { finding: message.finding });
        break;
      case 'unacknowledge':
        await vscodeCommands.executeCommand(commands.unacknowledge, { finding: message.finding });
        break;
      case 'copy':
        await env.clipboard.writeText(message.text);
        break;
      case 'save':
        await savePicture(message.name, message.png);
        break;
      case 'failed':
        log.error(`the page failed: ${message.message}`);
    }
  } catch (error) {
    log.error(`${message.type} failed`, error);
    window.showErrorMessage(l10n.t('Seedmark: {0}', messageOf(error)));
  }
}

/** Where texts are shown, so that the board stays in sight. */
function columnBeside(panel: WebviewPanel): ViewColumn {
  const other = window.visibleTextEditors.find(({ viewColumn }) => viewColumn && viewColumn !== panel.viewColumn);
  return other?.viewColumn ?? ViewColumn.Beside;
}

/** For a place whose clipboard takes no pictures. */
async function savePicture(name: string, png: string): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'board'}.png`;
  const uri = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, file) }),
    filters: { PNG: ['png'] },
  });
  if (uri) {
    await workspace.fs.writeFile(
      uri,
      Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0)),
    );
  }
}
