import { InputBoxValidationSeverity, l10n, type QuickInputButton, QuickInputButtons, window } from 'vscode';
import {
  editableFields,
  type FieldError,
  type FieldId,
  fieldText,
  percentUnits,
  timeUnits,
  withField,
} from '../../core/annotation/edit-fields.js';
import type { MentionContent } from '../../core/annotation/model.js';
import { bounds, entityKinds } from '../../core/model.js';
import { boundLabel, entityKindLabel } from '../content-label.js';
import { valueLabel } from '../fact-label.js';
import { logFor } from '../log.js';
import { ownTypesOf } from '../own-types.js';
import { readFigures } from '../text-reading.js';

const log = logFor('review');

/** An answer, one step back, or nothing: the form was left. */
type Answer = { readonly text: string } | 'back' | undefined;

interface Question {
  readonly quote: string;
  readonly field: FieldId;
  readonly content: MentionContent;
  readonly step: number;
  readonly steps: number;
}

/**
 * Asks for the fields of a mention one after the other. Enter takes the value that stands there, the back button goes to the field before.
 * What is `answered` already is not asked again. Resolves with the content as edited, or with undefined when the person left
 * the form.
 */
export async function editInForm(
  quote: string,
  content: MentionContent,
  answered: readonly FieldId[] = [],
): Promise<MentionContent | undefined> {
  let current = content;
  let at = 0;
  // The list of fields follows the answers: subject and period are asked for once there is a metric.
  for (;;) {
    const fields = editableFields(current).filter((field) => !answered.includes(field));
    const field = fields[at];
    if (!field) {
      return current;
    }
    const answer = await ask({ quote, field, content: current, step: at + 1, steps: fields.length });
    if (answer === undefined) {
      return undefined;
    }
    if (answer === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    const result = await withField(current, field, answer.text, readFigures);
    if (result.ok) {
      current = result.content;
      at += 1;
    }
  }
}

function ask(question: Question): Promise<Answer> {
  const choices = choicesOf(question);
  return choices ? askChoice(question, choices) : askText(question);
}

export interface Choice {
  readonly label: string;
  readonly description?: string;
  readonly text: string;
}

function choicesOf({ field, content }: Question): readonly Choice[] | undefined {
  if (field === 'bound') {
    return bounds.map((bound) => namedChoice(boundLabel(bound) || l10n.t('exact'), bound));
  }
  if (field === 'kind') {
    const kinds = [...entityKinds, ...ownTypesOf().map(({ id }) => id)];
    return [...new Set(kinds)].map((kind) => namedChoice(entityKindLabel(kind), kind));
  }
  if (field !== 'unit' || content.type !== 'figure') {
    return undefined;
  }
  const units = { percent: percentUnits, duration: timeUnits }[content.kind as string];
  return units?.map((unit) => ({ label: unit, text: unit }));
}

/** A choice by its name in the reader's language, with the word that stands in files where that is another. */
export function namedChoice(label: string, word: string): Choice {
  return { label, text: word, ...(label === word ? {} : { description: word }) };
}

function askChoice(question: Question, choices: readonly Choice[]): Promise<Answer> {
  const pick = window.createQuickPick<Choice>();
  pick.items = choices;
  pick.matchOnDescription = true;
  const now = fieldText(question.content, question.field);
  pick.activeItems = choices.filter(({ text }) => text === now);
  return shown(pick, question, async (accept) => {
    const [chosen] = pick.selectedItems;
    if (chosen) {
      accept({ text: chosen.text });
    }
  });
}

function askText(question: Question): Promise<Answer> {
  const box = window.createInputBox();
  box.value = fieldText(question.content, question.field);
  box.prompt = hintOf(question.field);
  /** Reading takes a moment: what a later keystroke asked for stands. */
  const check = async () => {
    const typed = box.value;
    const message = await checked(question, typed);
    if (box.value === typed) {
      box.validationMessage = message;
    }
  };
  // Where a text cannot be read now, Enter reads it again and says so.
  const checkSoon = () => void check().catch((error) => log.warn(`cannot read what is typed: ${error}`));
  box.onDidChangeValue(checkSoon);
  checkSoon();
  return shown(box, question, async (accept) => {
    const typed = box.value;
    const { ok } = await withField(question.content, question.field, typed, readFigures);
    if (ok) {
      accept({ text: typed });
    } else {
      await check();
    }
  });
}

/** What is common to both kinds of question: titles, the way back, and one answer whatever ends it. */
function shown(
  input: ReturnType<typeof window.createInputBox> | ReturnType<typeof window.createQuickPick>,
  { quote, field, step, steps }: Question,
  onEnter: (accept: (answer: Answer) => void) => Promise<void>,
): Promise<Answer> {
  input.title = `${fieldLabel(field)} · “${shortened(quote)}”`;
  input.step = step;
  input.totalSteps = steps;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise<Answer>((resolve, reject) => {
    const end = (answer: Answer) => {
      resolve(answer);
      input.dispose();
    };
    const fail = (error: unknown) => {
      reject(error);
      input.dispose();
    };
    input.onDidAccept(() => void onEnter(end).catch(fail));
    input.onDidTriggerButton((button: QuickInputButton) => {
      if (button === QuickInputButtons.Back) {
        end('back');
      }
    });
    input.onDidHide(() => end(undefined));
    input.show();
  });
}

/** An error, or for a new value how the text was read, so that "1.250" is seen to be what was meant. */
async function checked({ content, field }: Question, typed: string) {
  const result = await withField(content, field, typed, readFigures);
  if (!result.ok) {
    return { message: errorText(result.error, typed), severity: InputBoxValidationSeverity.Error };
  }
  const isNew = result.content !== content;
  if (!isNew || field !== 'value' || result.content.type !== 'figure' || typeof result.content.value === 'string') {
    return undefined;
  }
  const message = `= ${valueLabel({ ...result.content, bound: 'exact' })}`;
  return { message, severity: InputBoxValidationSeverity.Info };
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function fieldLabel(field: FieldId): string {
  switch (field) {
    case 'value':
      return l10n.t('Value');
    case 'unit':
      return l10n.t('Unit');
    case 'bound':
      return l10n.t('Bound');
    case 'metric':
      return l10n.t('Metric');
    case 'subject':
      return l10n.t('Subject');
    case 'period':
      return l10n.t('Period');
    case 'kind':
      return l10n.t('Type');
    case 'canonical':
      return l10n.t('Canonical name');
  }
}

function hintOf(field: FieldId): string {
  switch (field) {
    case 'value':
      return l10n.t('A number (42.5 or 42,5), a range (5 – 7), or words such as 16 tỷ; dates as 2025-12-29.');
    case 'unit':
      return l10n.t('The unit or what is counted; a currency by its three letters, such as VND.');
    case 'metric':
      return l10n.t('What is measured, in a short noun phrase. Empty: the figure states no fact.');
    case 'subject':
      return l10n.t('Whom or what it is about. May be empty.');
    case 'period':
      return l10n.t('When: 2025, 2025-12, 2026-Q1, 2023-H1 or 2025/2030. May be empty.');
    default:
      return '';
  }
}

function errorText(error: FieldError, typed: string): string {
  switch (error) {
    case 'empty':
      return l10n.t('This cannot be empty.');
    case 'notANumber':
      return l10n.t('“{0}” is no number.', typed);
    case 'notARange':
      return l10n.t('“{0}” is no range: a smaller number, a dash, a greater one.', typed);
    case 'notAFraction':
      return l10n.t('“{0}” is no fraction such as 18/21.', typed);
    case 'notADate':
      return l10n.t('“{0}” is no date or period such as 2025, 2025-12-29 or 2026-Q1.', typed);
    case 'notACurrency':
      return l10n.t('“{0}” is no currency code such as VND or USD.', typed);
    case 'notAPercentUnit':
      return l10n.t('“{0}” is neither % nor pp.', typed);
    case 'notATimeUnit':
      return l10n.t('“{0}” is no unit of time such as year or month.', typed);
    case 'notAChoice':
      return l10n.t('“{0}” is none of the choices.', typed);
  }
}
