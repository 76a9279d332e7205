import { type Disposable, Hover, l10n, languages, MarkdownString, Range, Uri } from 'vscode';
import type { FindingFact } from '../../core/reconcile/claim.js';
import type { Finding } from '../../core/reconcile/finding.js';
import { commandUri } from '../command-uri.js';
import { commands, languageId } from '../ids.js';
import { nameOf } from '../workspace-file-system.js';
import type { FactPlace } from './commands.js';
import { doubtLabel, explanationLabel, factLabel } from './finding-label.js';
import type { Findings } from './findings.js';

/** How many of the other facts are told; the board has all. */
const mostFacts = 5;

/** Says at a figure where else it is reported, which values it has in other periods, and what contradicts it. */
export function registerFindingsHover(findings: Findings): Disposable {
  return languages.registerHoverProvider(languageId, {
    provideHover(document, position) {
      const uri = document.uri.toString();
      const offset = document.offsetAt(position);
      const isHere = (fact: FindingFact) => fact.file === uri && fact.start <= offset && offset <= fact.end;
      const here = findings.of(uri).filter(({ facts }) => facts.some(isHere));
      const fact = here[0]?.facts.find(isHere);
      if (!fact) {
        return undefined;
      }
      const range = new Range(document.positionAt(fact.start), document.positionAt(fact.end));
      return new Hover(
        inOrder(here).map((finding) => describe(finding, isHere)),
        range,
      );
    },
  });
}

const order = ['conflict', 'same', 'series'];

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

/** Whatever comes from documents goes through `appendText`: it is data, never Markdown. */
function describe(finding: Finding, isHere: (fact: FindingFact) => boolean): MarkdownString {
  const text = new MarkdownString('', true);
  text.isTrusted = { enabledCommands: [commands.goToFact, commands.acknowledge, commands.openBoard] };
  text
    .appendMarkdown(`${iconOf(finding)} `)
    .appendText(headline(finding))
    .appendMarkdown('  \n');
  const others = finding.facts.filter((fact) => !isHere(fact));
  for (const fact of others.slice(0, mostFacts)) {
    const { file, start, end } = fact;
    const place: FactPlace = { uri: file, start, end };
    text.appendText(`${factLabel(fact)} · ${nameOf(Uri.parse(file, true))} `);
    text.appendMarkdown(`[${l10n.t('Go to')}](${commandUri(commands.goToFact, place)})  \n`);
  }
  if (others.length > mostFacts) {
    const uri = commandUri(commands.openBoard, { by: 'metric', name: finding.facts[0]?.metric });
    text.appendText(l10n.t('and {0} more', others.length - mostFacts));
    text.appendMarkdown(` [${l10n.t('Facts Board')}](${uri})  \n`);
  }
  const doubts = doubtLabel(finding);
  if (doubts !== '') {
    text.appendText(l10n.t('Likely, not sure: {0}.', doubts)).appendMarkdown('  \n');
  }
  if (finding.type === 'conflict' && !finding.isAcknowledged) {
    const uri = commandUri(commands.acknowledge, { finding: finding.id });
    text.appendMarkdown(`[${l10n.t('Acknowledge…')}](${uri})`);
  }
  return text;
}

function iconOf({ type, isAcknowledged }: Finding): string {
  if (type === 'conflict') {
    return isAcknowledged ? '$(pass)' : '$(warning)';
  }
  return type === 'same' ? '$(copy)' : '$(graph-line)';
}

function headline(finding: Finding): string {
  switch (finding.type) {
    case 'conflict':
      return finding.isAcknowledged
        ? l10n.t('Acknowledged: {0}', explanationLabel(finding))
        : l10n.t('Conflict: {0}', explanationLabel(finding));
    case 'same':
      return l10n.t('Also reported: {0}', explanationLabel(finding));
    case 'series':
      return l10n.t('In other periods: {0}', explanationLabel(finding));
  }
}
