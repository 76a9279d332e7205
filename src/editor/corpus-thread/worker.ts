import { seedDisk } from '../../disk/seed-disk.js';
import { serve } from '../worker-port.js';
import { createCorpusThread } from './corpus-thread.js';
import type { FromCorpusThread, ToCorpusThread } from './protocol.js';

serve<ToCorpusThread, FromCorpusThread>((post) => createCorpusThread(seedDisk, post));
