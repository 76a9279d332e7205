/** Analyses are kept in this folder of the workspace's storage, below one named after the analyser's version. */
export const analysesFolder = 'analyses';
/** How many files beyond twice those in use may lie there: texts of other branches, and texts that were edited. */
export const spareFiles = 1_000;
