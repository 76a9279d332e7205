import { parentPort } from 'node:worker_threads';
import { createAnalyzer } from './analyzer.js';

const receive = createAnalyzer((message) => parentPort?.postMessage(message));
parentPort?.on('message', receive);
