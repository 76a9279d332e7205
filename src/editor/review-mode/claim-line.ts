import { type Disposable, l10n, type Range, type TextEditor, ThemeColor, window } from 'vscode';
import type { ReviewItem } from '../../core/annotation/review.js';
import { boundLabel, entityKindLabel, figureKindLabel, fullValueLabel } from '../content-label.js';
import { aboutLabel, factOf } from '../fact-label.js';
import { shownText } from '../shown-text.js';

/** The line that review shows below the mention it stands at. */
export interface ClaimLine extends Disposable {
  show(editor: TextEditor, range: Range, text: string): void;
  hide(): void;
}

/**
 * A line laid over the row below the mention, from the left edge, so that nothing moves as review goes from one to the next. A
 * long one goes on in another row, so that an editor of usual width cuts none of the keys off.
 * VS Code has no interface for that: the place comes in with the decoration's text style. Where that is not honoured any more,
 * the line stands right behind the mention.
 */
const laidOver =
  'none; position: absolute; left: 0; top: 100%; z-index: 10; width: max-content; max-width: min(110ch, 60vw); box-sizing: border-box; ' +
  'white-space: pre-wrap; padding: 0 0.6em; border-radius: 3px; font-style: normal; font-weight: normal';

export function createClaimLine(): ClaimLine {
  const type = window.createTextEditorDecorationType({
    after: {
      color: new ThemeColor('editorHoverWidget.foreground'),
      backgroundColor: new ThemeColor('editorHoverWidget.background'),
      border: '1px solid',
      borderColor: new ThemeColor('editorHoverWidget.border'),
      textDecoration: laidOver,
    },
  });
  let shownIn: TextEditor | undefined;
  const hide = () => {
    shownIn?.setDecorations(type, []);
    shownIn = undefined;
  };
  return {
    show(editor, range, text) {
      if (shownIn !== editor) {
        hide();
      }
      shownIn = editor;
      editor.setDecorations(type, [{ range, renderOptions: { after: { contentText: shownText(text) } } }]);
    },
    hide,
    dispose: () => type.dispose(),
  };
}

/** What the mention claims, in one line. */
export function claimText(item: ReviewItem): string {
  const { content, was, quote } = item;
  const changed = was === undefined ? [] : [l10n.t('was {0}, now {1}', was, quote)];
  if (content.type === 'entity') {
    return [...changed, content.canonical, entityKindLabel(content.kind)].join(' · ');
  }
  const fact = factOf(item);
  const parts = [
    ...changed,
    fullValueLabel(content),
    boundLabel(content.bound),
    figureKindLabel(content.kind),
    fact ? aboutLabel(fact) : (content.unit ?? ''),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
