import { createCorpusIndex } from '../../core/reconcile/corpus-index.js';
import type { Finding } from '../../core/reconcile/finding.js';
import { keyHash } from '../../core/reconcile/key-hash.js';
import type { FromReconciler, ToReconciler } from './protocol.js';

/** Documents come in bursts; findings are worked out when none came for this long. */
const quietMilliseconds = 150;
/** Characters of findings in one message: what the extension host reads in a few milliseconds. */
const largestMessage = 50_000;

/** What the thread does with each message. Findings go to `post`, only those that changed. */
export function createReconciler(post: (message: FromReconciler) => void): (message: ToReconciler) => void {
  let index = createCorpusIndex();
  /** Hashes of what was told of each finding. */
  let told = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outbox: FromReconciler[] = [];
  let isTaken = true;

  /** One at a time: all that come at once are taken in within one turn of the extension host. */
  function send(message?: FromReconciler): void {
    if (message) outbox.push(message);
    if (!isTaken) return;
    const first = outbox.shift();
    if (!first) return;
    isTaken = false;
    post(first);
  }

  function tell(answered?: number): void {
    const now = new Map<string, number>();
    let changed: Finding[] = [];
    let size = 0;
    for (const finding of index.findings()) {
      const text = JSON.stringify(finding);
      const hash = keyHash(text);
      now.set(finding.id, hash);
      if (told.get(finding.id) === hash) continue;
      changed.push(finding);
      size += text.length;
      if (size < largestMessage) continue;
      send({ changed, gone: [] });
      changed = [];
      size = 0;
    }
    const gone = [...told.keys()].filter((id) => !now.has(id));
    told = now;
    if (answered !== undefined) send({ changed, gone, answered });
    else if (changed.length + gone.length > 0) send({ changed, gone });
  }

  return (message) => {
    switch (message.type) {
      case 'knowledge':
        index = createCorpusIndex(message.knowledge);
        break;
      case 'set':
        message.documents.forEach(index.set);
        break;
      case 'delete':
        message.files.forEach(index.delete);
        break;
      case 'next':
        isTaken = true;
        send();
        return;
      case 'ask':
        clearTimeout(timer);
        tell(message.request);
        return;
    }
    clearTimeout(timer);
    timer = setTimeout(tell, quietMilliseconds);
  };
}
