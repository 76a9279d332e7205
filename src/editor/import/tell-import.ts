import { l10n, window, workspace } from 'vscode';
import type { LeftOut } from '../../core/import/apply-import.js';
import type { Details } from '../details.js';
import type { ImportOutcome, ImportPlan, NotImported } from './run-import.js';

/** Says what was added, known and left out; the reasons are a click away. */
export async function tellImport(plan: ImportPlan, outcome: ImportOutcome, details: Details): Promise<void> {
  const { notImported, changed, files, isCancelled } = outcome;
  if (files === 0) {
    window.showInformationMessage(l10n.t('There are no files there that could be {0}.', plan.importer.label));
    return;
  }
  const show = notImported.length > 0 || isCancelled ? window.showWarningMessage : window.showInformationMessage;
  const detail = l10n.t('Show Details');
  const open = l10n.t('Open');
  const [first] = changed;
  const actions = [...(notImported.length > 0 ? [detail] : []), ...(first ? [open] : [])];
  const chosen = await show(messageOf(outcome), ...actions);
  if (chosen === detail) {
    await details.show(l10n.t('What was not imported'), importDetails(plan, outcome));
  } else if (chosen === open && first) {
    await window.showTextDocument(first);
  }
}

function messageOf({ added, known, changed, notImported, isCancelled }: ImportOutcome): string {
  const sentences = [
    isCancelled ? l10n.t('The import was cancelled; undoing takes back what it added.') : '',
    l10n.t('Annotations added: {0}, in seeds: {1}.', added, changed.length),
    known === 0 ? '' : l10n.t('Known already: {0}.', known),
    notImported.length === 0 ? '' : l10n.t('Not imported: {0}.', notImported.length),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What was not imported and why, as a text: a line each, with file and line. */
function importDetails({ importer }: ImportPlan, outcome: ImportOutcome): string {
  const { added, known, notImported } = outcome;
  return [
    l10n.t('Format: {0}', importer.label),
    l10n.t('Annotations added: {0}, in seeds: {1}.', added, outcome.changed.length),
    l10n.t('Known already: {0}.', known),
    '',
    l10n.t('Not imported:'),
    ...notImported.map((one) => `  ${placeOf(one)}: ${reasonOf(one)}`),
    '',
  ].join('\n');
}

function placeOf({ from, line }: NotImported): string {
  const path = workspace.asRelativePath(from);
  return line === undefined ? path : `${path}:${line}`;
}

function reasonOf({ why }: NotImported): string {
  switch (why.kind) {
    case 'unreadable':
      return why.detail;
    case 'no-seed':
      return why.file === undefined
        ? l10n.t('no seed has this text')
        : l10n.t('there is no seed {0} that can be read', oneLine(why.file));
    case 'paused':
      return l10n.t('review of {0} is paused: {1}', workspace.asRelativePath(why.seed), why.reason);
    case 'left-out':
      return leftOutText(why.leftOut, workspace.asRelativePath(why.seed));
  }
}

function leftOutText({ reason, mention, found }: LeftOut, seed: string): string {
  const { label, start, end, quote } = mention;
  const what = `${oneLine(label)} ${quote === undefined ? `${start}–${end}` : `“${oneLine(quote)}”`}`;
  switch (reason) {
    case 'quote-differs':
      return l10n.t('{0} is “{1}” in {2}', what, oneLine(found ?? ''), seed);
    case 'not-found':
      return l10n.t('{0} has no place that could be told in {1}', what, seed);
    case 'unknown-label':
      return l10n.t('the label of {0} names no kind', what);
    case 'undecided':
      return l10n.t('nobody decided about {0}', what);
    case 'decided':
      return l10n.t('{0} is decided otherwise in {1}', what, seed);
    case 'overlap':
      return l10n.t('{0} overlaps an annotation of {1}', what, seed);
  }
}

function oneLine(text: string): string {
  const plain = text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
