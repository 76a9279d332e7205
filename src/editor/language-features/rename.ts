import { type CancellationToken, InputBoxValidationSeverity, l10n, ProgressLocation, window } from 'vscode';
import type { EntityMention } from '../../core/annotation/model.js';
import type { CorpusMention } from '../../workspace/corpus.js';
import { isComplete } from '../corpus.js';
import type { DecisionBatch } from '../decisions.js';
import { commands } from '../ids.js';
import { type Command, isRecord } from '../review-commands/targets.js';
import { decisionsOn, entityOf } from './corpus-decisions.js';
import type { LanguageServices } from './referent.js';

/**
 * Gives a thing another canonical name, in all seeds: an edited decision for each of its mentions, in one step for undo. The texts
 * stay as they are. It is a command and not VS Code's rename, whose edits would go past the queue of sidecar writes and could
 * be undone in the sidecars' editors only.
 */
export function renameEntityCommand(services: LanguageServices): Command {
  return {
    id: commands.renameEntity,
    async execute(argument) {
      const entity = await entityOf(services, argument);
      if (entity) {
        await rename(services, entity, givenName(argument));
      }
    },
  };
}

/** A key or another feature may say the new name itself. */
function givenName(argument: unknown): string | undefined {
  const name = isRecord(argument) && typeof argument.canonical === 'string' ? argument.canonical.trim() : '';
  return name === '' ? undefined : name;
}

async function rename(services: LanguageServices, entity: EntityMention, given?: string): Promise<void> {
  if (!(await allRead(services))) {
    return;
  }
  const mentions = renamable(services.corpus.mentionsOf(entity.canonical, entity.kind));
  const canonical = given ?? (await askName(services, entity, mentions));
  if (canonical === undefined || canonical === entity.canonical) {
    return;
  }
  await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Renaming “{0}”', entity.canonical), cancellable: true },
    async (_, token) => {
      const batches = await batchesFor(services, entity, canonical, token);
      if (!token.isCancellationRequested) {
        await services.documents.decide(batches);
        const count = batches.reduce((sum, { decisions }) => sum + decisions.length, 0);
        window.setStatusBarMessage(
          l10n.t('Seedmark: {0} mentions are “{1}” now. Undo takes all back in one step.', count, canonical),
          5000,
        );
      }
    },
  );
}

function batchesFor(
  services: LanguageServices,
  entity: EntityMention,
  canonical: string,
  token: CancellationToken,
): Promise<readonly DecisionBatch[]> {
  const mentions = renamable(services.corpus.mentionsOf(entity.canonical, entity.kind));
  return decisionsOn(services, mentions, token, (item) =>
    item.content.type === 'entity' ? { action: 'edit', item, content: { ...item.content, canonical } } : undefined,
  );
}

/** One whose text changed wants a look of its own. */
function renamable(mentions: readonly CorpusMention[]): readonly CorpusMention[] {
  return mentions.filter(({ item }) => item.state !== 'stale');
}

function askName(
  { corpus }: LanguageServices,
  { canonical, kind }: EntityMention,
  mentions: readonly CorpusMention[],
): Promise<string | undefined> {
  const count = mentions.length;
  const seeds = new Set(mentions.map(({ uri }) => uri)).size;
  const answer = window.showInputBox({
    title: l10n.t('Rename “{0}”', canonical),
    prompt: l10n.t('Canonical name of {0} mentions in {1} seeds. The texts stay as they are.', count, seeds),
    value: canonical,
    validateInput(text) {
      const name = text.trim();
      if (name === '') {
        return l10n.t('A name has at least one letter.');
      }
      const others = name === canonical ? 0 : (corpus.countOf(name, kind)?.mentions ?? 0);
      return others === 0
        ? undefined
        : {
            message: l10n.t('{0} other mentions have this name already. The two become one.', others),
            severity: InputBoxValidationSeverity.Warning,
          };
    },
  });
  return Promise.resolve(answer).then((text) => text?.trim());
}

/** Waits until all seeds are read, since what is not read would keep the old name. False where the person did not want to wait. */
async function allRead({ corpus }: LanguageServices): Promise<boolean> {
  if (isComplete(corpus.progress())) {
    return true;
  }
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Reading all seeds first'), cancellable: true },
    async (_, token) => {
      corpus.resume();
      await corpus.ready(token);
      return !token.isCancellationRequested;
    },
  );
}
