import { parentPort } from 'node:worker_threads';
import { createReconciler } from './reconciler.js';

const receive = createReconciler((message) => parentPort?.postMessage(message));
parentPort?.on('message', receive);
