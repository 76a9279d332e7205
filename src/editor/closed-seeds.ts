import { type Uri, workspace } from 'vscode';
import type { Analysis } from '../core/model.js';
import { decodeText } from '../workspace/decode-text.js';
import { logFor } from './log.js';

/** A seed that no editor shows: its text and analysis as read from the file. */
export interface ClosedSeed {
  readonly text: string;
  readonly analysis: Analysis;
}

/** The texts of seeds that no editor shows. Only those that were asked for last are kept in memory. */
export interface ClosedSeeds {
  /** Undefined where it is not in memory, or its file changed since. */
  known(uri: Uri): ClosedSeed | undefined;
  /** Reads and analyses the file as it stands when this resolves. Undefined where it cannot be read as UTF-8. */
  read(uri: Uri): Promise<ClosedSeed | undefined>;
  /** The file changed, or somebody opened it. */
  forget(uri: Uri): void;
}

interface Reading {
  readonly uri: Uri;
  readonly result: Promise<ClosedSeed | undefined>;
  seed?: ClosedSeed;
  isForgotten?: true;
}

const log = logFor('seeds');
/** How many characters of text are kept, with analyses several times as large. Some hundred articles. */
const keptCharacters = 1_000_000;

/** `drop` is told which seed's text went to make room. */
export function createClosedSeeds(
  analyze: (uri: Uri, text: string) => Promise<Analysis>,
  drop: (uri: Uri) => void,
): ClosedSeeds {
  /** The one that was used last comes last. */
  const readings = new Map<string, Reading>();

  function start(uri: Uri): Reading {
    const reading: Reading = { uri, result: readSeed(uri, analyze) };
    readings.set(uri.toString(), reading);
    void reading.result.then((seed) => {
      if (seed) {
        reading.seed = seed;
        makeRoom(reading);
      } else if (readings.get(uri.toString()) === reading) {
        readings.delete(uri.toString());
      }
    });
    return reading;
  }

  function makeRoom(newest: Reading): void {
    let kept = newest.seed?.text.length ?? 0;
    for (const [key, reading] of [...readings].reverse()) {
      if (reading === newest || !reading.seed) {
        continue;
      }
      kept += reading.seed.text.length;
      if (kept > keptCharacters) {
        readings.delete(key);
        drop(reading.uri);
      }
    }
  }

  function use(key: string): Reading | undefined {
    const reading = readings.get(key);
    if (reading) {
      readings.delete(key);
      readings.set(key, reading);
    }
    return reading;
  }

  return {
    known: (uri) => use(uri.toString())?.seed,
    async read(uri) {
      for (;;) {
        const reading = use(uri.toString()) ?? start(uri);
        const seed = await reading.result;
        if (!reading.isForgotten) {
          return seed;
        }
      }
    },
    forget(uri) {
      const reading = readings.get(uri.toString());
      if (reading) {
        reading.isForgotten = true;
        readings.delete(uri.toString());
      }
    },
  };
}

async function readSeed(
  uri: Uri,
  analyze: (uri: Uri, text: string) => Promise<Analysis>,
): Promise<ClosedSeed | undefined> {
  try {
    const decoded = decodeText(await workspace.fs.readFile(uri));
    if ('problem' in decoded) {
      log.warn(`cannot read ${uri}, line ${decoded.line}: ${decoded.problem}`);
      return undefined;
    }
    return { text: decoded.text, analysis: await analyze(uri, decoded.text) };
  } catch (error) {
    log.warn(`cannot read ${uri}: ${error}`);
    return undefined;
  }
}
