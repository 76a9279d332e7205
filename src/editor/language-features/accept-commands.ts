import { commands, type ParagraphTarget } from '../ids.js';
import { openSeed } from '../open-seed.js';
import { type Command, isRecord, parseUri } from '../review-commands/targets.js';
import { decisionsOn, entityOf } from './corpus-decisions.js';
import type { LanguageServices } from './referent.js';

/** Accepts every suggestion of one paragraph of an open seed, in one step for undo. */
export function acceptParagraphCommand({ documents }: LanguageServices): Command {
  return {
    id: commands.acceptParagraph,
    async execute(argument) {
      const uri = isParagraphTarget(argument) ? parseUri(argument.uri) : undefined;
      const document = uri && openSeed(uri);
      if (!document || !isParagraphTarget(argument)) {
        return;
      }
      const items = (await documents.ready(document)) ?? [];
      const inParagraph = items.filter(
        ({ state, start }) => state === 'suggested' && document.positionAt(start).line === argument.line,
      );
      await documents.decide([
        { uri: document.uri, decisions: inParagraph.map((item) => ({ action: 'accept', item })) },
      ]);
    },
  };
}

/** Accepts every suggestion of the thing that the argument, or the caret, is at, in all seeds, in one step for undo. */
export function acceptNameCommand(services: LanguageServices): Command {
  return {
    id: commands.acceptName,
    async execute(argument) {
      const entity = await entityOf(services, argument);
      if (!entity) {
        return;
      }
      const { canonical, kind } = entity;
      const open = services.corpus.mentionsOf(canonical, kind).filter(({ item }) => item.state === 'suggested');
      const batches = await decisionsOn(services, open, undefined, (item) => ({ action: 'accept', item }));
      await services.documents.decide(batches);
    },
  };
}

function isParagraphTarget(argument: unknown): argument is ParagraphTarget {
  return isRecord(argument) && typeof argument.uri === 'string' && typeof argument.line === 'number';
}
