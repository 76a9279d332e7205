import { isPronoun, type Reading } from './about.js';
import { type Context, narrowingOf, verbOf } from './context.js';
import { figuresBetween, type ReconcileDocument, type StatedFigure } from './document.js';
import { reconcileWords } from './lexicon.js';
import { isOver, readPeriod } from './period.js';
import { ownerOf, residueOf, tailOf } from './tail.js';
import { folded } from './text.js';

/** The context without the names of whom the claim is about, which its scope says. */
function withoutNames(context: Context, names: readonly string[]): Context {
  const strip = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ' '), text).replace(/ +/g, ' ');
  return { ...context, before: strip(context.before), after: strip(context.after), clause: strip(context.clause) };
}

/** What is left of "trên địa bàn tỉnh …" without the name. */
const bareKind =
  /^(?:địa bàn|tỉnh|thành phố|tp|huyện|xã|phường|quận|thị xã|city|district|the)(?: (?:tỉnh|thành phố|huyện|xã|phường|quận))?$/u;

/**
 * The hour, or the part of the day, that a sentence tells of the day that a number is of: numbers of the morning and of the evening
 * both hold. That of another day is when somebody said it.
 */
function clockIn({ figures, text }: ReconcileDocument, { period }: StatedFigure, context: Context): string {
  const hours = figuresBetween(figures, context.sentence, context.sentenceEnd).flatMap(({ kind, value, start }) => {
    if (kind !== 'date' || typeof value !== 'string') return [];
    const [day = '', hour] = value.split('T');
    if (period === undefined || day.slice(-6) !== period.slice(-6)) return [];
    return hour ?? partOfDay.exec(folded(text.slice(Math.max(0, start - 24), start)))?.[1] ?? [];
  });
  return hours.length === 0 ? '' : `T${hours.join('+')}`;
}

const partOfDay =
  /(?:^|[^\p{L}])(rạng sáng|sáng|trưa|chiều|tối|đêm|khuya|morning|noon|afternoon|evening|night)(?: ngày| sớm| muộn| of| on)?$/u;

/** All that narrows a claim beside its metric, subject and period, as one key. */
export function detailOf(
  { document, words: written }: Reading,
  figure: StatedFigure,
  phrase: string,
  context: Context,
  scope: string,
): string {
  const metric = folded(phrase);
  const words = reconcileWords(document.language);
  const scopes = scope.split('+').filter((name) => name !== '');
  const known = ['', ...scopes].flatMap((name) => written.get(name) ?? []);
  const isKnown = (narrowing: string): boolean =>
    metric.includes(narrowing) || bareKind.test(narrowing) || isPronoun(narrowing, document);
  const nameless = withoutNames(
    context,
    [...known, ...scopes].sort((one, other) => other.length - one.length),
  );
  const parts = narrowingOf(nameless, document.language, scope !== '', isKnown).map((part) =>
    words.lists.asOf.has(part) ? `@${part}` : part,
  );
  const clock = clockIn(document, figure, context);
  if (clock !== '') parts.push(`@${clock}`);
  const isCount = figure.kind === 'cardinal' && folded(figure.unit ?? '') === metric;
  const verb = isCount && figure.change?.kind !== 'total' ? verbOf(nameless, document.language) : '';
  if (verb !== '' && !isKnown(verb)) parts.push(`do ${verb}`);
  const tail = tailOf(figure, nameless, document.language, isKnown);
  if (tail !== '') parts.push(`> ${tail}`);
  const residue = residueOf(figure, context, document.language, isKnown);
  if (residue !== '') parts.push(`< ${residue}`);
  const owner = ownerOf(figure, nameless, document.language) ?? '';
  if (owner !== '') parts.push(`of ${owner}`);
  if (figure.kind === 'percent' && words.share.has(context.clause)) parts.push(`share of ${nameless.clause}`);
  const period = readPeriod(figure.period);
  if (period !== undefined && !isOver(period, document.date)) parts.push(`@${document.date ?? ''}`);
  return parts.join(';');
}
