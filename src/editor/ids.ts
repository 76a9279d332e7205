import type { Uri } from 'vscode';

/** Ids that package.json and the code share. Each is written once here, so that a misspelt one does not compile. */

export const languageId = 'seed';

export const commands = {
  treatAsSeed: 'seedmark.treatAsSeed',
  accept: 'seedmark.accept',
  edit: 'seedmark.edit',
  reject: 'seedmark.reject',
  undoDecision: 'seedmark.undoDecision',
  nextUnreviewed: 'seedmark.nextUnreviewed',
  previousUnreviewed: 'seedmark.previousUnreviewed',
  annotateSelection: 'seedmark.annotateSelection',
  openSidecar: 'seedmark.openSidecar',
  redoDecision: 'seedmark.redoDecision',
  revealFact: 'seedmark.revealFact',
  exportAnnotations: 'seedmark.exportAnnotations',
  importAnnotations: 'seedmark.importAnnotations',
  attach: 'seedmark.attach',
  settle: 'seedmark.settle',
  mergeSidecar: 'seedmark.mergeSidecar',
  createProjectFile: 'seedmark.createProjectFile',
  toggleReading: 'seedmark.toggleReading',
  acceptParagraph: 'seedmark.acceptParagraph',
  acceptName: 'seedmark.acceptName',
  renameEntity: 'seedmark.renameEntity',
  startReview: 'seedmark.startReview',
  endReview: 'seedmark.endReview',
  reviewKey: 'seedmark.reviewKey',
  acceptAll: 'seedmark.acceptAll',
  rejectAll: 'seedmark.rejectAll',
  goToFact: 'seedmark.goToFact',
  acknowledge: 'seedmark.acknowledge',
  unacknowledge: 'seedmark.unacknowledge',
  acceptBranch: 'seedmark.acceptBranch',
  rejectBranch: 'seedmark.rejectBranch',
  groupFacts: 'seedmark.groupFacts',
  sortLists: 'seedmark.sortLists',
  filterLists: 'seedmark.filterLists',
  clearFilter: 'seedmark.clearFilter',
  fileUnder: 'seedmark.fileUnder',
  openSamples: 'seedmark.openSamples',
  report: 'seedmark.report',
  showOutput: 'seedmark.showOutput',
  openBoard: 'seedmark.openBoard',
} as const;

/** Settings by their full key, as package.json declares them. */
export const settings = {
  seedFiles: 'seedmark.seeds.files',
  reviewer: 'seedmark.reviewer',
  codeLens: 'seedmark.codeLens.enabled',
  inlayHints: 'seedmark.inlayHints.enabled',
  reviewKeys: 'seedmark.review.keys',
} as const;

/** Keys of `when` clauses that the extension sets. */
export const contextKeys = {
  canUndo: 'seedmark.canUndo',
  canRedo: 'seedmark.canRedo',
  reviewing: 'seedmark.reviewing',
  isFiltered: 'seedmark.isFiltered',
  hovered: 'seedmark.hovered',
} as const;

export const views = {
  facts: 'seedmark.facts',
  entities: 'seedmark.entities',
} as const;

/** Kind of the webview that is the Facts Board; package.json activates the extension to bring it back. */
export const boardViewType = 'seedmark.board';

/** Theme colours, as package.json declares them. */
export const colors = {
  figureAmount: 'seedmark.figure.amount',
  figureDate: 'seedmark.figure.date',
  figureLabel: 'seedmark.figure.label',
  figureBackground: 'seedmark.figure.background',
  entityPerson: 'seedmark.entity.person',
  entityOrganization: 'seedmark.entity.organization',
  entityPlace: 'seedmark.entity.place',
  entityEvent: 'seedmark.entity.event',
  entityDocument: 'seedmark.entity.document',
  entityAward: 'seedmark.entity.award',
  entityOwn: 'seedmark.entity.own',
  stale: 'seedmark.stale',
  conflict: 'seedmark.conflict',
  decidedRuler: 'seedmark.decided.ruler',
} as const;

/** Argument of `accept`, `edit` and `reject` from a link or a tree: which item of which document. Validated by the command. */
export interface ReviewTarget {
  /** Uri of the document as a string. */
  readonly uri: string;
  /** `key` of the review item. */
  readonly key: string;
}

/** Argument of `acceptParagraph`: which line, from 0, of which document. Validated by the command. */
export interface ParagraphTarget {
  readonly uri: string;
  readonly line: number;
}

export function reviewTarget(uri: Uri, key: string): ReviewTarget {
  return { uri: uri.toString(), key };
}
