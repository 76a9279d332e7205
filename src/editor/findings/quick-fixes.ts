import { CodeAction, CodeActionKind, type Disposable, l10n, languages, Uri } from 'vscode';
import type { ReviewItem } from '../../core/annotation/review.js';
import type { FindingFact } from '../../core/reconcile/claim.js';
import { commands, languageId, reviewTarget } from '../ids.js';
import type { ReviewSource } from '../review-source.js';
import { nameOf } from '../workspace-file-system.js';
import { isOpenConflict } from './diagnostics.js';
import { explanationLabel, factLabel } from './finding-label.js';
import type { Findings } from './findings.js';

/** What can be done about a conflict at one of its figures: go to the others, acknowledge it, correct what is read. */
export function registerFindingQuickFixes(findings: Findings, review: ReviewSource): Disposable {
  return languages.registerCodeActionsProvider(
    languageId,
    {
      provideCodeActions(document, range, context) {
        const uri = document.uri.toString();
        const from = document.offsetAt(range.start);
        const to = document.offsetAt(range.end);
        const isHere = (fact: FindingFact) => fact.file === uri && fact.start <= to && from <= fact.end;
        return findings
          .of(uri)
          .filter((finding) => isOpenConflict(finding) && finding.facts.some(isHere))
          .flatMap((finding) => {
            const diagnostics = context.diagnostics.filter(({ message }) =>
              message.includes(explanationLabel(finding)),
            );
            const others = finding.facts.filter((fact) => !isHere(fact)).map(goTo);
            const here = finding.facts.find(isHere);
            const item = here && review.items(document)?.find((each) => isAt(each, here));
            const acknowledge = action(l10n.t('Acknowledge the conflict…'), commands.acknowledge, {
              finding: finding.id,
            });
            const correct = item
              ? [action(l10n.t('Correct what is read here…'), commands.edit, reviewTarget(document.uri, item.key))]
              : [];
            const actions = [...others, acknowledge, ...correct];
            for (const each of actions) {
              each.diagnostics = diagnostics;
            }
            return actions;
          });
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function isAt({ start, end }: ReviewItem, fact: FindingFact): boolean {
  return start === fact.start && end === fact.end;
}

function goTo(fact: FindingFact): CodeAction {
  const { file: uri, start, end } = fact;
  const title = l10n.t('Go to {0} in {1}', factLabel(fact), nameOf(Uri.parse(uri, true)));
  return action(title, commands.goToFact, { uri, start, end });
}

function action(title: string, command: string, argument: object): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [argument] };
  return made;
}
