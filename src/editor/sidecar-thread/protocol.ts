import type { SidecarTexts } from '../../workspace/sidecar-texts.js';

/** Messages between the extension host and the thread that reads and writes the texts of sidecars. */

/** A call of one of the functions of {@link SidecarTexts}, with its arguments. */
export type SidecarCall = {
  readonly [Name in keyof SidecarTexts]: {
    readonly id: number;
    readonly name: Name;
    readonly parameters: Parameters<SidecarTexts[Name]>;
  };
}[keyof SidecarTexts];

/** What the call gave, or the message of what it threw. */
export type SidecarAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: string };
