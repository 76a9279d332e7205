import { env, Uri, type Webview } from 'vscode';

/**
 * The page of the board: one script and one stylesheet of the extension, and nothing else. Scripts run by nonce only; styles come
 * from the stylesheet, or from the script through the object model; pictures are drawn here.
 */
export function boardPage(webview: Webview, extensionUri: Uri, title: string): string {
  const nonce = newNonce();
  const source = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', name)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    // The copied picture is drawn from the plot's own markup.
    'img-src data:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(source('board.css'))}">
</head>
<body>
<script nonce="${nonce}" src="${escaped(source('board.js'))}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
